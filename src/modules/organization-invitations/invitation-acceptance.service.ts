import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { MemberRoleService, MembershipService } from '#src/modules/organizations/organizations.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { type AcceptanceRefusals, OPERATOR_REFUSALS } from './acceptance-refusals.js';
import { InvitationErrors } from './invitation.errors.js';
import { InvitationStatusUpdated } from './invitation.events.js';
import { InvitationPolicy } from './invitation.policy.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationRoleRepository } from './invitation-role.repository.js';
import { requirePending } from './pending-invitation.policy.js';

/** How an invitation makes a member. */
@Injectable()
export class InvitationAcceptance {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly roles: InvitationRoleRepository,
    private readonly policy: InvitationPolicy,
    private readonly memberships: MembershipService,
    private readonly memberRoles: MemberRoleService,
    private readonly events: Events,
  ) {}

  /**
   * Makes the user a member with the roles of the invitation; whoever is one gains the roles. Takes its locks in the
   * order organization, user, invitation, member, roles, like everything that changes members, so that nothing waits in
   * a circle: of all that happens to an invitation at once, one thing counts.
   */
  accept(
    id: string,
    userId: string | null | undefined,
    refusals: AcceptanceRefusals = OPERATOR_REFUSALS,
  ): Promise<void> {
    return this.unitOfWork.run(async () => {
      const at = new Date(Clock.now());
      const { organizationId, invitee } = requirePending(id, await this.invitations.find(id, at), refusals);
      if (!userId) throw InvitationErrors.noUser();
      const user = await this.policy.lockInvited({ organizationId, userId, invitee });
      if (!user) throw refusals.noSuchUser(userId);
      requirePending(id, await this.invitations.findLocked(id, at), refusals);
      this.policy.requireAcceptable(user, refusals);
      await this.policy.lockMember({ organizationId, userId });
      await this.memberships.add('user', organizationId, [userId]);
      const organizationRoleIds = await this.roles.lock(id);
      if (organizationRoleIds.length > 0) {
        await this.memberRoles.assign(
          { kind: 'user', organizationId, memberId: userId },
          { organizationRoleIds },
        );
      }
      await this.invitations.answer(id, { status: 'Accepted', userId, at });
      await this.events.publish(new InvitationStatusUpdated(id, organizationId, userId));
    });
  }
}
