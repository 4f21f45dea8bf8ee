import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** The users that hold roles. The key includes the type, so that users get no roles of machines. */
export class UserRoles1795300105000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'user_roles', {
      key: 'user_id, role_id',
      columns: `
        user_id varchar(12) not null,
        role_id varchar(21) not null,
        type varchar(32) not null default 'User',
        constraint user_roles__type check (type = 'User'),
        constraint user_roles__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) on update cascade on delete cascade,
        constraint user_roles__role_id foreign key (tenant_id, role_id, type)
          references roles (tenant_id, id, type) on update cascade on delete cascade`,
    });
    await runner.query('create index user_roles__role_id on user_roles (tenant_id, role_id, user_id)');
    await runner.query('create index roles__is_default on roles (tenant_id, type, is_default)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index roles__is_default');
    await runner.query('drop table user_roles');
  }
}
