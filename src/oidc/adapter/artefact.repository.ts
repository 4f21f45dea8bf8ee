import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';

/** A code, token, grant, session or other thing that the OpenID provider keeps. */
export interface Artefact {
  /** The provider's name of the thing: `AuthorizationCode`. */
  readonly kind: string;
  /** The keyed hash of its id, since the id is what its holder presents. */
  readonly idHash: Buffer;
  /** The id itself, of what can be found without it. */
  readonly encryptedId: Buffer | null;
  /** What the provider stores, without the id, the user code and the secrets of others. */
  readonly payload: object;
  /** The secrets of others in it; null where there are none. */
  readonly encryptedPayload: Buffer | null;
  /** The keyed hash of what a user types in for a device; null where that is not known, and then stays as it was. */
  readonly userCodeHash: Buffer | null;
  /** The keyed hash of the id of the grant that it belongs to; null where it belongs to none. */
  readonly grantIdHash: Buffer | null;
  /** Epoch milliseconds; null: kept until it is deleted. */
  readonly expiresAt: number | null;
}

/** Whose a thing is, and what has to be there still where it is stored. */
export interface Ownership {
  readonly accountId: string;
  /** When the user signed in (epoch milliseconds), where that is known: not since then may all have ended. */
  readonly signedInAt: number | null;
  /** The uid of the session that it comes from. */
  readonly sessionUid: string | null;
  /** Whether the session has to be stored already. */
  readonly needsSession: boolean;
  /** What is known of a session beside what the provider stores; null for anything else. */
  readonly context: object | null;
}

/** What a session is for the client of a request. */
export interface ClientOfSession {
  /** Empty where the request is no client's. */
  readonly clientId: string;
  /** Undefined where the client has no part in the session, or no more. */
  readonly authorization: object | undefined;
  /** What is known by the sign-in of the request, beside what the provider stores; null where nobody signs in in it. */
  readonly context: object | null;
}

export interface StoredArtefact {
  readonly idHash: Buffer;
  readonly encryptedId: Buffer | null;
  readonly payload: Record<string, unknown>;
  /** Undefined where it was not asked for. */
  readonly encryptedPayload?: Buffer | null;
  readonly consumedAt: Date | null;
}

/** An artefact with the grant that it belongs to; null where there is none, or none that is known to be. */
export type StoredWithGrant = StoredArtefact & { readonly grant: Record<string, unknown> | null };

export const encryptedArtefactIds = encryptedColumn({
  table: 'oidc_artefacts',
  column: 'encrypted_id',
  key: ['kind', 'id_hash'],
});

export const encryptedArtefactPayloads = encryptedColumn({
  table: 'oidc_artefacts',
  column: 'encrypted_payload',
  key: ['kind', 'id_hash'],
});

