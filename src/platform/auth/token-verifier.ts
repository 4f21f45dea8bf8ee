import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Clock } from '#src/kernel/clock.js';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';
import { VerifiedTokens } from './verified-tokens.js';

/** What tenants sign with. The key says which of them is right, so none of them can be taken for another. */
const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 15;

/** A tenant as an issuer of tokens. */
export interface TrustedIssuer {
  readonly tenantId: string;
  readonly keys: JWTVerifyGetKey;
}

/** Which access tokens an API takes, and who brings them. */
export interface TokenPolicy<Who extends Actor> {
  /** Undefined where the current tenant does not trust that issuer. */
  issuerOf(issuer: string): Promise<TrustedIssuer | undefined>;
  /** The audience that a token must name, of which nothing is proved yet. Throws an error of JOSE where there is none. */
  audienceOf(claims: JWTPayload): string;
  /** The bearer of a verified token. */
  bearerOf(actor: Actor, claims: JWTPayload): Who | Promise<Who>;
}

interface VerifiedClaims extends TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly claims: JWTPayload;
}

/**
 * Verifies access tokens of one policy (RFC 9068 §4, RFC 8725), and remembers those that it has verified. What a token is
 * good for depends on who asks, so nothing that was verified for another policy counts.
 */
export class TokenVerifier<Who extends Actor> {
  private readonly verified = new VerifiedTokens<Who>();

  constructor(private readonly policy: TokenPolicy<Who>) {}

  /** Who the bearer of a token is. Throws `auth.unauthorized`, `auth.jwt_sub_missing` or what the policy throws. */
  async actorOf(token: string): Promise<Who> {
    return (await this.findActor(token)) ?? this.verifiedActor(token);
  }

  /** Who that is by an earlier verification, if that would still end the same. */
  private async findActor(token: string): Promise<Who | undefined> {
    const known = this.verified.find(token);
    if (!known || known.expiresAt + CLOCK_TOLERANCE_SECONDS <= Clock.nowSeconds()) return undefined;
    return (await this.policy.issuerOf(known.issuer))?.keys === known.keys ? known.actor : undefined;
  }

  private async verifiedActor(token: string): Promise<Who> {
    const { tenantId, keys, issuer, audience, claims } = await this.verify(token);
    const { sub, client_id: clientId, scope, exp: expiresAt = 0 } = claims;
    if (!sub) throw AuthErrors.subjectMissing();
    const bearer: Actor = {
      kind: sub === clientId ? 'application' : 'user',
      id: sub,
      tenantId,
      audience,
      scopes: new Set(typeof scope === 'string' ? scope.split(' ') : []),
    };
    const actor = await this.policy.bearerOf(bearer, claims);
    this.verified.remember(token, { actor, issuer, keys, expiresAt });
    return actor;
  }

  private async verify(token: string): Promise<VerifiedClaims> {
    try {
      requireOneSpelling(token);
      const claimed = decodeJwt(token);
      const issuer = claimed.iss ?? '';
      const trusted = await this.policy.issuerOf(issuer);
      if (!trusted) throw new errors.JWTClaimValidationFailed('the issuer is not trusted', {}, 'iss');
      const audience = this.policy.audienceOf(claimed);
      const { payload, protectedHeader } = await jwtVerify(token, trusted.keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'iat'],
      });
      // Without a name the only key of an issuer would be taken; ours are always named.
      if (!protectedHeader.kid) throw new errors.JWTInvalid('the token names no key');
      return { ...trusted, issuer, audience, claims: payload };
    } catch (error) {
      if (error instanceof errors.JOSEError) throw AuthErrors.unauthorized(error);
      throw error;
    }
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
  if (canonical !== token) throw new errors.JWTInvalid('the token is not written as it was issued');
}
