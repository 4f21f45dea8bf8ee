import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** References to another table of the same tenant, gone with what they refer to. */
const cascade = 'on update cascade on delete cascade';

/** Organizations, the template of roles and scopes that they share, and who is a member with which roles. */
export class Organizations1795300200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.organizations(runner);
    await this.template(runner);
    await this.scopesOfTemplate(runner);
    await this.userMembers(runner);
    await this.applicationMembers(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'organization_application_roles',
      'organization_applications',
      'organization_user_roles',
      'organization_users',
      'organization_role_resource_scopes',
      'organization_role_scopes',
      'organization_scopes',
      'organization_roles',
      'organizations',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }

  private async organizations(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organizations', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        name varchar(128) not null,
        description varchar(256),
        custom_data jsonb not null default '{}',
        is_mfa_required boolean not null default false,
        color jsonb not null default '{}',
        branding jsonb not null default '{}',
        custom_css text,
        created_at timestamptz not null default now()`,
    });
    await runner.query(
      'create index organizations__created_at on organizations (tenant_id, created_at desc, id desc)',
    );
  }

  private async template(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_roles', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        name varchar(128) not null,
        description varchar(256),
        type varchar(32) not null,
        constraint organization_roles__name unique (tenant_id, name),
        constraint organization_roles__type check (type in ('User', 'MachineToMachine')),
        constraint organization_roles__id__type unique (tenant_id, id, type)`,
    });
    await createTenantTable(runner, 'organization_scopes', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        name varchar(128) not null,
        description varchar(256),
        constraint organization_scopes__name unique (tenant_id, name)`,
    });
  }

  /** What the roles of the template hold. */
  private async scopesOfTemplate(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_role_scopes', {
      key: 'organization_role_id, organization_scope_id',
      columns: `
        organization_role_id varchar(21) not null,
        organization_scope_id varchar(21) not null,
        constraint organization_role_scopes__organization_role_id foreign key (tenant_id, organization_role_id)
          references organization_roles (tenant_id, id) ${cascade},
        constraint organization_role_scopes__organization_scope_id foreign key (tenant_id, organization_scope_id)
          references organization_scopes (tenant_id, id) ${cascade}`,
    });
    await runner.query(
      'create index organization_role_scopes__organization_scope_id on organization_role_scopes (tenant_id, organization_scope_id)',
    );
    await createTenantTable(runner, 'organization_role_resource_scopes', {
      key: 'organization_role_id, scope_id',
      columns: `
        organization_role_id varchar(21) not null,
        scope_id varchar(21) not null,
        constraint organization_role_resource_scopes__organization_role_id foreign key (tenant_id, organization_role_id)
          references organization_roles (tenant_id, id) ${cascade},
        constraint organization_role_resource_scopes__scope_id foreign key (tenant_id, scope_id)
          references scopes (tenant_id, id) ${cascade}`,
    });
    await runner.query(
      'create index organization_role_resource_scopes__scope_id on organization_role_resource_scopes (tenant_id, scope_id)',
    );
  }

  /** The keys of the roles include their type, so that users get no roles of machines. */
  private async userMembers(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_users', {
      key: 'organization_id, user_id',
      columns: `
        organization_id varchar(21) not null,
        user_id varchar(12) not null,
        constraint organization_users__organization_id foreign key (tenant_id, organization_id)
          references organizations (tenant_id, id) ${cascade},
        constraint organization_users__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) ${cascade}`,
    });
    await runner.query(
      'create index organization_users__user_id on organization_users (tenant_id, user_id, organization_id)',
    );
    await createTenantTable(runner, 'organization_user_roles', {
      key: 'organization_id, user_id, organization_role_id',
      columns: `
        organization_id varchar(21) not null,
        user_id varchar(12) not null,
        organization_role_id varchar(21) not null,
        type varchar(32) not null default 'User',
        constraint organization_user_roles__type check (type = 'User'),
        constraint organization_user_roles__member foreign key (tenant_id, organization_id, user_id)
          references organization_users (tenant_id, organization_id, user_id) ${cascade},
        constraint organization_user_roles__organization_role_id foreign key (tenant_id, organization_role_id, type)
          references organization_roles (tenant_id, id, type) ${cascade}`,
    });
    await runner.query(
      `create index organization_user_roles__organization_role_id
         on organization_user_roles (tenant_id, organization_role_id, organization_id, user_id)`,
    );
    await runner.query(
      'create index organization_user_roles__user_id on organization_user_roles (tenant_id, user_id, organization_id)',
    );
  }

  /** Only machine-to-machine applications are members. */
  private async applicationMembers(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_applications', {
      key: 'organization_id, application_id',
      columns: `
        organization_id varchar(21) not null,
        application_id varchar(21) not null,
        type varchar(32) not null default 'MachineToMachine',
        constraint organization_applications__type check (type = 'MachineToMachine'),
        constraint organization_applications__organization_id foreign key (tenant_id, organization_id)
          references organizations (tenant_id, id) ${cascade},
        constraint organization_applications__application_id foreign key (tenant_id, application_id, type)
          references applications (tenant_id, id, type) ${cascade}`,
    });
    await runner.query(
      'create index organization_applications__application_id on organization_applications (tenant_id, application_id, organization_id)',
    );
    await createTenantTable(runner, 'organization_application_roles', {
      key: 'organization_id, application_id, organization_role_id',
      columns: `
        organization_id varchar(21) not null,
        application_id varchar(21) not null,
        organization_role_id varchar(21) not null,
        type varchar(32) not null default 'MachineToMachine',
        constraint organization_application_roles__type check (type = 'MachineToMachine'),
        constraint organization_application_roles__member foreign key (tenant_id, organization_id, application_id)
          references organization_applications (tenant_id, organization_id, application_id) ${cascade},
        constraint organization_application_roles__organization_role_id foreign key (tenant_id, organization_role_id, type)
          references organization_roles (tenant_id, id, type) ${cascade}`,
    });
    await runner.query(
      `create index organization_application_roles__organization_role_id
         on organization_application_roles (tenant_id, organization_role_id, organization_id, application_id)`,
    );
  }
}
