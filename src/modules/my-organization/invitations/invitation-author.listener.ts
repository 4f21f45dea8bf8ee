import { Injectable } from '@nestjs/common';
import {
  InvitationErrors,
  InvitationStatusUpdated,
} from '#src/modules/organization-invitations/organization-invitations.public.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';
import { ActingMemberPolicy } from '../acting-member/acting-member.policy.js';
import { InvitationAuthorRepository } from './invitation-author.repository.js';

/** Lets an invitation give what its author could still give, and nothing where the author may no longer invite. */
@Injectable()
export class InvitationAuthorListener {
  constructor(
    private readonly authors: InvitationAuthorRepository,
    private readonly policy: ActingMemberPolicy,
  ) {}

  /** Nobody invites themselves: by the time this is heard of, they have what the invitation gives. */
  @OnEvent(InvitationStatusUpdated)
  async approve({ event: { invitationId } }: Announced<InvitationStatusUpdated>): Promise<void> {
    const invitation = await this.authors.findOfAccepted(invitationId);
    if (!invitation) return;
    const { roleIds, acceptedUserId, ...author } = invitation;
    const mayStill =
      author.id !== acceptedUserId &&
      (await this.policy.holds(author, ['portico:invitation:manage'])) &&
      (await this.policy.isWithin(author, roleIds));
    if (!mayStill) throw InvitationErrors.inviterNoLongerAllowed();
  }
}
