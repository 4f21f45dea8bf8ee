import { Injectable } from '@nestjs/common';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { InvitationService } from '#src/modules/organization-invitations/organization-invitations.public.js';
import type { OrganizationActor } from '#src/platform/auth/actor.js';
import { ActingMemberPolicy } from '../acting-member/acting-member.policy.js';
import { Administration } from '../acting-member/administration.js';
import { InvitationAuthorRepository } from './invitation-author.repository.js';
import type { CreateMyInvitationDto, MyInvitationDto } from './my-invitation.dto.js';

/** The invitations to an organization, as its admins manage them. */
@Injectable()
export class MyInvitationService {
  constructor(
    private readonly administration: Administration,
    private readonly policy: ActingMemberPolicy,
    private readonly invitations: InvitationService,
    private readonly authors: InvitationAuthorRepository,
  ) {}

  list({ organizationId }: OrganizationActor): Promise<MyInvitationDto[]> {
    return this.invitations.list({ organizationId });
  }

  /** Carries only what the admin could give. */
  create(
    actor: OrganizationActor,
    { invitee, expiresAt, organizationRoleIds = [] }: CreateMyInvitationDto,
  ): Promise<MyInvitationDto> {
    return this.administration.change(actor, 'portico:invitation:manage', async () => {
      await this.policy.requireWithin(actor, organizationRoleIds);
      const invitation = await this.invitations.create({
        organizationId: actor.organizationId,
        inviterId: actor.kind === 'user' ? actor.id : null,
        invitee,
        expiresAt,
        organizationRoleIds,
      });
      await this.authors.add(invitation.id, actor);
      return invitation;
    });
  }

  /** Only where the admin could have made it. One of another organization is as unknown as one that never was. */
  async revoke(actor: OrganizationActor, invitationId: string): Promise<void> {
    await this.administration.change(actor, 'portico:invitation:manage', async () => {
      const { organizationId, organizationRoles } = await this.invitations.get(invitationId);
      if (organizationId !== actor.organizationId) {
        throw EntityErrors.notExistsWithId('organization invitation', invitationId);
      }
      await this.policy.requireWithin(
        actor,
        organizationRoles.map(({ id }) => id),
      );
      await this.invitations.revoke(invitationId);
    });
  }
}
