import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists of roles, newest first, and the first applications of each role are read by. */
export class RoleLists1795192910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index roles__created_at on roles (tenant_id, created_at, id)');
    await runner.query('create index roles__type__created_at on roles (tenant_id, type, created_at, id)');
    await runner.query(
      'create index application_roles__role_id__application_id on application_roles (tenant_id, role_id, application_id)',
    );
    await runner.query('drop index application_roles__role_id');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('create index application_roles__role_id on application_roles (tenant_id, role_id)');
    await runner.query('drop index application_roles__role_id__application_id');
    await runner.query('drop index roles__type__created_at');
    await runner.query('drop index roles__created_at');
  }
}
