import type { BearerRequest } from './audience.strategy.js';
import { AuthErrors } from './auth.errors.js';

/** The token in the `Authorization` header (RFC 6750 §2.1); it is taken from nowhere else. */
export function bearerTokenOf({ headers: { authorization } }: BearerRequest): string {
  if (!authorization) throw AuthErrors.headerMissing();
  const [scheme = '', ...rest] = authorization.split(' ');
  if (scheme.toLowerCase() !== 'bearer') throw AuthErrors.typeNotSupported();
  const token = rest.join(' ');
  if (token === '') throw AuthErrors.unauthorized();
  return token;
}
