import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/**
 * The audit log. It refers to nothing but its tenant, so that entries outlive the users and applications that they are
 * about. What lists are filtered by is a generated column, cut so that no value can be too long for its index.
 */
export class AuditLogs1795300020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'logs', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        key varchar(128) not null,
        payload jsonb not null,
        shown_in varchar(16) not null generated always as (
          case
            when split_part(key, '.', 1) in (
              'ExchangeTokenBy', 'RevokeToken', 'RevokeGrants', 'Interaction', 'JwtCustomizer', 'SamlApplication',
              'Action', 'Unknown'
            ) then 'activity'
            when split_part(key, '.', 1) = 'Management' then 'management'
            else 'nowhere'
          end
        ) stored,
        user_id varchar(128) generated always as (left(payload ->> 'userId', 128)) stored,
        application_id varchar(128) generated always as (left(payload ->> 'applicationId', 128)) stored,
        hook_id varchar(128) generated always as (left(payload ->> 'hookId', 128)) stored,
        created_at timestamptz not null default now()`,
    });
    await runner.query('create index logs__shown_in on logs (tenant_id, shown_in, created_at, id)');
    await runner.query('create index logs__key on logs (tenant_id, key, created_at, id)');
    for (const column of ['user_id', 'application_id', 'hook_id']) {
      await runner.query(
        `create index logs__${column} on logs (tenant_id, ${column}, created_at, id) where ${column} is not null`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table logs');
  }
}
