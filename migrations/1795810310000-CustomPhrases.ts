import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** What tenants have their pages say, by language. */
export class CustomPhrases1795810310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'custom_phrases', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        language_tag varchar(16) not null,
        translation jsonb not null,
        constraint custom_phrases__language_tag unique (tenant_id, language_tag)`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table custom_phrases');
  }
}
