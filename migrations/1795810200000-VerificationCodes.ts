import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/**
 * Codes that were sent, as keyed hashes: one row for all that can be shown by one, in which a newer code takes the place of
 * the one before. Without `code_hash` nothing was sent, and no code is right. Room is left in each page, since a row
 * changes with every try.
 */
export class VerificationCodes1795810200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'verification_codes', {
      key: 'use_hash',
      columns: `
        use_hash bytea not null,
        address_hash bytea not null,
        code_hash bytea,
        tries integer not null default 0,
        expires_at timestamptz not null,
        spent_at timestamptz`,
    });
    await runner.query('alter table verification_codes set (fillfactor = 70)');
    await runner.query('create index verification_codes__expires_at on verification_codes (expires_at)');
    await runner.query(`
      create function sweep_verification_codes(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with expired as (
          select ctid from public.verification_codes where expires_at < cutoff order by expires_at limit batch
          for update skip locked
        ), deleted as (
          delete from public.verification_codes where ctid = any (array(select ctid from expired)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_verification_codes(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'verification_codes',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_verification_codes(timestamptz, integer)',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_verification_codes(timestamptz, integer)');
    await runner.query('drop table verification_codes');
  }
}
