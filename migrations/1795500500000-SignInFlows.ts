import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/** How far people have got with signing in. Found by a hash, since whoever knows the uid of an interaction goes on with it. */
export class SignInFlows1795500500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'sign_in_flows', {
      key: 'uid_hash',
      columns: `
        uid_hash bytea not null,
        flow jsonb not null,
        expires_at timestamptz not null`,
    });
    await runner.query('create index sign_in_flows__expires_at on sign_in_flows (expires_at)');
    await this.sweep(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_sign_in_flows(timestamptz, integer)');
    await runner.query('drop table sign_in_flows');
  }

  /** Deletes up to `batch` flows of any tenant that expired before `cutoff`, and says how many there were. */
  private async sweep(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function sweep_sign_in_flows(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with expired as (
          select ctid from public.sign_in_flows where expires_at < cutoff order by expires_at limit batch for update skip locked
        ), deleted as (
          delete from public.sign_in_flows where ctid = any (array(select ctid from expired)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_sign_in_flows(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'sign_in_flows',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_sign_in_flows(timestamptz, integer)',
    });
  }
}
