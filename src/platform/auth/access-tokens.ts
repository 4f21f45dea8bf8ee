import { Injectable } from '@nestjs/common';
import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Clock } from '#src/kernel/clock.js';
import type { Actor } from './actor.js';
import { AuthErrors } from './auth.errors.js';
import { TokenAuthority } from './token-authority.js';
import { VerifiedTokens } from './verified-tokens.js';

/** What tenants sign with. The key says which of them is right, so none of them can be taken for another. */
const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 15;

/** Verifies access tokens for the Management API (RFC 9068 §4, RFC 8725). */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly authority: TokenAuthority,
    private readonly verified: VerifiedTokens,
  ) {}

  /** Who the bearer of a token is. Throws `auth.unauthorized` or `auth.jwt_sub_missing`. */
  async actorOf(token: string): Promise<Actor> {
    return (await this.findActor(token)) ?? this.verifiedActor(token);
  }

  /** Who that is by an earlier verification, if that would still end the same. */
  private async findActor(token: string): Promise<Actor | undefined> {
    const known = this.verified.find(token);
    if (!known || known.expiresAt + CLOCK_TOLERANCE_SECONDS <= Clock.nowSeconds()) return undefined;
    return (await this.authority.keysOf(known.issuer)) === known.keys ? known.actor : undefined;
  }

  private async verifiedActor(token: string): Promise<Actor> {
    const { keys, issuer, claims } = await this.verify(token);
    const { sub, client_id: clientId, scope, exp: expiresAt = 0 } = claims;
    if (!sub) throw AuthErrors.subjectMissing();
    const actor: Actor = {
      kind: sub === clientId ? 'application' : 'user',
      id: sub,
      scopes: new Set(typeof scope === 'string' ? scope.split(' ') : []),
    };
    this.verified.remember(token, { actor, issuer, keys, expiresAt });
    return actor;
  }

  private async verify(
    token: string,
  ): Promise<{ keys: JWTVerifyGetKey; issuer: string; claims: JWTPayload }> {
    try {
      requireOneSpelling(token);
      const issuer = decodeJwt(token).iss ?? '';
      const keys = await this.authority.keysOf(issuer);
      if (!keys) throw new errors.JWTClaimValidationFailed('the issuer is not trusted', {}, 'iss');
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer,
        audience: this.authority.audience(),
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'iat'],
      });
      // Without a name the only key of an issuer would be taken; ours are always named.
      if (!protectedHeader.kid) throw new errors.JWTInvalid('the token names no key');
      return { keys, issuer, claims: payload };
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
