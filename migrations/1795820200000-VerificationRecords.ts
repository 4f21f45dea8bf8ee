import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/** What users have shown of themselves in the Account API, each for ten minutes, in one session. */
export class VerificationRecords1795820200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'verification_records', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        user_id varchar(12) not null,
        session_uid varchar(64),
        type varchar(32) not null,
        content jsonb not null,
        verified_at timestamptz,
        expires_at timestamptz not null,
        created_at timestamptz not null default clock_timestamp(),
        constraint verification_records__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query(
      'create index verification_records__user_id on verification_records (tenant_id, user_id, created_at desc, id)',
    );
    await this.sweep(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_verification_records(timestamptz, integer)');
    await runner.query('drop table verification_records');
  }

  private async sweep(runner: QueryRunner): Promise<void> {
    await runner.query('create index verification_records__expires_at on verification_records (expires_at)');
    await runner.query(`
      create function sweep_verification_records(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with expired as (
          select ctid from public.verification_records where expires_at < cutoff order by expires_at limit batch
          for update skip locked
        ), deleted as (
          delete from public.verification_records where ctid = any (array(select ctid from expired)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_verification_records(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'verification_records',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_verification_records(timestamptz, integer)',
    });
  }
}
