/** Why a request to another server got no answer. */
export type OutboundFailure =
  /** The URL or a header cannot be sent. */
  | 'invalid-request'
  /** The address is not one of the public internet, and the settings do not allow it. */
  | 'refused-address'
  | 'time-out'
  /** The tenant has too many requests going on, and waiting. */
  | 'too-many'
  /** The name is unknown, nobody listens, the certificate is not trusted, or the connection broke. */
  | 'connection';

/** A request to another server that got no answer. Its message names no more than the caller gave. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';

  constructor(
    readonly failure: OutboundFailure,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}
