/** Why a request is refused, as RFC 6750 §3 words it. */
export abstract class AccessTokenError extends Error {
  /** The precise reason in one line of plain text, for your log: it never holds a token, and is not for the caller. */
  declare readonly cause: string;
  /** The HTTP status to answer with. */
  abstract readonly status: 401 | 403 | 503;
  /** Stable; that of RFC 6750 §3.1 where there is one. */
  abstract readonly code:
    'missing_token' | 'invalid_token' | 'insufficient_scope' | 'temporarily_unavailable';
  /** The value of the header `WWW-Authenticate` to answer with, if there is to be one. */
  abstract readonly wwwAuthenticate: string | undefined;

  constructor(message: string, cause: string) {
    super(message, { cause });
  }
}

/** The request has no bearer token. */
export class MissingTokenError extends AccessTokenError {
  override readonly name = 'MissingTokenError';
  readonly status = 401;
  readonly code = 'missing_token';
  // A client that did not try to authenticate is told no more than how to (RFC 6750 §3.1).
  readonly wwwAuthenticate = 'Bearer';

  constructor(cause: string) {
    super('The request has no bearer token.', cause);
  }
}

/** The token is not one that this API accepts: forged, expired, or for somebody else. */
export class InvalidTokenError extends AccessTokenError {
  override readonly name = 'InvalidTokenError';
  readonly status = 401;
  readonly code = 'invalid_token';
  readonly wwwAuthenticate = 'Bearer error="invalid_token"';

  constructor(cause: string) {
    super('The access token is not valid for this API.', cause);
  }
}

/** The token is valid, and lacks scopes. */
export class InsufficientScopeError extends AccessTokenError {
  override readonly name = 'InsufficientScopeError';
  readonly status = 403;
  readonly code = 'insufficient_scope';
  readonly wwwAuthenticate: string;

  /** @param scopes All that are needed. */
  constructor(
    readonly scopes: readonly string[],
    cause: string,
  ) {
    super(`The access token lacks one of these scopes: ${scopes.join(' ')}.`, cause);
    this.wwwAuthenticate = `Bearer error="insufficient_scope", scope="${scopes.map(quotable).join(' ')}"`;
  }
}

/** The keys of the issuer cannot be had now, so nothing can be said about the token. */
export class KeysUnavailableError extends AccessTokenError {
  override readonly name = 'KeysUnavailableError';
  readonly status = 503;
  readonly code = 'temporarily_unavailable';
  readonly wwwAuthenticate = undefined;

  constructor(cause: string) {
    super('The keys of the issuer cannot be fetched.', cause);
  }
}

/** What may stand in a scope (RFC 6749 §3.3); everything else could end the quotes or the header. */
const quotable = (scope: string): string => scope.replaceAll(/[^\x21\x23-\x5b\x5d-\x7e]/g, '');
