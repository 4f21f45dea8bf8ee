import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockAll, rowLocks } from '#src/platform/database/row-locks.js';
import type { StoredArtefact } from '../adapter/artefact.repository.js';

/** A list without pages ends there. */
const MOST = 1000;

/** What a session is for a client. */
export interface Authorization {
  readonly sid?: string;
  readonly grantId?: string;
  /** Whether the grant outlives the session. */
  readonly persistsLogout?: boolean;
}

/** What is known of a session beside what the provider keeps. */
export interface SessionContext {
  /** The client in which the user signed in. */
  readonly clientId: string;
  readonly origin: string;
  /** What the user answered on the pages, as far as it may be shown. */
  readonly lastSubmission: object | null;
}

export interface StoredSession extends StoredArtefact {
  readonly accountId: string;
  readonly context: SessionContext | null;
  readonly expiresAt: Date;
}

export interface StoredGrant extends StoredArtefact {
  readonly expiresAt: Date;
  readonly applicationId: string;
  readonly applicationName: string;
}

export interface ExcessiveGrant extends StoredArtefact {
  /** How many grants there were. */
  readonly active: number;
}

export interface EndedSession {
  readonly uid: string;
  readonly authorizations: Readonly<Record<string, Authorization>> | null;
  readonly context: SessionContext | null;
}

export interface Spared {
  readonly sessionUid: string;
  readonly grantIds: readonly string[];
  /** The keyed hashes of the ids, in whatever order. */
  readonly grantIdHashes: readonly Buffer[];
}

const deleteOfUser = namedQuery(
  'delete oidc artefacts of an account',
  // Locked first: one that is stored again meanwhile would otherwise be passed over.
  `with doomed as (
     select kind, id_hash from oidc_artefacts
     where account_id = $1 and not (kind = 'Session' and coalesce(uid = $3, false))
       and not coalesce(grant_id = any ($4), false) and not (kind = 'Grant' and id_hash = any ($5))
     limit $2 for update
   ), deleted as (
     delete from oidc_artefacts a using doomed d where a.kind = d.kind and a.id_hash = d.id_hash
     returning a.kind, a.uid, a.payload -> 'authorizations' as authorizations, a.context
   )
   select count(*)::int as deleted, coalesce(jsonb_agg(jsonb_build_object(
       'uid', uid, 'authorizations', authorizations, 'context', context)) filter (where kind = 'Session'), '[]') as sessions
   from deleted`,
);
const deleteSession = namedQuery(
  'delete oidc session',
  `delete from oidc_artefacts where kind = 'Session' and uid = $1 and account_id = $2
   returning uid, payload -> 'authorizations' as authorizations, context`,
);
const deleteBound = namedQuery(
  'delete oidc artefacts bound to a session',
  `delete from oidc_artefacts
   where account_id = $1 and payload ->> 'sessionUid' = $2
     and (kind = 'AuthorizationCode' or payload ->> 'expiresWithSession' = 'true')`,
);
const selectGrantIds = namedQuery(
  'grants of an oidc session',
  `select grant_id as id from oidc_artefacts
   where account_id = $1 and payload ->> 'sessionUid' = $2 and grant_id is not null
   union
   select a.value ->> 'grantId' from oidc_artefacts s, jsonb_each(s.payload -> 'authorizations') a
   where s.kind = 'Session' and s.uid = $2 and s.account_id = $1 and a.value ? 'grantId'`,
);

