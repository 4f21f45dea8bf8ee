import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** Small enough that one statement takes milliseconds. */
const BATCH = 1000;

const deleteByAccount = namedQuery(
  'delete oidc artefacts of an account',
  // Locked first: one that is stored again meanwhile would otherwise be passed over.
  `with doomed as (
     select kind, id_hash from oidc_artefacts where account_id = $1 limit $2 for update
   ), deleted as (
     delete from oidc_artefacts a using doomed d where a.kind = d.kind and a.id_hash = d.id_hash returning 1
   )
   select count(*)::int as deleted from deleted`,
);

/** What the OpenID provider keeps of a user: sessions, grants, codes, tokens. */
@Injectable()
export class AccountArtefactsRepository {
  constructor(private readonly database: Database) {}

  async deleteAll(accountId: string): Promise<void> {
    for (;;) {
      const row = await this.database.row<{ deleted: number }>(deleteByAccount, [accountId, BATCH]);
      if (!row || row.deleted < BATCH) return;
    }
  }
}
