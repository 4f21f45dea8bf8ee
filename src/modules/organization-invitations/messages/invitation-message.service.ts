import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { Messages } from '#src/modules/connectors/connectors.public.js';
import { OrganizationService } from '#src/modules/organizations/organizations.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import type { InvitationDto } from '../invitation.dto.js';
import { InvitationMessageCreated } from '../invitation.events.js';
import { InvitationRepository } from '../invitation.repository.js';
import { InvitedUserRepository } from '../invited-user.repository.js';
import { InvitationLinks } from '../links/invitation-links.js';
import { messageContext } from './message-context.js';
import { requirePending } from '../pending-invitation.policy.js';

/** Messages to those who are invited. */
@Injectable()
export class InvitationMessageService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: InvitationRepository,
    private readonly organizations: OrganizationService,
    private readonly users: InvitedUserRepository,
    private readonly links: InvitationLinks,
    private readonly messages: Messages,
    private readonly events: Events,
  ) {}

  /** Sends one more message, as long as the invitation can be accepted. */
  create(id: string, payload: JsonObject): Promise<void> {
    return this.unitOfWork.run(async () => {
      const invitation = await this.invitations.findLocked(id, new Date(Clock.now()));
      await this.send(requirePending(id, invitation), payload);
    });
  }

  /** Runs inside the unit of work that keeps what the message tells. */
  async send(invitation: InvitationDto, payload: JsonObject): Promise<void> {
    const { id, invitee, organizationId, inviterId } = invitation;
    const organization = await this.organizations.get(organizationId);
    const inviter = inviterId === null ? undefined : await this.users.findInviter(inviterId);
    const context = messageContext(
      { organization, inviter, link: await this.links.urlOf(invitation) },
      payload,
    );
    await this.messages.enqueue({
      to: { type: 'email', value: invitee },
      type: 'OrganizationInvitation',
      payload: context,
      languages: { uiLocales: languagesOf(payload) },
    });
    await this.events.publish(new InvitationMessageCreated(id, organizationId));
  }
}

/** Who asks for the message knows what its reader reads, better than the request's own header. */
function languagesOf({ locale, uiLocales }: JsonObject): string | undefined {
  const named = [locale, uiLocales].filter((tags) => typeof tags === 'string');
  return named.length === 0 ? undefined : named.join(' ');
}