const selectSessions = namedQuery(
  'oidc sessions of a user',
  `select id_hash as "idHash", encrypted_id as "encryptedId", payload, consumed_at as "consumedAt", context,
     account_id as "accountId", expires_at as "expiresAt"
   from oidc_artefacts
   where account_id = $1 and kind = 'Session' and expires_at > to_timestamp($2::double precision / 1000)
   order by (payload ->> 'loginTs')::numeric desc, uid limit $3`,
);
const selectSession = namedQuery(
  'oidc session by uid',
  `select id_hash as "idHash", encrypted_id as "encryptedId", payload, consumed_at as "consumedAt", context,
     account_id as "accountId", expires_at as "expiresAt"
   from oidc_artefacts
   where uid = $1 and kind = 'Session' and account_id is not null
     and expires_at > to_timestamp($2::double precision / 1000) limit 1`,
);
// An application of ours that has a row: the built-in ones have none, and are not listed.
const selectGrants = namedQuery(
  'oidc grants of a user',
  `select g.id_hash as "idHash", g.encrypted_id as "encryptedId", g.payload, g.consumed_at as "consumedAt",
     g.expires_at as "expiresAt", a.id as "applicationId", a.name as "applicationName"
   from oidc_artefacts g cross join lateral (
     select id, name, is_third_party from applications where id = g.payload ->> 'clientId' limit 1
   ) a
   where g.account_id = $1 and g.kind = 'Grant' and g.expires_at > to_timestamp($2::double precision / 1000)
     and g.encrypted_id is not null and ($3::boolean is null or a.is_third_party = $3)
   order by (g.payload ->> 'iat')::bigint desc, g.id_hash limit $4`,
);
// The one that counts as the newest is given, since others may be of the same second.
const selectExcess = namedQuery(
  'oidc grants beyond a number',
  `select id_hash as "idHash", encrypted_id as "encryptedId", payload, consumed_at as "consumedAt", active
   from (
     select *, count(*) over ()::int as active,
       row_number() over (order by id_hash = $4 desc, (payload ->> 'iat')::bigint desc, id_hash) as place
     from oidc_artefacts
     where account_id = $1 and kind = 'Grant' and payload ->> 'clientId' = $2 and encrypted_id is not null
       and expires_at > to_timestamp($5::double precision / 1000)
   ) as ranked
   where place > $3 order by place desc limit $6`,
);
const deleteGrants = namedQuery(
  'delete oidc grants',
  `delete from oidc_artefacts where kind = 'Grant' and id_hash = any ($2) and account_id = $1 returning id_hash as "idHash"`,
);
const deleteOfGrants = namedQuery(
  'delete oidc artefacts of grants',
  'delete from oidc_artefacts where account_id = $1 and grant_id = any ($2)',
);
const dropAuthorizations = namedQuery(
  'drop grants from oidc sessions',
  `update oidc_artefacts set payload = jsonb_set(payload, '{authorizations}', (
       select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(payload -> 'authorizations')
       where not coalesce(value ->> 'grantId' = any ($2), false)))
   where account_id = $1 and kind = 'Session' and exists (
     select from jsonb_each(payload -> 'authorizations') where value ->> 'grantId' = any ($2))`,
);
const selectFirstParty = namedQuery(
  'first-party applications',
  'select id from applications where id = any ($1) and not is_third_party',
);

/** What the OpenID provider keeps of users. Who ends something of a user locks the user first. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** Until the unit of work ends, nothing of the user is stored. */
  async lockUser(userId: string): Promise<void> {
    await lockAll(this.database, rowLocks('users').noKeyUpdate, [userId]);
  }

  /** Deletes up to `batch` things of a user, but for what is spared, and returns the sessions among them. */
  async deleteOfUser(
    userId: string,
    spared: Spared | undefined,
    batch: number,
  ): Promise<{ readonly deleted: number; readonly sessions: readonly EndedSession[] }> {
    const { sessionUid = null, grantIds = [], grantIdHashes = [] } = spared ?? {};
    const row = await this.database.row<{ deleted: number; sessions: EndedSession[] }>(deleteOfUser, [
      userId,
      batch,
      sessionUid,
      grantIds,
      grantIdHashes,
    ]);
    return row ?? { deleted: 0, sessions: [] };
  }

  /** Deletes a session, with the codes and tokens that live no longer than it. Undefined where there is none. */
  async deleteSession(userId: string, uid: string): Promise<EndedSession | undefined> {
    const ended = await this.database.row<EndedSession>(deleteSession, [uid, userId]);
    if (ended) await this.database.rows(deleteBound, [userId, uid]);
    return ended;
  }

  /** The grants that a session is used with. */
  async grantIdsOf(userId: string, uid: string): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(selectGrantIds, [userId, uid])).map(({ id }) => id);
  }

  /** Lists the sessions of a user that go on, the latest sign-in first. */
  listSessions(userId: string, now: number): Promise<StoredSession[]> {
    return this.database.rows<StoredSession>(selectSessions, [userId, now, MOST]);
  }

  /** The session of whatever user. */
  findSession(uid: string, now: number): Promise<StoredSession | undefined> {
    return this.database.row<StoredSession>(selectSession, [uid, now]);
  }

  /** Lists what a user granted to registered applications, the latest first. */
  listGrants(userId: string, now: number, isThirdParty: boolean | null): Promise<StoredGrant[]> {
    return this.database.rows<StoredGrant>(selectGrants, [userId, now, isThirdParty, MOST]);
  }

  /** The oldest grants of a user to a client beyond the newest `kept`; `current` is the newest of all. */
  listExcess(
    { accountId, clientId }: { readonly accountId: string; readonly clientId: string },
    { kept, current, now }: { readonly kept: number; readonly current: Buffer; readonly now: number },
  ): Promise<ExcessiveGrant[]> {
    return this.database.rows<ExcessiveGrant>(selectExcess, [accountId, clientId, kept, current, now, MOST]);
  }

  /** Deletes grants of a user, with what came of them, and takes them out of sessions. Says how many there were. */
  async deleteGrants(
    userId: string,
    grantIds: readonly string[],
    grantIdHashes: readonly Buffer[],
  ): Promise<number> {
    const deleted = await this.database.rows(deleteGrants, [userId, grantIdHashes]);
    await this.database.rows(deleteOfGrants, [userId, grantIds]);
    await this.database.rows(dropAuthorizations, [userId, grantIds]);
    return deleted.length;
  }

  /** Those of the clients that are registered applications of the tenant's own. */
  async firstPartyAmong(clientIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows<{ id: string }>(selectFirstParty, [clientIds]);
    return new Set(rows.map(({ id }) => id));
  }
}
