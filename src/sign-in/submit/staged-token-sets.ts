import { Injectable, Logger } from '@nestjs/common';
import { type IssuedTokens, TokenSets } from '#src/modules/secret-vault/secret-vault.public.js';
import { savepoint } from '#src/platform/database/savepoint.js';
import type { Flow } from '../flow/flow.js';
import { SealedSecrets } from '../flow/sealed-secrets.js';

/** Keeps what social providers issued for who signs in. Belongs to the unit of work that ends the flow. */
@Injectable()
export class StagedTokenSets {
  private readonly logger = new Logger(StagedTokenSets.name);

  constructor(
    private readonly tokenSets: TokenSets,
    private readonly sealed: SealedSecrets,
  ) {}

  /** Nobody is kept out because their tokens could not be kept: applications ask them to link the account anew. */
  async keep({ tokenSets = [] }: Flow, userId: string): Promise<void> {
    for (const set of tokenSets) {
      if (!('target' in set)) continue;
      const { recordId, sealed, connectorId, target, identityId } = set;
      try {
        const issued = JSON.parse(this.sealed.open(sealed, recordId)) as IssuedTokens;
        const owner = { userId, connectorId, target, identityId };
        await savepoint(() => this.tokenSets.store(owner, issued));
      } catch (error) {
        this.logger.error({ err: error, connectorId, userId }, 'the tokens of a provider were not kept');
      }
    }
  }
}
