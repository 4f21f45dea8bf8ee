import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { openUnit } from '#src/platform/database/open-unit.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import type { Message } from '../message.js';
import { MessageAudit } from '../message-audit.js';
import { MessageErrors } from '../message.errors.js';
import { MessageRateLimited } from '../message.events.js';
import { reachedKey, recipientKey } from '../recipient.js';
import { MessageSendRepository } from './message-send.repository.js';

const WINDOW = { seconds: 600, max: 10 };

/**
 * Bounds how often somebody is written to, whoever has it done: ten messages in ten minutes, invitations apart from codes,
 * and what tells of changes to the account apart from both: nobody else can use that up. Who has others written to has as
 * many messages, over all of them.
 */
@Injectable()
export class MessageLimit {
  constructor(
    private readonly sends: MessageSendRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly events: Events,
    private readonly audit: MessageAudit,
  ) {}

  /**
   * Counts a message before it is sent, so that requests that race count each other. Throws
   * `request.message_rate_limited` (429) where it is one too many; the audit log hears of the first of these, and webhooks
   * where the message belongs to a sign-in.
   */
  async count(message: Message): Promise<void> {
    const { to, type, asker } = message;
    const action = type === 'CredentialChanged' ? type : actionOf(message);
    // First: who is not written to loses nothing.
    if (asker !== undefined) await this.countIn(`asker\n${asker}`, () => this.note(message));
    await this.countIn(`${action}\n${to.type}\n${reachedKey(to)}`, () => this.announce(message));
  }

  private async countIn(key: string, tell: () => Promise<void> | void): Promise<void> {
    const outcome = await this.sends.count(key, { now: Clock.now(), ...WINDOW });
    if (outcome === 'allowed') return;
    // What is thrown inside a unit of work undoes it, and there is nothing to tell of then.
    if (outcome === 'first-refused' && !openUnit()) await tell();
    throw MessageErrors.rateLimited();
  }

  private note(message: Message): void {
    this.audit.tell({ message, active: undefined }, { error: MessageErrors.rateLimited() });
  }

  private async announce(message: Message): Promise<void> {
    const { context, to } = message;
    this.note(message);
    if (!context) return;
    await this.unitOfWork.run(() =>
      this.events.publish(new MessageRateLimited(actionOf(message), recipientKey(to), context)),
    );
  }
}

/** The names are the contract's. */
const actionOf = ({ type }: Message): 'MessageSend' | 'VerificationCodeSend' =>
  type === 'OrganizationInvitation' ? 'MessageSend' : 'VerificationCodeSend';
