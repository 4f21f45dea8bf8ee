import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** Roles, the scopes that they hold, and the machine-to-machine applications that hold them. */
export class Roles1795192804000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'roles', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        name varchar(128) not null,
        description varchar(128) not null,
        type varchar(32) not null,
        is_default boolean not null default false,
        created_at timestamptz not null default now(),
        constraint roles__name unique (tenant_id, name),
        constraint roles__type check (type in ('User', 'MachineToMachine')),
        constraint roles__id__type unique (tenant_id, id, type)`,
    });
    await createTenantTable(runner, 'role_scopes', {
      key: 'role_id, scope_id',
      columns: `
        role_id varchar(21) not null,
        scope_id varchar(21) not null,
        constraint role_scopes__role_id foreign key (tenant_id, role_id)
          references roles (tenant_id, id) on update cascade on delete cascade,
        constraint role_scopes__scope_id foreign key (tenant_id, scope_id)
          references scopes (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query('create index role_scopes__scope_id on role_scopes (tenant_id, scope_id)');
    await this.applicationRoles(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table application_roles');
    await runner.query('drop table role_scopes');
    await runner.query('drop table roles');
  }

  /** The keys include the types, so that only machine-to-machine applications get roles, and only roles for those. */
  private async applicationRoles(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'application_roles', {
      key: 'application_id, role_id',
      columns: `
        application_id varchar(21) not null,
        role_id varchar(21) not null,
        type varchar(32) not null default 'MachineToMachine',
        constraint application_roles__type check (type = 'MachineToMachine'),
        constraint application_roles__application_id foreign key (tenant_id, application_id, type)
          references applications (tenant_id, id, type) on update cascade on delete cascade,
        constraint application_roles__role_id foreign key (tenant_id, role_id, type)
          references roles (tenant_id, id, type) on update cascade on delete cascade`,
    });
    await runner.query('create index application_roles__role_id on application_roles (tenant_id, role_id)');
  }
}
