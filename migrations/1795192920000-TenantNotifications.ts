import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['tenants', 'tenant_hosts'];

/** Tells all nodes that tenants or their hosts changed, by whatever means, so that none goes on with what it remembers. */
export class TenantNotifications1795192920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function notify_tenants() returns trigger
      language plpgsql set search_path = pg_catalog, pg_temp as $$
        begin
          perform pg_notify('portico', 'tenants ');
          return null;
        end
      $$`);
    for (const table of TABLES) {
      await runner.query(`
        create trigger ${table}__notify after insert or update or delete or truncate on ${table}
        for each statement execute function notify_tenants()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`drop trigger ${table}__notify on ${table}`);
    await runner.query('drop function notify_tenants()');
  }
}