const upsertArtefact = namedQuery(
  'upsert oidc artefact',
  `insert into oidc_artefacts (kind, id_hash, encrypted_id, payload, expires_at, grant_id_hash, encrypted_payload, user_code_hash)
   values ($1, $2, $3, $4, to_timestamp($5::double precision / 1000), $6, $7, $8)
   on conflict (tenant_id, kind, id_hash) do update set payload = excluded.payload, expires_at = excluded.expires_at,
     grant_id_hash = excluded.grant_id_hash, encrypted_payload = excluded.encrypted_payload,
     user_code_hash = coalesce(excluded.user_code_hash, oidc_artefacts.user_code_hash)`,
);
// The locks let no end come between: what it finds, it deletes; what comes later, misses what it deleted or finds its time.
// That of the user comes first, as with whoever ends something.
const upsertOwned = namedQuery(
  'upsert oidc artefact of a user',
  `with u as (
     select true from users
     where id = $8 and not is_suspended
       and ($9::double precision is null or sessions_valid_from is null or spared_session = $10::varchar
         or sessions_valid_from < to_timestamp($9::double precision / 1000))
     for share
   ), g as (
     select true from u, oidc_artefacts a where a.kind = 'Grant' and a.id_hash = $6 for key share of a
   ), s as (
     select true from u, oidc_artefacts a where a.kind = 'Session' and a.uid = $10 for key share of a
   )
   insert into oidc_artefacts (kind, id_hash, encrypted_id, payload, expires_at, grant_id_hash, encrypted_payload, context)
   select $1::varchar, $2::bytea, $3::bytea, $4::jsonb, to_timestamp($5::double precision / 1000), $6::bytea, $7::bytea,
     $12::jsonb
   where exists (select from u) and ($6 is null or exists (select from g)) and (not $11::boolean or exists (select from s))
   on conflict (tenant_id, kind, id_hash) do update set payload = excluded.payload, expires_at = excluded.expires_at,
     grant_id_hash = excluded.grant_id_hash, encrypted_payload = excluded.encrypted_payload
   returning true as stored`,
);
const updateSession = namedQuery(
  'update oidc session',
  `with u as (
     select true from users
     where id = $5 and not is_suspended
       and (sessions_valid_from is null or spared_session = $1::varchar
         or sessions_valid_from < to_timestamp($6::double precision / 1000))
     for share
   )
   update oidc_artefacts set id_hash = $2, encrypted_id = $3, encrypted_payload = $10,
     payload = $4::jsonb || jsonb_build_object('authorizations',
       coalesce(payload -> 'authorizations', '{}') - $8::text || $9::jsonb),
     expires_at = to_timestamp($7::double precision / 1000), context = coalesce($11::jsonb, context)
   where kind = 'Session' and uid = $1 and ($5::varchar is null or exists (select from u))`,
);
const selectById = namedQuery(
  'oidc artefact by id',
  // No join: planned while there are few grants, it would read all of them for ever.
  `select a.id_hash as "idHash", a.encrypted_id as "encryptedId", a.payload,
     a.encrypted_payload as "encryptedPayload", a.consumed_at as "consumedAt", (
     select g.payload from oidc_artefacts g
     where g.tenant_id = a.tenant_id and g.kind = 'Grant' and g.id_hash = a.grant_id_hash
   ) as grant
   from oidc_artefacts a where a.kind = $1 and a.id_hash = $2`,
);
const lockById = namedQuery(
  'lock oidc artefact',
  `select id_hash as "idHash", encrypted_id as "encryptedId", payload, encrypted_payload as "encryptedPayload",
     consumed_at as "consumedAt"
   from oidc_artefacts where kind = $1 and id_hash = $2 for update`,
);
const selectByUid = namedQuery(
  'oidc artefact by uid',
  `select id_hash as "idHash", encrypted_id as "encryptedId", payload, encrypted_payload as "encryptedPayload",
     consumed_at as "consumedAt"
   from oidc_artefacts where kind = $1 and uid = $2 limit 1`,
);
const selectByUserCode = namedQuery(
  'oidc artefact by user code',
  `select id_hash as "idHash", encrypted_id as "encryptedId", payload, encrypted_payload as "encryptedPayload",
     consumed_at as "consumedAt"
   from oidc_artefacts where kind = $1 and user_code_hash = $2 limit 1`,
);
const consumeArtefact = namedQuery(
  'consume oidc artefact',
  // The first use stays noted.
  `update oidc_artefacts set consumed_at = coalesce(consumed_at, to_timestamp($3::double precision / 1000))
   where kind = $1 and id_hash = $2
     and (consumed_at is null or consumed_at >= to_timestamp($4::double precision / 1000))
   returning true as consumed`,
);
const deleteArtefact = namedQuery(
  'delete oidc artefact',
  `delete from oidc_artefacts where kind = $1 and id_hash = $2`,
);
// An interaction names the grant that it began with, and goes on without.
const deleteByGrant = namedQuery(
  'delete oidc artefacts of a grant',
  `delete from oidc_artefacts where grant_id = $1 and kind <> 'Interaction'`,
);
const deleteOfClient = namedQuery(
  'delete oidc artefacts of a client',
  `with doomed as (
     select kind, id_hash from oidc_artefacts where client_id = $1 limit $2 for update
   ), deleted as (
     delete from oidc_artefacts a using doomed d where a.kind = d.kind and a.id_hash = d.id_hash
     returning a.kind, a.id_hash, a.encrypted_id, a.payload, a.consumed_at
   )
   select kind, id_hash as "idHash", encrypted_id as "encryptedId", payload, consumed_at as "consumedAt" from deleted`,
);
const deleteByGrants = namedQuery(
  'delete oidc artefacts of grants of a client',
  `delete from oidc_artefacts where grant_id = any ($1) and kind <> 'Interaction'`,
);
const sweep = namedQuery(
  'sweep expired oidc artefacts',
  `select sweep_oidc_artefacts(to_timestamp($1::double precision / 1000), $2) as swept`,
);

