import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** The providers that a tenant sends messages by, and lets people sign in with. */
export class Connectors1795810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'connectors', {
      key: 'id',
      columns: `
        id varchar(128) not null,
        factory_id varchar(128) not null,
        type varchar(16) not null,
        target varchar(128) not null,
        platform varchar(16),
        encrypted_config bytea not null,
        metadata jsonb not null default '{}',
        sync_profile boolean not null default false,
        enable_token_storage boolean not null default false,
        created_at timestamptz not null default now()`,
    });
    await runner.query(
      `create unique index connectors__type on connectors (tenant_id, type) where type in ('Email', 'Sms')`,
    );
    await runner.query(
      `create unique index connectors__target__platform on connectors (tenant_id, target, platform)
       where type = 'Social'`,
    );
    await runner.query('create index connectors__created_at on connectors (tenant_id, created_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table connectors');
  }
}
