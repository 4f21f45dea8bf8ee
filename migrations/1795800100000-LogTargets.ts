import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/**
 * What the entries of the audit log are about, beside who acted: one row an id. A list of ids in the entry itself could
 * only be searched by operators that row-level security keeps from an index. Nothing is referred to, so that entries
 * outlive what they are about; who deletes an entry deletes its rows here.
 */
export class LogTargets1795800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'log_targets', {
      key: 'log_id, target_id',
      columns: `
        log_id varchar(21) not null,
        target_id varchar(128) not null,
        created_at timestamptz not null`,
    });
    await runner.query(
      'create index log_targets__target_id on log_targets (tenant_id, target_id, created_at, log_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table log_targets');
  }
}
