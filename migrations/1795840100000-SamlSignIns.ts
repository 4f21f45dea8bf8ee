import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

const TABLES = ['saml_attempts', 'saml_used_assertions'];

/**
 * Who was sent to a SAML identity provider, and what it answered, until the browser is back; and which assertions were used.
 */
export class SamlSignIns1795840100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'saml_attempts', {
      key: 'id',
      columns: `
        id varchar(32) not null,
        kind varchar(8) not null,
        connector_id varchar(128) not null,
        request_id varchar(64) not null,
        redirect_uri varchar(2048) not null,
        state varchar(2048) not null,
        encrypted_outcome bytea,
        handle_hash bytea,
        expires_at timestamptz not null`,
    });
    await createTenantTable(runner, 'saml_used_assertions', {
      key: 'assertion_hash',
      columns: `
        assertion_hash bytea not null,
        expires_at timestamptz not null`,
    });
    for (const table of TABLES) await this.sweep(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`drop function sweep_${table}(timestamptz, integer)`);
      await runner.query(`drop table ${table}`);
    }
  }

  private async sweep(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`create index ${table}__expires_at on ${table} (expires_at)`);
    await runner.query(`
      create function sweep_${table}(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with expired as (
          select ctid from public.${table} where expires_at < cutoff order by expires_at limit batch
          for update skip locked
        ), deleted as (
          delete from public.${table} where ctid = any (array(select ctid from expired)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query(`revoke all on function sweep_${table}(timestamptz, integer) from public`);
    await giveToMaintenance(runner, {
      table,
      visible: 'true',
      rights: 'select, update, delete',
      signature: `sweep_${table}(timestamptz, integer)`,
    });
  }
}
