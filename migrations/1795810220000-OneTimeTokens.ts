import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/**
 * Tokens that are sent in links, each for one e-mail address and to be used once: encrypted, and found by a keyed hash.
 * `email_key` is what addresses are compared by, like the `email_key` of users.
 */
export class OneTimeTokens1795810220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'one_time_tokens', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        email varchar(128) not null,
        email_key text generated always as (lower(email)) stored,
        encrypted_token bytea not null,
        token_hash bytea not null,
        context jsonb not null,
        status varchar(16) not null default 'active',
        expires_at timestamptz not null,
        created_at timestamptz not null default now(),
        constraint one_time_tokens__status check (status in ('active', 'consumed', 'revoked', 'expired')),
        constraint one_time_tokens__token_hash unique (tenant_id, token_hash)`,
    });
    for (const [name, columns] of [
      ['created_at', 'created_at desc, id desc'],
      ['email_key', 'email_key, created_at desc, id desc'],
      ['status', 'status, created_at desc, id desc'],
    ]) {
      await runner.query(`create index one_time_tokens__${name} on one_time_tokens (tenant_id, ${columns})`);
    }
    await this.sweep(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_one_time_tokens(timestamptz, integer)');
    await runner.query('drop table one_time_tokens');
  }

  private async sweep(runner: QueryRunner): Promise<void> {
    await runner.query('create index one_time_tokens__expires_at on one_time_tokens (expires_at)');
    await runner.query(`
      create function sweep_one_time_tokens(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with expired as (
          select ctid from public.one_time_tokens where expires_at < cutoff order by expires_at limit batch
          for update skip locked
        ), deleted as (
          delete from public.one_time_tokens where ctid = any (array(select ctid from expired)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_one_time_tokens(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'one_time_tokens',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_one_time_tokens(timestamptz, integer)',
    });
  }
}
