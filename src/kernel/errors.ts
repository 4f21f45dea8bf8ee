/** What kind of failure an expected error is; the HTTP layer maps each kind to one status. */
export type ErrorKind =
  | 'invalid' // 400
  | 'unauthorized' // 401
  | 'forbidden' // 403
  | 'not-found' // 404
  | 'conflict' // 409
  | 'unprocessable' // 422
  | 'too-many' // 429
  | 'not-implemented' // 501
  | 'unavailable'; // 503

export interface ErrorExtras {
  /** Machine-readable addition to the error body. Never holds a secret. */
  readonly data?: unknown;
  /** Human-readable addition to the error body. Never holds a secret. */
  readonly details?: string;
  readonly cause?: unknown;
}

/**
 * An expected failure. Its `code` is stable (`resource.resource_identifier_in_use`) and does not depend on the
 * language of the message. Anything else that is thrown is a bug and is answered with a bare 500.
 */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly extras: ErrorExtras = {},
  ) {
    super(message, { cause: extras.cause });
  }
}
