import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { OrganizationService } from '#src/modules/organizations/organizations.public.js';
import { OrganizationRoleAssignmentPolicy } from '#src/modules/organization-template/organization-template.public.js';
import type { AcceptanceRefusals } from './acceptance-refusals.js';
import { InvitationErrors } from './invitation.errors.js';
import { type InvitedUser, InvitedUserRepository } from './invited-user.repository.js';

interface Acceptance {
  readonly organizationId: string;
  readonly userId: string;
  readonly invitee: string;
}

/** Who may be invited, by whom and with which roles, and who may accept. What is locked stays until the unit of work ends. */
@Injectable()
export class InvitationPolicy {
  constructor(
    private readonly organizations: OrganizationService,
    private readonly invitedUsers: InvitedUserRepository,
    private readonly assignment: OrganizationRoleAssignmentPolicy,
  ) {}

  async requireInvitable(
    organizationId: string,
    { invitee, inviterId }: { readonly invitee: string; readonly inviterId: string | null },
  ): Promise<void> {
    if (!(await this.organizations.lock(organizationId)))
      throw EntityErrors.relationUnprocessable('organization', [organizationId]);
    if (inviterId !== null && !(await this.invitedUsers.lockInviter(inviterId)))
      throw EntityErrors.relationUnprocessable('user', [inviterId]);
    if (await this.invitedUsers.isMember(organizationId, invitee)) {
      throw InvitationErrors.alreadyMember(invitee);
    }
  }

  /** The user who accepts. The organization is locked before; if it is gone by then, so is the invitation. */
  async lockInvited({ organizationId, userId, invitee }: Acceptance): Promise<InvitedUser | undefined> {
    await this.organizations.lock(organizationId);
    return this.invitedUsers.lock(userId, invitee);
  }

  /** Whoever is a member already is not removed before the roles are given. */
  async lockMember({ organizationId, userId }: Omit<Acceptance, 'invitee'>): Promise<void> {
    await this.invitedUsers.lockMembership(organizationId, userId);
  }

  requireAcceptable({ hasAddress, isSuspended }: InvitedUser, refusals: AcceptanceRefusals): void {
    if (!hasAddress) throw refusals.otherAddress();
    if (isSuspended) throw refusals.suspended();
  }

  /** Each role once, all of which users may be given. */
  async assignable(roleIds: readonly string[]): Promise<string[]> {
    const unique = [...new Set(roleIds)];
    await this.assignment.requireAssignable('User', unique);
    return unique;
  }
}
