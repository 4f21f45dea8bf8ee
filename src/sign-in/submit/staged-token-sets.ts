import { Injectable, Logger } from '@nestjs/common';
import { type IssuedTokens, TokenSets } from '#src/modules/secret-vault/secret-vault.public.js';
import { savepoint } from '#src/platform/database/savepoint.js';
import type { Flow } from '../flow/flow.js';
import { SealedSecrets } from '../flow/sealed-secrets.js';
import type { StagedTokenSet } from '../flow/staged-token-set.js';

/** Keeps what providers issued for who signs in. Belongs to the unit of work that ends the flow. */
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
      const { recordId, sealed } = set;
      try {
        const issued = JSON.parse(this.sealed.open(sealed, recordId)) as IssuedTokens;
        await savepoint(() => this.tokenSets.store(ownerOf(set, userId), issued));
      } catch (error) {
        const named = { err: error, connectorId: connectorOf(set), userId };
        this.logger.error(named, 'the tokens of a provider were not kept');
      }
    }
  }
}

const connectorOf = (set: StagedTokenSet): string => ('issuer' in set ? set.ssoConnectorId : set.connectorId);

const ownerOf = ({ recordId: _record, sealed: _sealed, ...source }: StagedTokenSet, userId: string) =>
  'issuer' in source
    ? { kind: 'enterprise' as const, userId, ...source }
    : { kind: 'social' as const, userId, ...source };
