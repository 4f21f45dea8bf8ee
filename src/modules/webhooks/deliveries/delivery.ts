import { createHash } from 'node:crypto';

/** Something that a hook is to be told. */
export interface Delivery {
  /** Stays the same for every try, so that receivers can tell a repetition. */
  readonly deliveryId: string;
  readonly hookId: string;
  readonly event: string;
  /** The JSON text to send, to the byte. */
  readonly body: string;
}

/** Follows from the event and the hook: an event that is dispatched twice is the same delivery. */
export const deliveryIdOf = (eventId: string, hookId: string): string =>
  createHash('sha256').update(`${eventId}/${hookId}`).digest('hex').slice(0, 32);
