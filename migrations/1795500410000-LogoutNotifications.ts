import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** What clients were told, or are to be told, of sessions that ended. It outlives the user. */
export class LogoutNotifications1795500410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'logout_notifications', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        user_id varchar(12) not null,
        session_uid varchar(64) not null,
        application_id varchar(21) not null,
        state varchar(16) not null default 'waiting',
        attempts integer not null default 0,
        last_error varchar(1024),
        created_at timestamptz not null,
        tried_at timestamptz`,
    });
    await runner.query(
      'create index logout_notifications__user_id on logout_notifications (tenant_id, user_id, created_at desc, id desc)',
    );
    await runner.query(
      'create index logout_notifications__created_at on logout_notifications (tenant_id, created_at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table logout_notifications');
  }
}
