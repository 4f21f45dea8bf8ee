import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { Pause } from '#src/kernel/pause.js';
import { ConnectorErrors } from '#src/modules/connectors/connectors.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { Events } from '#src/platform/events/events.js';
import { SealedTokens } from './sealed-tokens.js';
import { areStorable, factsOf, type IssuedTokens } from './token-contents.js';
import { TokenSetDeleted, TokenSetReauthorizationNeeded, TokenSetRenewed } from './token-set.events.js';
import { type StoredTokenSet, TokenSetRepository } from './token-set.repository.js';

/** A provider that has just failed is left alone for so long, however many readers there are. */
const RETRY_AFTER_MILLISECONDS = 5_000;
/** Tokens that are new replace the old ones, which are worth nothing any more: storing them is tried more than once. */
const STORE_AGAIN_AFTER_MILLISECONDS = [100, 1_000, 3_000];

/** Writes down how a renewal ended. */
@Injectable()
export class RenewalOutcomes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sets: TokenSetRepository,
    private readonly sealed: SealedTokens,
    private readonly events: Events,
  ) {}

  /**
   * The set as it is stored now; undefined where somebody else replaced or renewed it. Throws `connector.invalid_response`
   * where the tokens are too large.
   */
  async keep(
    set: StoredTokenSet,
    refreshToken: string,
    issued: IssuedTokens,
  ): Promise<StoredTokenSet | undefined> {
    if (!areStorable(issued.tokens)) throw ConnectorErrors.invalidResponse('The tokens are too large.');
    const { accessToken, refreshToken: next = refreshToken, issuedBy } = issued.tokens;
    const { scope, tokenType, expiresAt } = factsOf(issued);
    const renewed: StoredTokenSet = {
      ...set,
      encryptedTokens: this.sealed.seal(set.id, { accessToken, refreshToken: next, issuedBy }),
      // What it does not say again is what it was. RFC 6749 §5.1
      scope: scope ?? set.scope,
      tokenType: tokenType ?? set.tokenType,
      expiresAt,
      version: set.version + 1,
      retryAfter: null,
    };
    return (await this.store(set, renewed)) ? renewed : undefined;
  }

  /** The provider renews the tokens no longer, as far as whoever has the lease knows. */
  async noteRefusal(set: StoredTokenSet, leaseId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (await this.sets.noteRefusal(set.id, leaseId, Clock.now()))
        await this.events.publish(new TokenSetReauthorizationNeeded(set));
    });
  }

  /** The provider may renew the tokens another time. */
  async postpone({ id }: StoredTokenSet, leaseId: string): Promise<void> {
    await this.unitOfWork.run(() => this.sets.postpone(id, leaseId, Clock.now() + RETRY_AFTER_MILLISECONDS));
  }

  /** No provider was asked: whoever comes next may ask at once. */
  async release({ id }: StoredTokenSet, leaseId: string): Promise<void> {
    await this.unitOfWork.run(() => this.sets.release(id, leaseId));
  }

  /** Nobody can renew the tokens. */
  async forget(set: StoredTokenSet): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (await this.sets.deleteSeen(set)) await this.events.publish(new TokenSetDeleted(set));
    });
  }

  private async store(set: StoredTokenSet, renewed: StoredTokenSet): Promise<boolean> {
    for (const pause of STORE_AGAIN_AFTER_MILLISECONDS) {
      try {
        return await this.storeOnce(set, renewed);
      } catch {
        await Pause.of(pause);
      }
    }
    return this.storeOnce(set, renewed);
  }

  private storeOnce(set: StoredTokenSet, renewed: StoredTokenSet): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const isStored = await this.sets.renew(set, renewed, Clock.now());
      if (isStored) await this.events.publish(new TokenSetRenewed(set));
      return isStored;
    });
  }
}
