import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** What a tenant signs, hashes and is configured with. Keys are encrypted. */
export class TenantKeys1795192801000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'hash_keys', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        encrypted_key bytea not null,
        created_at timestamptz not null default now(),
        constraint hash_keys__id check (id = 'default')`,
    });
    await createTenantTable(runner, 'oidc_keys', {
      key: 'id',
      columns: `
        id varchar(64) not null,
        type varchar(16) not null,
        status varchar(16),
        encrypted_key bytea not null,
        created_at timestamptz not null default now(),
        effective_at timestamptz,
        constraint oidc_keys__type check (type in ('private-keys', 'cookie-keys')),
        constraint oidc_keys__status check (
          case type when 'private-keys' then status in ('Next', 'Current', 'Previous') and status is not null
                    else status is null end)`,
    });
    await runner.query(
      `create unique index oidc_keys__one_of_each_status on oidc_keys (tenant_id, status) where status is not null`,
    );
    await createTenantTable(runner, 'tenant_configs', {
      key: 'key',
      columns: `
        key varchar(256) not null,
        value jsonb not null`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tenant_configs');
    await runner.query('drop table oidc_keys');
    await runner.query('drop table hash_keys');
  }
}
