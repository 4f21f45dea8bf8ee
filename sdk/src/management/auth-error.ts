/** Codes of our own, where no server answered with one. */
export type LocalAuthErrorCode = 'server_unreachable' | 'invalid_response';

export interface AuthErrorOptions extends ErrorOptions {
  /** The status of the answer; absent where there was none. */
  readonly status?: number;
}

/** Why there is no access token. */
export class AuthError extends Error {
  override readonly name = 'AuthError';
  readonly status: number | undefined;

  /**
   * @param code The OAuth error code of the answer (RFC 6749 §5.2, RFC 8707 §2), such as `invalid_client`;
   * `server_unreachable` where nobody answered, `invalid_response` where the answer was not one of OAuth.
   */
  constructor(
    readonly code: LocalAuthErrorCode | (string & {}),
    message: string,
    { status, ...options }: AuthErrorOptions = {},
  ) {
    super(message, options);
    this.status = status;
  }

  /** Whether the same request may succeed later: nobody answered, or the server said that it cannot now. */
  get isTemporary(): boolean {
    return this.status === undefined || this.status === 429 || this.status >= 500;
  }
}
