import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/**
 * Failed attempts to prove who one is: one row for all that was tried against a target, however often. `failures` has
 * the moments that still count, fewer than a tenant allows; nothing in a row matters after `expires_at`. Room is left in
 * each page, since a row grows with every failure.
 */
export class Attempts1795500200100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'attempts', {
      key: 'target_hash, pool',
      columns: `
        target_hash bytea not null,
        pool varchar(16) not null,
        failures timestamptz[] not null,
        blocked_until timestamptz,
        expires_at timestamptz not null`,
    });
    await runner.query('alter table attempts set (fillfactor = 70)');
    await runner.query('create index attempts__expires_at on attempts (expires_at)');
    await runner.query(`
      create function sweep_attempts(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with expired as (
          select ctid from public.attempts where expires_at < cutoff order by expires_at limit batch for update skip locked
        ), deleted as (
          delete from public.attempts where ctid = any (array(select ctid from expired)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_attempts(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'attempts',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_attempts(timestamptz, integer)',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_attempts(timestamptz, integer)');
    await runner.query('drop table attempts');
  }
}
