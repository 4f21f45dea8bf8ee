import { Injectable } from '@nestjs/common';
import { InvitationErrors } from '../invitation.errors.js';
import { InvitationMessages } from './invitation-messages.js';

/** Refuses every message: there are no connectors yet. */
@Injectable()
export class AbsentInvitationMessages extends InvitationMessages {
  async send(): Promise<void> {
    throw InvitationErrors.noConnector();
  }
}
