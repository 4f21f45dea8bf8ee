import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload } from 'jose';
import { Clock } from '#src/kernel/clock.js';
import { outboundFetch } from '#src/platform/outbound/outbound-fetch.js';
import type { Outbound } from '#src/platform/outbound/outbound.js';
import { OutboundError } from '#src/platform/outbound/outbound.errors.js';
import { ConnectorErrors } from '../../connector.errors.js';
import { SocialErrors } from '../../social/social.errors.js';

interface IdTokenIssuer {
  /** What it is called in errors. */
  readonly name: string;
  /** How it spells its identifier. */
  readonly issuers: readonly string[] | ((claims: JWTPayload) => readonly string[]);
  readonly jwksUri: string;
  /** What it knows us by. */
  readonly clientId: string;
  /** How far the time of issue may be from now; left out, an ID token counts until it expires. */
  readonly issuedWithinSeconds?: number;
}

/** For the answer with the keys. */
const TIMEOUT_MILLISECONDS = 5_000;
/** What ID tokens may be signed with: nothing that a client secret or nobody signs. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 10;

/**
 * Verifies the ID tokens of a provider (OpenID Connect Core §3.1.3.7). Its keys are remembered as long as this is, ten minutes
 * at most.
 */
export class IdTokens {
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;

  constructor(
    private readonly issuer: IdTokenIssuer,
    outbound: Outbound,
  ) {
    this.keys = createRemoteJWKSet(new URL(issuer.jwksUri), {
      [customFetch]: outboundFetch(outbound, TIMEOUT_MILLISECONDS),
      // The way out keeps the time, and says so.
      timeoutDuration: 2 * TIMEOUT_MILLISECONDS,
    });
  }

  /** Throws `connector.social_invalid_id_token` where it is not valid, and another error where the keys cannot be had. */
  async verify(idToken: string, expectedNonce?: string): Promise<JWTPayload & { readonly sub: string }> {
    const claims = await this.claimsOf(idToken);
    const { sub, aud, azp, nonce } = claims;
    this.requireIssuer(claims);
    if (typeof sub !== 'string' || sub === '') throw SocialErrors.idTokenInvalid('It names nobody.');
    if (Array.isArray(aud) && aud.length > 1 && azp !== this.issuer.clientId) {
      throw SocialErrors.idTokenInvalid('It was issued to another client.');
    }
    if (expectedNonce !== undefined && nonce !== expectedNonce) {
      throw SocialErrors.idTokenInvalid('It belongs to another attempt.');
    }
    return { ...claims, sub };
  }

  private requireIssuer(claims: JWTPayload): void {
    const { issuers, issuedWithinSeconds = Infinity } = this.issuer;
    const spellings = typeof issuers === 'function' ? issuers(claims) : issuers;
    if (typeof claims.iss !== 'string' || !spellings.includes(claims.iss)) {
      throw SocialErrors.idTokenInvalid('It was issued by another provider: unexpected "iss".');
    }
    const { iat = 0 } = claims;
    if (Math.abs(Clock.nowSeconds() - iat) > issuedWithinSeconds) {
      throw SocialErrors.idTokenInvalid(
        'It was issued too long ago, or the clocks differ: unexpected "iat".',
      );
    }
  }

  private async claimsOf(idToken: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(idToken, this.keys, {
        audience: this.issuer.clientId,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['sub', 'exp', 'iat'],
        currentDate: new Date(Clock.now()),
      });
      return payload;
    } catch (error) {
      throw this.failureOf(error);
    }
  }

  private failureOf(error: unknown): unknown {
    if (error instanceof OutboundError) return ConnectorErrors.general(error.message);
    // The library has no code of its own for keys that it is refused, cannot read or finds too short.
    const isOfToken = isOfLibrary(error) && error.code !== errors.JOSEError.code;
    return isOfToken && !(error instanceof errors.JWKSInvalid)
      ? SocialErrors.idTokenInvalid(error.message)
      : ConnectorErrors.invalidResponse(`The keys of ${this.issuer.name} cannot be used.`);
  }
}

const isOfLibrary = (error: unknown): error is errors.JOSEError => error instanceof errors.JOSEError;
