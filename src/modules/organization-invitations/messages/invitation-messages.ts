import type { JsonObject } from '#src/platform/http/fields/object.js';

export interface InvitationMessage {
  /** The address that is invited. */
  readonly to: string;
  /** What the template of the message is filled with. */
  readonly context: JsonObject;
}

/** How invitees are written to; whoever knows the connectors implements it. */
export abstract class InvitationMessages {
  /**
   * Has a message sent once the caller's unit of work is committed: it runs inside, so it enqueues and waits for no other
   * server. Throws `connector.not_found` where nothing could send it, and `request.message_rate_limited` where the
   * address was written to too often.
   */
  abstract send(message: InvitationMessage): Promise<void>;
}
