import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { newId } from '#src/kernel/ids.js';
import { Events } from '#src/platform/events/events.js';
import { SealedTokens } from './sealed-tokens.js';
import { areStorable, factsOf, hasExpired, type IssuedTokens } from './token-contents.js';
import { TokenOpenings } from './token-openings.js';
import { TokenRenewal } from './token-renewal.js';
import { TokenSetErrors } from './token-set.errors.js';
import type { TokenSetKey, TokenSetOwner } from './token-set.js';
import { TokenSetStored } from './token-set.events.js';
import { type StoredTokenSet, TokenSetRepository } from './token-set.repository.js';

/** An access token of a provider, as applications get it. */
export interface StoredAccessToken {
  readonly access_token: string;
  readonly scope?: string;
  readonly token_type?: string;
  /** Seconds that are left; left out where that is not known. */
  readonly expires_in?: number;
}

/** Keeps the tokens that providers issue for users, sealed. */
@Injectable()
export class TokenSets {
  constructor(
    private readonly sets: TokenSetRepository,
    private readonly sealed: SealedTokens,
    private readonly renewal: TokenRenewal,
    private readonly openings: TokenOpenings,
    private readonly events: Events,
  ) {}

  /**
   * Keeps a set, in place of the one of the same user and target, or user and issuer, unless the connector stores none any longer or the
   * identity is not the user's. Returns false where it is not kept. Belongs to the caller's unit of work.
   */
  async store(owner: TokenSetOwner, issued: IssuedTokens): Promise<boolean> {
    if (!areStorable(issued.tokens)) return false;
    const { accessToken, refreshToken, issuedBy } = issued.tokens;
    const id = newId();
    const set = {
      ...owner,
      ...factsOf(issued),
      id,
      encryptedTokens: this.sealed.seal(id, { accessToken, refreshToken, issuedBy }),
      hasRefreshToken: refreshToken !== undefined,
    };
    const isStored = await this.sets.store(set);
    if (isStored) await this.events.publish(new TokenSetStored(set));
    return isStored;
  }

  /**
   * The access token of the account that a user has with a provider, renewed where it has expired. A provider may be asked, so
   * no unit of work is open. Throws `secrets.third_party_token_set.token_not_found` (404), `…access_token_expired` (401), and
   * what renewing throws.
   */
  async accessToken(key: TokenSetKey): Promise<StoredAccessToken> {
    const found = await this.sets.find(key);
    if (!found) throw TokenSetErrors.tokenNotFound();
    try {
      const set = hasExpired(found, Clock.nowSeconds()) ? await this.renewal.renew(found) : found;
      const token = this.open(set);
      this.openings.note(set);
      return token;
    } catch (error) {
      if (error instanceof AppError) this.openings.noteRefused(found, error);
      throw error;
    }
  }

  private open(set: StoredTokenSet): StoredAccessToken {
    const { accessToken } = this.sealed.open(set);
    const secondsLeft = set.expiresAt === null ? 0 : set.expiresAt - Clock.nowSeconds();
    return {
      access_token: accessToken,
      ...(set.scope !== null && { scope: set.scope }),
      ...(set.tokenType !== null && { token_type: set.tokenType }),
      ...(secondsLeft > 0 && { expires_in: secondsLeft }),
    };
  }
}
