import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { encryptedColumn } from '#src/platform/database/encrypted-column.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { Secrets } from './secrets.js';

const ID = 'default';
const KEY_BYTES = 32;

const encryptedKeys = encryptedColumn({ table: 'hash_keys', column: 'encrypted_key', key: ['id'] });

const insertKey = namedQuery(
  'insert hash key',
  `insert into hash_keys (id, encrypted_key) values ($1, $2) on conflict do nothing`,
);
const selectKey = namedQuery('hash key', `select encrypted_key from hash_keys where id = $1`);

/** The key of a tenant's keyed hashes. */
@Injectable()
export class HashKeyRepository {
  constructor(
    private readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  /** Makes the tenant's key, unless it has one. */
  async ensure(): Promise<void> {
    const key = randomBytes(KEY_BYTES).toString('base64');
    await this.database.rows(insertKey, [ID, this.secrets.seal(key, encryptedKeys, ID)]);
  }

  async get(): Promise<Buffer> {
    const row = await this.database.row<{ encrypted_key: Buffer }>(selectKey, [ID]);
    if (!row) throw new Error('the tenant has no hash key: it was not provisioned');
    return Buffer.from(this.secrets.open(row.encrypted_key, encryptedKeys, ID), 'base64');
  }
}
