import { MissingTokenError } from './access-token.errors.js';

/**
 * The token in an `Authorization` header (RFC 6750 §2.1). Throws a `MissingTokenError` where there is none.
 * A token is taken from nowhere else: URLs end up in logs.
 */
export function bearerToken(authorization: string | null | undefined): string {
  if (!authorization) throw new MissingTokenError('no header Authorization');
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  // What stands there instead may be a token all the same.
  if (!token) throw new MissingTokenError('the header Authorization is not of the form Bearer <token>');
  return token;
}
