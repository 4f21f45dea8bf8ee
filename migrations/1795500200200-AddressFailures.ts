import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/** Against whom attempts from an address failed, and when last: one row for each, as many as are needed to know. */
export class AddressFailures1795500200200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'address_failures', {
      key: 'address_hash, target_hash',
      columns: `
        address_hash bytea not null,
        target_hash bytea not null,
        failed_at timestamptz not null`,
    });
    await runner.query('create index address_failures__failed_at on address_failures (failed_at)');
    await runner.query(`
      create function sweep_address_failures(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with old as (
          select ctid from public.address_failures where failed_at < cutoff order by failed_at limit batch for update skip locked
        ), deleted as (
          delete from public.address_failures where ctid = any (array(select ctid from old)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_address_failures(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'address_failures',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_address_failures(timestamptz, integer)',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_address_failures(timestamptz, integer)');
    await runner.query('drop table address_failures');
  }
}