@Injectable()
export class ArtefactRepository {
  constructor(private readonly database: Database) {}

  async upsert(artefact: Artefact): Promise<void> {
    await this.database.rows(upsertArtefact, [...columnsOf(artefact), artefact.userCodeHash]);
  }

  /**
   * Stores what belongs to a user, who has to be there and not suspended, and whose sessions must not have ended since the
   * user signed in; so has the grant, if it has one, and the session where that is asked for. False where nothing was stored.
   */
  async upsertOwned(artefact: Artefact, owner: Ownership): Promise<boolean> {
    const { accountId, signedInAt, sessionUid, needsSession, context } = owner;
    const known = context && JSON.stringify(context);
    const values = [...columnsOf(artefact), accountId, signedInAt, sessionUid, needsSession, known];
    return (await this.database.row(upsertOwned, values)) !== undefined;
  }

  /**
   * Changes a session, its id perhaps, but not its uid, and of its clients one only: the others may be changed by requests
   * of their own meanwhile. Does nothing where it is gone, or the user's sessions have ended.
   */
  async updateSession(
    uid: string,
    { idHash, encryptedId, payload, encryptedPayload, expiresAt }: Artefact,
    { accountId, signedInAt }: { readonly accountId: string | null; readonly signedInAt: number | null },
    { clientId, authorization, context }: ClientOfSession,
  ): Promise<void> {
    const values = [uid, idHash, encryptedId, JSON.stringify(payload), accountId, signedInAt, expiresAt];
    const entered = authorization === undefined ? {} : { [clientId]: authorization };
    const known = context && JSON.stringify(context);
    const end = [clientId, JSON.stringify(entered), encryptedPayload, known];
    await this.database.rows(updateSession, [...values, ...end]);
  }

  find(kind: string, idHash: Buffer): Promise<StoredWithGrant | undefined> {
    return this.database.row<StoredWithGrant>(selectById, [kind, idHash]);
  }

  lock(kind: string, idHash: Buffer): Promise<StoredArtefact | undefined> {
    return this.database.row<StoredArtefact>(lockById, [kind, idHash]);
  }

  findByUid(kind: string, uid: string): Promise<StoredArtefact | undefined> {
    return this.database.row<StoredArtefact>(selectByUid, [kind, uid]);
  }

  findByUserCode(kind: string, userCodeHash: Buffer): Promise<StoredArtefact | undefined> {
    return this.database.row<StoredArtefact>(selectByUserCode, [kind, userCodeHash]);
  }

  /** Marks as used; false where it was used before, unless first at `againSince` or later. */
  async consume(
    kind: string,
    idHash: Buffer,
    { now, againSince }: { readonly now: number; readonly againSince: number | null },
  ): Promise<boolean> {
    return (await this.database.row(consumeArtefact, [kind, idHash, now, againSince])) !== undefined;
  }

  async delete(kind: string, idHash: Buffer): Promise<void> {
    await this.database.rows(deleteArtefact, [kind, idHash]);
  }

  /** Deletes a grant with all that came of it. The grant goes first: what is being stored of it is there then, or never is. */
  async deleteGrant(grantId: string, idHash: Buffer): Promise<void> {
    await this.delete('Grant', idHash);
    await this.database.rows(deleteByGrant, [grantId]);
  }

  /** Deletes up to `batch` of those of a client that belong to no grant, grants among them, and returns them. */
  deleteOfClient(
    clientId: string,
    batch: number,
  ): Promise<readonly (StoredArtefact & Pick<Artefact, 'kind'>)[]> {
    return this.database.rows<StoredArtefact & Pick<Artefact, 'kind'>>(deleteOfClient, [clientId, batch]);
  }

  /** Deletes what came of grants that are deleted already. */
  async deleteOfGrants(grantIds: readonly string[]): Promise<void> {
    await this.database.rows(deleteByGrants, [grantIds]);
  }

  /** Deletes up to `batch` artefacts, of all tenants, that expired before `cutoff`; says how many there were. */
  async sweepExpired(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}

const columnsOf = (artefact: Artefact): unknown[] => {
  const { kind, idHash, encryptedId, payload, expiresAt, grantIdHash, encryptedPayload } = artefact;
  return [kind, idHash, encryptedId, JSON.stringify(payload), expiresAt, grantIdHash, encryptedPayload];
};
