import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import { lockForTenant } from '#src/platform/database/tenant-locks.js';

const selectConfigs = namedQuery(
  'tenant configs',
  `select key, value from tenant_configs where key = any ($1) order by key`,
);
const insertConfig = namedQuery(
  'insert tenant config',
  `insert into tenant_configs (key, value) values ($1, $2) on conflict do nothing returning key`,
);
const replaceConfig = namedQuery(
  'replace tenant config',
  `insert into tenant_configs (key, value) values ($1, $2)
   on conflict (tenant_id, key) do update set value = excluded.value`,
);
const mergeConfig = namedQuery(
  'merge tenant config',
  `update tenant_configs set value = value || $2 where key = $1 returning value`,
);
const upsertConfig = namedQuery(
  'merge or insert tenant config',
  `insert into tenant_configs (key, value) values ($1, $2)
   on conflict (tenant_id, key) do update set value = tenant_configs.value || excluded.value`,
);

export interface StoredConfig {
  readonly key: string;
  readonly value: object;
}

/**
 * JSON values of a tenant by their keys: the settings, which `TenantConfigs` keeps and announces, and the marks that a
 * command leaves in its own transaction.
 */
@Injectable()
export class TenantConfigRepository {
  constructor(private readonly database: Database) {}

  list(keys: readonly string[]): Promise<StoredConfig[]> {
    return this.database.rows<StoredConfig>(selectConfigs, [keys]);
  }

  /** Adds a value unless the key has one; says whether it was added. */
  async add(key: string, value: object): Promise<boolean> {
    return (await this.database.row(insertConfig, [key, JSON.stringify(value)])) !== undefined;
  }

  /** Puts a value in place of the one that the key has, if any. */
  async replace(key: string, value: object): Promise<void> {
    await this.database.rows(replaceConfig, [key, JSON.stringify(value)]);
  }

  /** Replaces the given members of a value and returns all of it; undefined where the key has none. */
  async merge(key: string, changes: object): Promise<object | undefined> {
    const values = [key, JSON.stringify(changes)];
    return (await this.database.row<{ value: object }>(mergeConfig, values))?.value;
  }

  async lock(key: string): Promise<void> {
    await lockForTenant(this.database, `setting ${key}`);
  }

  /** Replaces the given members of a value, of an empty one where the key has none. */
  async upsert(key: string, changes: object): Promise<void> {
    await this.database.rows(upsertConfig, [key, JSON.stringify(changes)]);
  }
}
