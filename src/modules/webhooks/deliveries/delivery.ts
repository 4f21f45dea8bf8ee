import { createHash } from 'node:crypto';

/** Something that a hook is to be told. */
export interface Delivery {
  /** Stays the same for every try, so that receivers can tell a repetition. */
  readonly deliveryId: string;
  readonly hookId: string;
  readonly event: string;
  /** Where its body is kept, with that of other hooks' deliveries of the same event. */
  readonly messageId: string;
}

/** Follows from the event and the hook: an event that is dispatched twice is the same delivery. */
export const deliveryIdOf = (eventId: string, hookId: string): string =>
  createHash('sha256').update(`${eventId}/${hookId}`).digest('hex').slice(0, 32);

/** The JSON text that a hook is sent: that of the message, and whose it is. The same to the byte for every try. */
export const bodyFor = (hookId: string, message: string): string =>
  `{"hookId":${JSON.stringify(hookId)},${message.slice(1)}`;
