import { Injectable } from '@nestjs/common';
import { SocialConnectors } from '#src/modules/connectors/connectors.public.js';
import { type IssuedTokens, TokenSets } from '#src/modules/secret-vault/secret-vault.public.js';
import type { OwnAccount } from '#src/modules/users/users.public.js';
import { SealedContent } from '../records/sealed-content.js';
import type { RecordOf } from '../records/verification-record.js';
import { shownIdentity } from './shown-identity.js';

/** Keeps the tokens that came with an identity. */
@Injectable()
export class IdentityTokens {
  constructor(
    private readonly tokenSets: TokenSets,
    private readonly sealed: SealedContent,
    private readonly connectors: SocialConnectors,
  ) {}

  /**
   * Returns false where there are none, or none are kept. Belongs to the unit of work that links the identity. Throws
   * `session.invalid_connector_id` (422) where the tenant has deleted the connector since.
   */
  async store({ userId }: OwnAccount, { id, content }: RecordOf<'Social'>): Promise<boolean> {
    const { connectorId, tokens } = content;
    await this.connectors.get(connectorId);
    if (tokens === undefined) return false;
    const issued = this.sealed.open(tokens, id) as unknown as IssuedTokens;
    const { target, identity } = shownIdentity(content);
    const owner = { kind: 'social', userId, connectorId, target, identityId: identity.userId } as const;
    return this.tokenSets.store(owner, issued);
  }
}
