/** What kind of failure an expected error is; the HTTP layer maps each kind to one status. */
export type ErrorKind =
  | 'invalid' // 400
  | 'unauthorized' // 401
  | 'forbidden' // 403
  | 'not-found' // 404
  | 'method-not-allowed' // 405
  | 'timed-out' // 408
  | 'conflict' // 409
  | 'too-large' // 413
  | 'path-too-long' // 414
  | 'unsupported-media-type' // 415
  | 'unprocessable' // 422
  | 'too-many' // 429
  | 'headers-too-large' // 431
  | 'not-implemented' // 501
  | 'unavailable'; // 503

/** What can be known of an expected error before it happens. */
export interface ErrorDeclaration {
  readonly kind: ErrorKind;
  /** Stable, and independent of the language of messages: `resource.resource_identifier_in_use`. */
  readonly code: string;
  /** What the error tells, in a sentence that holds each time. The documents list it. */
  readonly meaning: string;
}

/** Makes the error of a declaration, whose kind, code and meaning can be read without that. */
export interface DeclaredError<Args extends readonly unknown[] = []> extends ErrorDeclaration {
  (...args: Args): AppError;
}

export interface ErrorExtras {
  /** Machine-readable addition to the error body. Never holds a secret. */
  readonly data?: unknown;
  /** Human-readable addition to the error body. Never holds a secret. */
  readonly details?: string;
  readonly cause?: unknown;
}

/** What an error says in one case: what it lacks is that of its declaration. */
export interface ErrorWords extends ErrorExtras {
  readonly message?: string;
}

/** An expected failure. Anything else that is thrown is a bug and is answered with a bare 500. */
export class AppError extends Error {
  override readonly name = 'AppError';

  private constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly extras: ErrorExtras,
  ) {
    super(message, { cause: extras.cause });
  }

  /**
   * Declares an error that can be expected, the only way to have one:
   * `nameInUse: AppError.declare('unprocessable', 'role.name_in_use', 'Another role has this name.')`.
   * `say` words a case of it by what the thrower knows; without it, the message is the meaning.
   */
  static declare<Args extends readonly unknown[] = []>(
    kind: ErrorKind,
    code: string,
    meaning: string,
    say?: (...args: Args) => ErrorWords,
  ): DeclaredError<Args> {
    const make = (...args: Args): AppError => {
      const { message = meaning, ...extras } = say?.(...args) ?? {};
      return new AppError(kind, code, message, extras);
    };
    return Object.assign(make, { kind, code, meaning });
  }
}
