import {
  decodeJwt,
  decodeProtectedHeader,
  type JWTPayload,
  jwtVerify,
  type ProtectedHeaderParameters,
} from 'jose';
import { AccessTokenError, InvalidTokenError, MissingTokenError } from './access-token.errors.js';
import { keysOf } from './issuer-keys.js';
import { reasonOf, shown } from './refusal-reasons.js';

/** What tenants sign with. The key says which of them is right, so none can be taken for another (RFC 8725 §3.1). */
const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'EdDSA'];
/** RFC 9068 §2.1. */
const TYP = 'at+jwt';
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
  if (!token) throw new MissingTokenError('no token');
  const trusted = issuer.replace(/\/+$/, '');
  const keys = keysOf(trusted);
  const header = readNames(token, trusted);
  requireOneSpelling(token);
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: trusted,
      algorithms: ALGORITHMS,
      typ: TYP,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: REQUIRED_CLAIMS,
    });
    return payload;
  } catch (error) {
    if (error instanceof AccessTokenError) throw error;
    throw new InvalidTokenError(
      reasonOf(error, { header, issuer: trusted, algorithms: ALGORITHMS, typ: TYP }),
    );
  }
}

/**
 * Base64url decoders ignore spaces and unused bits, so that several texts would mean the same token; only the one that
 * was issued counts (RFC 7515 §2, RFC 4648 §3.5).
 */
function requireOneSpelling(token: string): void {
  const canonical = token
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('base64url'))
    .join('.');
  if (canonical !== token) throw new InvalidTokenError('the token is not written as it was issued');
}

/** What can be said before any key is fetched. */
function readNames(token: string, issuer: string): ProtectedHeaderParameters {
  if (token.length > LONGEST_TOKEN) {
    throw new InvalidTokenError(`a token of ${token.length} characters, at most ${LONGEST_TOKEN} are read`);
  }
  const { claims, header } = decode(token);
  if (claims.iss !== issuer) throw new InvalidTokenError(`issuer ${shown(claims.iss)}, expected ${issuer}`);
  // Without a name the only key of an issuer would be taken; those of the server are always named.
  if (!header.kid) throw new InvalidTokenError(`kid ${shown(header.kid)}`);
  return header;
}

function decode(token: string) {
  try {
    return { claims: decodeJwt(token), header: decodeProtectedHeader(token) };
  } catch {
    throw new InvalidTokenError(
      'the token is no JWT: one that was issued for no resource and no organization is opaque',
    );
  }
}
