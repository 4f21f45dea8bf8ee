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
  /** What the provider stores, without the id. */
  readonly payload: object;
  /** The keyed hash of the id of the grant that it belongs to; null where it belongs to none. */
  readonly grantIdHash: Buffer | null;
  /** Epoch milliseconds; null: kept until it is deleted. */
  readonly expiresAt: number | null;
}

export interface StoredArtefact {
  readonly idHash: Buffer;
  readonly encryptedId: Buffer | null;
  readonly payload: Record<string, unknown>;
  readonly consumedAt: Date | null;
}

/** An artefact with the grant that it belongs to; null where there is none, or none that is known to be. */
export type StoredWithGrant = StoredArtefact & { readonly grant: Record<string, unknown> | null };

export const encryptedArtefactIds = encryptedColumn({
  table: 'oidc_artefacts',
  column: 'encrypted_id',
  key: ['kind', 'id_hash'],
});

const upsertArtefact = namedQuery(
  'upsert oidc artefact',
  `insert into oidc_artefacts (kind, id_hash, encrypted_id, payload, expires_at, grant_id_hash)
   values ($1, $2, $3, $4, to_timestamp($5::double precision / 1000), $6)
   on conflict (tenant_id, kind, id_hash) do update set payload = excluded.payload, expires_at = excluded.expires_at,
     grant_id_hash = excluded.grant_id_hash`,
);
const selectById = namedQuery(
  'oidc artefact by id',
  `select a.id_hash as "idHash", a.encrypted_id as "encryptedId", a.payload, a.consumed_at as "consumedAt",
     g.payload as grant
   from oidc_artefacts a left join oidc_artefacts g
     on g.tenant_id = a.tenant_id and g.kind = 'Grant' and g.id_hash = a.grant_id_hash
   where a.kind = $1 and a.id_hash = $2`,
);
const selectByUid = namedQuery(
  'oidc artefact by uid',
  `select id_hash as "idHash", encrypted_id as "encryptedId", payload, consumed_at as "consumedAt"
   from oidc_artefacts where kind = $1 and uid = $2 limit 1`,
);
const selectByUserCode = namedQuery(
  'oidc artefact by user code',
  `select id_hash as "idHash", encrypted_id as "encryptedId", payload, consumed_at as "consumedAt"
   from oidc_artefacts where kind = $1 and user_code = $2 limit 1`,
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
const deleteByGrant = namedQuery(
  'delete oidc artefacts of a grant',
  `delete from oidc_artefacts where grant_id = $1`,
);
const sweep = namedQuery(
  'sweep expired oidc artefacts',
  `select sweep_oidc_artefacts(to_timestamp($1::double precision / 1000), $2) as swept`,
);

@Injectable()
export class ArtefactRepository {
  constructor(private readonly database: Database) {}

  async upsert(artefact: Artefact): Promise<void> {
    const { kind, idHash, encryptedId, payload, expiresAt, grantIdHash } = artefact;
    const parameters = [kind, idHash, encryptedId, JSON.stringify(payload), expiresAt, grantIdHash];
    await this.database.rows(upsertArtefact, parameters);
  }

  find(kind: string, idHash: Buffer): Promise<StoredWithGrant | undefined> {
    return this.database.row<StoredWithGrant>(selectById, [kind, idHash]);
  }

  findByUid(kind: string, uid: string): Promise<StoredArtefact | undefined> {
    return this.database.row<StoredArtefact>(selectByUid, [kind, uid]);
  }

  findByUserCode(kind: string, userCode: string): Promise<StoredArtefact | undefined> {
    return this.database.row<StoredArtefact>(selectByUserCode, [kind, userCode]);
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

  async deleteByGrant(grantId: string): Promise<void> {
    await this.database.rows(deleteByGrant, [grantId]);
  }

  /** Deletes up to `batch` artefacts, of all tenants, that expired before `cutoff`; says how many there were. */
  async sweepExpired(cutoff: number, batch: number): Promise<number> {
    return (await this.database.row<{ swept: number }>(sweep, [cutoff, batch]))?.swept ?? 0;
  }
}
