/** Why a request to another server got no answer. */
export type OutboundFailure =
  /** The URL or a header cannot be sent. */
  | 'invalid-request'
  /** The address is not one of the public internet, and the settings do not allow it. */
  | 'refused-address'
  | 'time-out'
  /** The tenant has too many requests going on, and waiting. */
  | 'too-many'
  /** The name is unknown, nobody listens, the certificate is not trusted, the connection broke, or had no end. */
  | 'connection';

/** Messages are stored, and name what somebody gave: a host alone can have as many characters as a URL. */
const MAX_MESSAGE_LENGTH = 512;

/** A request to another server that got no answer. Its message names no more than the caller gave. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';

  constructor(
    readonly failure: OutboundFailure,
    message: string,
    cause?: unknown,
  ) {
    super(message.slice(0, MAX_MESSAGE_LENGTH), { cause });
  }
}
