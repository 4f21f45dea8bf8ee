import { once } from 'node:events';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { newId } from '#src/kernel/ids.js';
import { Pause } from '#src/kernel/pause.js';
import {
  ConnectorChangeErrors,
  ConnectorErrors,
  SocialErrors,
} from '#src/modules/connectors/connectors.public.js';
import { PromiseCache } from '#src/platform/promise-cache.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { RenewalOutcomes } from './renewal-outcomes.js';
import { SealedTokens } from './sealed-tokens.js';
import { hasExpired } from './token-contents.js';
import { TokenProviders } from './token-providers.js';
import { sourceOf } from './token-set.js';
import { TokenSetErrors } from './token-set.errors.js';
import { type StoredTokenSet, TokenSetRepository } from './token-set.repository.js';

/**
 * Longer than a place is waited for and a provider is asked, thirty seconds each, by whatever clock; should whoever asks it
 * be gone, somebody else asks after this.
 */
const LEASE_MILLISECONDS = 75_000;
/** Readers are told to come again; what the provider says after that is kept. */
const PATIENCE_MILLISECONDS = 5_000;
/** One pause before each look, longer and longer, until about then. */
const PAUSES_MILLISECONDS = [20, 40, 80, 160, ...Array.from({ length: 19 }, () => 250)];
const RENEWED_AT_ONCE = 10_000;

/**
 * Renews the tokens of a set with their provider, once, on whatever node: on this one all wait for the same renewal, and
 * among nodes whoever has the lease in the row asks the provider, while the others look whether the set is a new one.
 */
@Injectable()
export class TokenRenewal implements BeforeApplicationShutdown {
  private readonly unsettled = new Set<Promise<StoredTokenSet>>();
  private readonly running = new PromiseCache<StoredTokenSet>({ max: RENEWED_AT_ONCE });

  constructor(
    private readonly sets: TokenSetRepository,
    private readonly providers: TokenProviders,
    private readonly sealed: SealedTokens,
    private readonly outcomes: RenewalOutcomes,
  ) {}

  /**
   * The set with an access token that is valid. No unit of work is open, since a provider may be asked. Throws
   * `secrets.third_party_token_set.token_not_found` (404) where it is gone, `…access_token_expired` (401) where only the
   * user can help, `connector.token_storage_not_supported` (422), what asking the provider throws, and `connector.general`
   * (400) where that takes more than five seconds; it goes on all the same.
   */
  async renew(expired: StoredTokenSet): Promise<StoredTokenSet> {
    const key = JSON.stringify([TenantContext.get(), expired.userId, sourceOf(expired)]);
    const renewing = this.running.get(key, () => this.settle(expired));
    const settled = (): void => {
      this.running.forgetOnly(key, renewing);
      this.unsettled.delete(renewing);
    };
    if (!this.unsettled.has(renewing)) {
      this.unsettled.add(renewing);
      renewing.then(settled, settled);
    }
    return Promise.race([renewing, lateBy(PATIENCE_MILLISECONDS)]);
  }

  /** A provider that has been asked has spent the old token: the new one is stored before the database goes. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.unsettled);
  }

  private async settle(expired: StoredTokenSet): Promise<StoredTokenSet> {
    let seen = expired;
    for (const pause of PAUSES_MILLISECONDS) {
      if (!hasExpired(seen, Clock.nowSeconds())) return seen;
      const now = Clock.now();
      await this.requireRenewable(seen, now);
      const lease = { id: newId(), until: now + LEASE_MILLISECONDS };
      if (await this.sets.lease(seen, lease, now)) return this.ask(seen, lease.id);
      await Pause.of(pause);
      seen = await this.require(seen);
    }
    throw tooLong();
  }

  private async requireRenewable(set: StoredTokenSet, now: number): Promise<void> {
    if (set.needsReauthorization) throw TokenSetErrors.accessTokenExpired();
    if (!set.hasRefreshToken) {
      await this.outcomes.forget(set);
      throw TokenSetErrors.accessTokenExpired();
    }
    if (set.retryAfter !== null && set.retryAfter > now)
      throw ConnectorErrors.general('The provider did not renew the tokens, and is asked again in a moment.');
  }

  private async ask(set: StoredTokenSet, leaseId: string): Promise<StoredTokenSet> {
    const { refreshToken = '', issuedBy } = this.sealed.open(set);
    const issuedAt = Clock.now();
    try {
      const tokens = await this.providers.refreshTokens(set, { refreshToken, issuedBy });
      const renewed = await this.outcomes.keep(set, refreshToken, { tokens, issuedAt });
      return renewed ?? (await this.others(set));
    } catch (error) {
      return this.afterFailure(set, leaseId, error);
    }
  }

  /** Throws, unless the user has signed in with the provider meanwhile. */
  private async afterFailure(set: StoredTokenSet, leaseId: string, error: unknown): Promise<StoredTokenSet> {
    const code = error instanceof AppError ? error.code : undefined;
    if (code === SocialErrors.authorizationFailed.code) {
      await this.outcomes.noteRefusal(set, leaseId);
      return this.others(set);
    }
    // Each reader is told so: there is no provider to be left alone.
    if (code === SocialErrors.notImplemented.code) {
      await this.outcomes.release(set, leaseId);
      throw ConnectorChangeErrors.tokensNotStored();
    }
    await this.outcomes.postpone(set, leaseId);
    throw error;
  }

  /** What is there in place of a set that somebody else replaced or renewed. */
  private async others(set: StoredTokenSet): Promise<StoredTokenSet> {
    const found = await this.require(set);
    if (hasExpired(found, Clock.nowSeconds())) throw TokenSetErrors.accessTokenExpired();
    return found;
  }

  private async require(set: StoredTokenSet): Promise<StoredTokenSet> {
    const found = await this.sets.find(set);
    if (!found) throw TokenSetErrors.tokenNotFound();
    return found;
  }
}

const tooLong = () =>
  ConnectorErrors.general('The provider takes long to renew the tokens: try again in a moment.');

async function lateBy(milliseconds: number): Promise<never> {
  await once(AbortSignal.timeout(milliseconds), 'abort');
  throw tooLong();
}
