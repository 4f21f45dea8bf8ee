import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** What people see who sign in to an application, where that differs from its tenant. */
export class ApplicationSignInExperiences1795500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'application_sign_in_experiences', {
      key: 'application_id',
      columns: `
        application_id varchar(21) not null,
        color jsonb not null,
        branding jsonb not null,
        custom_css text,
        terms_of_use_url varchar(2048),
        privacy_policy_url varchar(2048),
        display_name varchar(256),
        constraint application_sign_in_experiences__application_id foreign key (tenant_id, application_id)
          references applications (tenant_id, id) on update cascade on delete cascade`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table application_sign_in_experiences');
  }
}
