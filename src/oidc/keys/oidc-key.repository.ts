import { Injectable } from '@nestjs/common';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';
import type { NewOidcKey, OidcKey, OidcKeyStatus } from './oidc-key.js';

const encryptedKeys = encryptedColumn({ table: 'oidc_keys', column: 'encrypted_key', key: ['id'] });

/** Not the time at which the transaction began: it may have waited for another one, whose key is older. */
const insertKey = namedQuery(
  'insert oidc key',
  `insert into oidc_keys (id, type, status, encrypted_key, created_at, effective_at)
   values ($1, $2, $3, $4, clock_timestamp(), to_timestamp($5::double precision / 1000))`,
);
/** Signing keys in the order of the JWKS: Current, Next, Previous. Cookie keys: newest first. */
const selectKeys = namedQuery(
  'oidc keys',
  `select id, type, status, encrypted_key as "encryptedKey", created_at as "createdAt", effective_at as "effectiveAt"
   from oidc_keys
   order by array_position(array['Current', 'Next', 'Previous'], status::text), created_at desc limit 20`,
);
const updateStatus = namedQuery(
  'update status of oidc key',
  `update oidc_keys set status = $2, effective_at = null where id = $1`,
);
const deleteKey = namedQuery('delete oidc key', `delete from oidc_keys where id = $1`);

type Row = Omit<OidcKey, 'value'> & { readonly encryptedKey: Buffer };

@Injectable()
export class OidcKeyRepository {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /** Makes whoever else would change the tenant's keys wait until the end of the unit of work. */
  async lock(): Promise<void> {
    await lockForTenant(this.database, 'oidc keys');
  }

  async insert({ id, type, status, value, effectiveAt }: NewOidcKey): Promise<void> {
    const sealed = this.secrets.seal(value, encryptedKeys, id);
    await this.database.rows(insertKey, [id, type, status, sealed, effectiveAt?.getTime()]);
  }

  async list(): Promise<OidcKey[]> {
    const rows = await this.database.rows<Row>(selectKeys, []);
    return rows.map(({ encryptedKey, ...key }) => ({
      ...key,
      value: this.secrets.open(encryptedKey, encryptedKeys, key.id),
    }));
  }

  /** It is effective from then on, or no longer. */
  async updateStatus(id: string, status: OidcKeyStatus): Promise<void> {
    await this.database.rows(updateStatus, [id, status]);
  }

  async delete(id: string): Promise<void> {
    await this.database.rows(deleteKey, [id]);
  }
}
