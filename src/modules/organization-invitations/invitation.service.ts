import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { EntityErrors } from '#src/kernel/entity-errors.js';
import { newId } from '#src/kernel/ids.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { InvitationAcceptance } from './invitation-acceptance.service.js';
import type {
  CreateInvitationDto,
  InvitationDto,
  ListInvitationsDto,
  ReplaceInvitationStatusDto,
} from './invitation.dto.js';
import { InvitationErrors } from './invitation.errors.js';
import { InvitationCreated, InvitationDeleted, InvitationStatusUpdated } from './invitation.events.js';
import { InvitationMessageService } from './messages/invitation-message.service.js';
import { InvitationPolicy } from './invitation.policy.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationRoleRepository } from './invitation-role.repository.js';
import { requireInvitation, requirePending } from './pending-invitation.policy.js';

/** Invitations of e-mail addresses to organizations, until somebody accepts them. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly roles: InvitationRoleRepository,
    private readonly policy: InvitationPolicy,
    private readonly acceptance: InvitationAcceptance,
    private readonly messages: InvitationMessageService,
    private readonly events: Events,
  ) {}

  /** The newest that match, up to 1,000. */
  list(filter: ListInvitationsDto): Promise<InvitationDto[]> {
    return this.invitations.list(filter, new Date(Clock.now()));
  }

  async get(id: string): Promise<InvitationDto> {
    return requireInvitation(id, await this.invitations.find(id, new Date(Clock.now())));
  }

  /** Keeps nothing where the message that was asked for cannot be sent. */
  async create({
    organizationId,
    invitee,
    expiresAt,
    inviterId = null,
    organizationRoleIds = [],
    messagePayload = false,
  }: CreateInvitationDto): Promise<InvitationDto> {
    const now = new Date(Clock.now());
    if (expiresAt <= now) throw InvitationErrors.expiresInPast();
    return this.unitOfWork.run(async () => {
      await this.policy.requireInvitable(organizationId, { invitee, inviterId });
      await this.invitations.expire(organizationId, invitee, now);
      const id = newId();
      if (!(await this.invitations.insert({ id, organizationId, inviterId, invitee, expiresAt }))) {
        throw EntityErrors.uniqueViolated('invitee');
      }
      const roleIds = await this.policy.assignable(organizationRoleIds);
      await this.roles.add(id, roleIds);
      const invitation = await this.get(id);
      await this.events.publish(new InvitationCreated(id, organizationId, roleIds));
      if (messagePayload !== false) await this.messages.send(invitation, messagePayload);
      return invitation;
    });
  }

  /** Accepts or revokes a pending invitation. */
  async replaceStatus(
    id: string,
    { status, acceptedUserId }: ReplaceInvitationStatusDto,
  ): Promise<InvitationDto> {
    if (status === 'Revoked') return this.revoke(id);
    await this.acceptance.accept(id, acceptedUserId);
    return this.get(id);
  }

  /** Nobody can accept a pending invitation any more. */
  revoke(id: string): Promise<InvitationDto> {
    return this.unitOfWork.run(async () => {
      const at = new Date(Clock.now());
      const { organizationId } = requirePending(id, await this.invitations.findLocked(id, at));
      await this.invitations.answer(id, { status: 'Revoked', userId: null, at });
      await this.events.publish(new InvitationStatusUpdated(id, organizationId, null));
      return this.get(id);
    });
  }

  /** In any status. Whoever accepted it stays a member. */
  delete(id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.invitations.delete(id))) throw EntityErrors.notFound('organization invitation', id);
      await this.events.publish(new InvitationDeleted(id));
    });
  }
}
