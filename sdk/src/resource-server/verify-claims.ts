import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose';
import { InvalidTokenError, KeysUnavailableError, MissingTokenError } from './access-token.errors.js';
import { keysOf } from './issuer-keys.js';

/** What tenants sign with. The key says which of them is right, so none can be taken for another (RFC 8725 §3.1). */
const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 15;
/** RFC 9068 §2.2. */
const REQUIRED_CLAIMS = ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'];
/** Node.js accepts no longer headers either. */
const LONGEST_TOKEN = 16_384;

/**
 * The claims of an access token that the issuer signed and that has not expired (RFC 9068 §4). Whom it is for is the
 * caller's question. A token that names another issuer is refused without a request to anybody.
 */
export async function verifyClaims(token: string | undefined, issuer: string): Promise<JWTPayload> {
  if (!token) throw new MissingTokenError();
  const trusted = issuer.replace(/\/+$/, '');
  const keys = keysOf(trusted);
  try {
    requireOneSpelling(token);
    requireNames(token, trusted);
    const { payload } = await jwtVerify(token, keys, {
      issuer: trusted,
      algorithms: ALGORITHMS,
      typ: 'at+jwt',
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: REQUIRED_CLAIMS,
    });
    return payload;
  } catch (error) {
    throw error instanceof KeysUnavailableError ? error : new InvalidTokenError(error);
  }
}

/**
 * Base64url decoders ignore spaces and unused bits, so that several texts would mean the same token; only the one that
 * was issued counts (RFC 7515 §2, RFC 4648 §3.5).
 */
function requireOneSpelling(token: string): void {
  if (token.length > LONGEST_TOKEN) throw new errors.JWTInvalid('the token is too long');
  const canonical = token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('base64url'))
    .join('.');
  if (canonical !== token) throw new errors.JWTInvalid('the token is not written as it was issued');
}

/** What can be said before any key is fetched. */
function requireNames(token: string, issuer: string): void {
  if (decodeJwt(token).iss !== issuer) {
    throw new errors.JWTClaimValidationFailed('the token is of another issuer', {}, 'iss');
  }
  // Without a name the only key of an issuer would be taken; those of the server are always named.
  if (!decodeProtectedHeader(token).kid) throw new errors.JWTInvalid('the token names no key');
}
