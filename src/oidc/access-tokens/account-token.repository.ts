import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** An opaque access token that has not expired, and how things stand with all that it hangs on. */
export interface AccountToken {
  readonly userId: string;
  readonly clientId: string;
  readonly scope: string | null;
  readonly sessionUid: string | null;
  /** Whether it is for an API, or for who can show a key beside it. */
  readonly isForOthers: boolean;
  /** Null where the user is gone. */
  readonly isSuspended: boolean | null;
  /** When all that the user had ended last, as the database writes it. */
  readonly validFrom: string | null;
  readonly isGranted: boolean;
  /** False where it lives as long as its session, which has ended. */
  readonly isInSession: boolean;
  /** Null where no such application is stored. */
  readonly isThirdParty: boolean | null;
}

// All in the list, no join: planned while a table has few rows, a join would read all of them for ever.
const selectToken = namedQuery(
  'access token for an account',
  `select a.payload ->> 'accountId' as "userId", a.payload ->> 'clientId' as "clientId", a.payload ->> 'scope' as scope,
     a.payload ->> 'sessionUid' as "sessionUid", a.payload ?| array['aud', 'jkt', 'x5t#S256'] as "isForOthers",
     (select u.is_suspended from users u where u.tenant_id = a.tenant_id and u.id = a.payload ->> 'accountId') as "isSuspended",
     (select u.sessions_valid_from::text from users u
      where u.tenant_id = a.tenant_id and u.id = a.payload ->> 'accountId') as "validFrom",
     exists (
       select from oidc_artefacts g
       where g.tenant_id = a.tenant_id and g.kind = 'Grant' and g.id_hash = a.grant_id_hash
         and g.expires_at > to_timestamp($2::double precision / 1000)
         and g.payload ->> 'clientId' = a.payload ->> 'clientId' and g.payload ->> 'accountId' = a.payload ->> 'accountId'
     ) as "isGranted",
     coalesce(a.payload ->> 'expiresWithSession', 'false') = 'false' or exists (
       select from oidc_artefacts s
       where s.tenant_id = a.tenant_id and s.kind = 'Session' and s.uid = a.payload ->> 'sessionUid'
         and s.expires_at > to_timestamp($2::double precision / 1000) and s.account_id = a.payload ->> 'accountId'
         and s.payload -> 'authorizations' -> (a.payload ->> 'clientId') ->> 'grantId' = a.grant_id
     ) as "isInSession",
     (select p.is_third_party from applications p
      where p.tenant_id = a.tenant_id and p.id = a.payload ->> 'clientId') as "isThirdParty"
   from oidc_artefacts a
   where a.kind = 'AccessToken' and a.id_hash = $1 and a.expires_at > to_timestamp($2::double precision / 1000)`,
);

/** Access tokens as the Account API asks about them: one statement each. */
@Injectable()
export class AccountTokenRepository {
  constructor(private readonly database: Database) {}

  /** `now` is in epoch milliseconds. */
  find(idHash: Buffer, now: number): Promise<AccountToken | undefined> {
    return this.database.row<AccountToken & object>(selectToken, [idHash, now]);
  }
}
