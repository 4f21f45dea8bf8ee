import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** What webhooks are told, once for all of them, and since when a webhook fails. */
export class HookMessages1795400200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'hook_messages', {
      key: 'id',
      columns: `
        id varchar(32) not null,
        body text not null,
        waiting text[] not null,
        created_at timestamptz not null`,
    });
    await runner.query('create index hook_messages__created_at on hook_messages (tenant_id, created_at)');
    await runner.query(`
      alter table hooks
        add column failing_since timestamptz,
        add column switched_off_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hooks drop column failing_since, drop column switched_off_at');
    await runner.query('drop table hook_messages');
  }
}
