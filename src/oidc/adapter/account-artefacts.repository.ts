import { Injectable } from '@nestjs/common';
import { UserDeleted, UserSuspensionUpdated } from '#src/modules/users/users.public.js';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { Announced } from '#src/platform/events/domain-event.js';
import { OnEvent } from '#src/platform/events/listeners.js';

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

/** What the OpenID provider keeps of a user: sessions, grants, codes, tokens. It ends with the user's right to sign in. */
@Injectable()
export class AccountArtefactsRepository {
  constructor(private readonly database: Database) {}

  @OnEvent(UserSuspensionUpdated)
  async endOfSuspended({ event }: Announced<UserSuspensionUpdated>): Promise<void> {
    if (event.isSuspended) await this.deleteAll(event.userId);
  }

  @OnEvent(UserDeleted)
  endOfDeleted({ event }: Announced<UserDeleted>): Promise<void> {
    return this.deleteAll(event.userId);
  }

  private async deleteAll(accountId: string): Promise<void> {
    for (;;) {
      const row = await this.database.row<{ deleted: number }>(deleteByAccount, [accountId, BATCH]);
      if (!row || row.deleted < BATCH) return;
    }
  }
}
