import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import { BearerTokens } from './bearer-tokens.js';
import { TokenAuthority } from './token-authority.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Verifies access tokens for the Management API. */
@Injectable()
export class AccessTokens {
  private readonly tokens: BearerTokens<Actor>;

  constructor(authority: TokenAuthority, verified: VerifiedTokens) {
    this.tokens = new BearerTokens(
      {
        keysOf: (issuer) => authority.keysOf(issuer),
        audienceOf: () => authority.audience(),
        bearerOf: (actor) => actor,
      },
      verified,
    );
  }

  /** Who the bearer of a token is. Throws `auth.unauthorized` or `auth.jwt_sub_missing`. */
  actorOf(token: string): Promise<Actor> {
    return this.tokens.actorOf(token);
  }
}
