import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** Webhooks, and the deliveries that were given up. */
export class Hooks1795300030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'hooks', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        name varchar(256) not null default '',
        event varchar(128),
        events jsonb not null default '[]',
        config jsonb not null,
        encrypted_signing_key bytea not null,
        enabled boolean not null default true,
        created_at timestamptz not null default now()`,
    });
    await createTenantTable(runner, 'hook_dead_deliveries', {
      key: 'id',
      columns: `
        id varchar(32) not null,
        hook_id varchar(21) not null,
        event varchar(128) not null,
        body text not null,
        attempts integer not null,
        last_error text not null,
        failed_at timestamptz not null,
        constraint hook_dead_deliveries__hook_id foreign key (tenant_id, hook_id)
          references hooks (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query(
      'create index hook_dead_deliveries__hook_id__failed_at on hook_dead_deliveries (tenant_id, hook_id, failed_at, id)',
    );
    await runner.query(
      'create index hook_dead_deliveries__failed_at on hook_dead_deliveries (tenant_id, failed_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table hook_dead_deliveries');
    await runner.query('drop table hooks');
  }
}
