import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';
import type { TenantConfigs } from './tenant-configs.js';

const selectConfig = namedQuery('tenant config', `select value from tenant_configs where key = $1`);
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

type Key = keyof TenantConfigs;

/** Settings of a tenant, one JSON value a key. */
@Injectable()
export class TenantConfigRepository {
  constructor(private readonly database: Database) {}

  async find<K extends Key>(key: K): Promise<TenantConfigs[K] | undefined> {
    return (await this.database.row<{ value: TenantConfigs[K] }>(selectConfig, [key]))?.value;
  }

  /** Adds a value unless the key has one; says whether it was added. */
  async add<K extends Key>(key: K, value: TenantConfigs[K]): Promise<boolean> {
    return (await this.database.row(insertConfig, [key, JSON.stringify(value)])) !== undefined;
  }

  /** Puts a value in place of the one that the key has, if any. */
  async replace<K extends Key>(key: K, value: TenantConfigs[K]): Promise<void> {
    await this.database.rows(replaceConfig, [key, JSON.stringify(value)]);
  }

  /** Replaces the given members of a value and returns all of it; undefined where the key has none. */
  async merge<K extends Key>(
    key: K,
    changes: Partial<TenantConfigs[K]>,
  ): Promise<TenantConfigs[K] | undefined> {
    const values = [key, JSON.stringify(changes)];
    return (await this.database.row<{ value: TenantConfigs[K] }>(mergeConfig, values))?.value;
  }
}
