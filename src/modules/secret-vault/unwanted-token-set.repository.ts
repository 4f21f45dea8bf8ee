import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const deleteOfConnector = namedQuery(
  'delete token sets that their connector stores no longer',
  `delete from token_sets where connector_id = $1
     and exists (select from connectors c where c.id = $1 and not c.enable_token_storage)`,
);
const deleteOfSsoConnector = namedQuery(
  'delete token sets that their sso connector stores no longer',
  `delete from token_sets where sso_connector_id = $1
     and exists (select from sso_connectors c where c.id = $1 and not c.enable_token_storage)`,
);
// The connector comes first, as with whoever switches its storage off: neither waits for the other in a circle.
const deleteOfOthers = namedQuery(
  'delete token sets of identities that are others now',
  `with connector as materialized (
     select c.tenant_id, c.id from token_sets t join connectors c on c.tenant_id = t.tenant_id and c.id = t.connector_id
     where t.user_id = $1 and t.target = any ($2) for share of c
   )
   delete from token_sets t using user_identities i, connector c
   where t.user_id = $1 and t.target = any ($2) and c.tenant_id = t.tenant_id and c.id = t.connector_id
     and i.tenant_id = t.tenant_id and i.user_id = $1 and i.target = t.target and i.identity_id <> t.identity_id`,
);

/** Removes the tokens that providers gave for users and that are kept no longer. */
@Injectable()
export class UnwantedTokenSetRepository {
  constructor(private readonly database: Database) {}

  /** Deletes all of a social connector, unless it stores tokens. */
  async deleteOfConnector(connectorId: string): Promise<void> {
    await this.database.rows(deleteOfConnector, [connectorId]);
  }

  /** Deletes all of an enterprise connector, unless it stores tokens. */
  async deleteOfSsoConnector(ssoConnectorId: string): Promise<void> {
    await this.database.rows(deleteOfSsoConnector, [ssoConnectorId]);
  }

  /** Deletes those of the targets that are of other accounts with the providers than the user has now. */
  async deleteOfOthers(userId: string, targets: readonly string[]): Promise<void> {
    await this.database.rows(deleteOfOthers, [userId, targets]);
  }
}
