import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** What the e-mails of a tenant say, by language and type. */
export class EmailTemplates1795810300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'email_templates', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        language_tag varchar(16) not null,
        template_type varchar(64) not null,
        details jsonb not null,
        created_at timestamptz not null default now(),
        constraint email_templates__language_tag__template_type unique (tenant_id, language_tag, template_type)`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table email_templates');
  }
}
