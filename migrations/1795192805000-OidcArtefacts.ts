import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/**
 * What the OpenID provider keeps: codes, tokens, grants, sessions. What is looked up is a generated column, since under
 * row-level security an index on an expression over JSON would not be used.
 */
export class OidcArtefacts1795192805000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'oidc_artefacts', {
      key: 'kind, id_hash',
      columns: `
        kind varchar(32) not null,
        id_hash bytea not null,
        encrypted_id bytea,
        payload jsonb not null,
        grant_id varchar(64) generated always as (payload ->> 'grantId') stored,
        uid varchar(64) generated always as (payload ->> 'uid') stored,
        user_code varchar(64) generated always as (payload ->> 'userCode') stored,
        account_id varchar(64) generated always as (payload ->> 'accountId') stored,
        consumed_at timestamptz,
        expires_at timestamptz`,
    });
    for (const column of ['grant_id', 'uid', 'user_code', 'account_id']) {
      await runner.query(
        `create index oidc_artefacts__${column} on oidc_artefacts (tenant_id, ${column}, kind) where ${column} is not null`,
      );
    }
    await runner.query('create index oidc_artefacts__expires_at on oidc_artefacts (expires_at)');
    await this.sweep(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_oidc_artefacts(timestamptz, integer)');
    await runner.query('drop table oidc_artefacts');
  }

  /** Deletes up to `batch` artefacts of any tenant that expired before `cutoff`, and says how many there were. */
  private async sweep(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function sweep_oidc_artefacts(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with expired as (
          select ctid from public.oidc_artefacts where expires_at < cutoff order by expires_at limit batch for update skip locked
        ), deleted as (
          delete from public.oidc_artefacts where ctid = any (array(select ctid from expired)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_oidc_artefacts(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'oidc_artefacts',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_oidc_artefacts(timestamptz, integer)',
    });
  }
}
