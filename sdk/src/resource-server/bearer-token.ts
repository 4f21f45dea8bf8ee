import { MissingTokenError } from './access-token.errors.js';

/**
 * The token in an `Authorization` header (RFC 6750 §2.1); undefined where there is none.
 * A token is taken from nowhere else: URLs end up in logs.
 */
export function findBearerToken(authorization: string | null | undefined): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
}

/** The token in an `Authorization` header. Throws a `MissingTokenError` where there is none. */
export function bearerToken(authorization: string | null | undefined): string {
  const token = findBearerToken(authorization);
  if (token === undefined) throw new MissingTokenError();
  return token;
}
