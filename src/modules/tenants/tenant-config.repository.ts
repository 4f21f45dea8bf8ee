import { Injectable } from '@nestjs/common';
import { Database } from '#src/platform/database/database.js';
import { namedQuery } from '#src/platform/database/named-query.js';

const insertConfig = namedQuery(
  'insert tenant config',
  `insert into tenant_configs (key, value) values ($1, $2) on conflict do nothing returning key`,
);

/** Settings of a tenant, one JSON value a key. */
@Injectable()
export class TenantConfigRepository {
  constructor(private readonly database: Database) {}

  /** Adds a value unless the key has one; says whether it was added. */
  async add(key: string, value: object): Promise<boolean> {
    return (await this.database.row(insertConfig, [key, JSON.stringify(value)])) !== undefined;
  }
}
