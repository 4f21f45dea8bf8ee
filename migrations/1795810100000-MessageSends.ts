import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/**
 * What was sent to whom lately: one row a recipient, with the moments that still count, of which there are few. Nothing in
 * a row matters after `expires_at`.
 */
export class MessageSends1795810100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'message_sends', {
      key: 'recipient_hash',
      columns: `
        recipient_hash bytea not null,
        sent_at timestamptz[] not null,
        refused_at timestamptz,
        expires_at timestamptz not null`,
    });
    await runner.query('alter table message_sends set (fillfactor = 70)');
    await runner.query('create index message_sends__expires_at on message_sends (expires_at)');
    await runner.query(`
      create function sweep_message_sends(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with expired as (
          select ctid from public.message_sends where expires_at < cutoff order by expires_at limit batch for update skip locked
        ), deleted as (
          delete from public.message_sends where ctid = any (array(select ctid from expired)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_message_sends(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'message_sends',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_message_sends(timestamptz, integer)',
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_message_sends(timestamptz, integer)');
    await runner.query('drop table message_sends');
  }
}
