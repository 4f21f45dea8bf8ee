import type { Change } from '#src/platform/events/change.js';
import { domainEvent } from '#src/platform/events/domain-event.js';
import type { MessageContext } from './message.js';

/** Somebody was sent as many messages as a recipient gets, and gets no more for a while. Told once, at its beginning. */
export class MessageRateLimited extends domainEvent('Message.RateLimited') {
  constructor(
    readonly action: 'MessageSend' | 'VerificationCodeSend',
    /** An e-mail address or a phone number. */
    readonly recipient: string,
    readonly context: MessageContext,
  ) {
    super();
  }

  change(): Change {
    return { target: { identifiers: [this.recipient] } };
  }
}
