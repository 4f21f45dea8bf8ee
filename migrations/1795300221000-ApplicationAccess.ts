import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** References to another table of the same tenant, gone with what they refer to. */
const cascade = 'on update cascade on delete cascade';

/** Who may sign in to an application that is not for everybody: a table for each kind of rule. */
export class ApplicationAccess1795300221000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.users(runner);
    await this.roles(runner);
    await this.organizations(runner);
    await this.organizationRoles(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'application_access_organization_roles',
      'application_access_organizations',
      'application_access_roles',
      'application_access_users',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }

  private async users(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'application_access_users', {
      key: 'application_id, user_id',
      columns: `
        application_id varchar(21) not null,
        user_id varchar(12) not null,
        constraint application_access_users__application_id foreign key (tenant_id, application_id)
          references applications (tenant_id, id) ${cascade},
        constraint application_access_users__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) ${cascade}`,
    });
    await runner.query(
      'create index application_access_users__user_id on application_access_users (tenant_id, user_id)',
    );
  }

  /** The key includes the type, so that no rule is about machines. */
  private async roles(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'application_access_roles', {
      key: 'application_id, role_id',
      columns: `
        application_id varchar(21) not null,
        role_id varchar(21) not null,
        type varchar(32) not null default 'User',
        constraint application_access_roles__type check (type = 'User'),
        constraint application_access_roles__application_id foreign key (tenant_id, application_id)
          references applications (tenant_id, id) ${cascade},
        constraint application_access_roles__role_id foreign key (tenant_id, role_id, type)
          references roles (tenant_id, id, type) ${cascade}`,
    });
    await runner.query(
      'create index application_access_roles__role_id on application_access_roles (tenant_id, role_id, type)',
    );
  }

  private async organizations(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'application_access_organizations', {
      key: 'application_id, organization_id',
      columns: `
        application_id varchar(21) not null,
        organization_id varchar(21) not null,
        constraint application_access_organizations__application_id foreign key (tenant_id, application_id)
          references applications (tenant_id, id) ${cascade},
        constraint application_access_organizations__organization_id foreign key (tenant_id, organization_id)
          references organizations (tenant_id, id) ${cascade}`,
    });
    await runner.query(
      `create index application_access_organizations__organization_id
         on application_access_organizations (tenant_id, organization_id)`,
    );
  }

  private async organizationRoles(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'application_access_organization_roles', {
      key: 'application_id, organization_id, organization_role_id',
      columns: `
        application_id varchar(21) not null,
        organization_id varchar(21) not null,
        organization_role_id varchar(21) not null,
        type varchar(32) not null default 'User',
        constraint application_access_organization_roles__type check (type = 'User'),
        constraint application_access_organization_roles__application_id foreign key (tenant_id, application_id)
          references applications (tenant_id, id) ${cascade},
        constraint application_access_organization_roles__organization_id foreign key (tenant_id, organization_id)
          references organizations (tenant_id, id) ${cascade},
        constraint application_access_organization_roles__organization_role_id
          foreign key (tenant_id, organization_role_id, type) references organization_roles (tenant_id, id, type) ${cascade}`,
    });
    await runner.query(
      `create index application_access_organization_roles__organization_id
         on application_access_organization_roles (tenant_id, organization_id)`,
    );
    await runner.query(
      `create index application_access_organization_roles__organization_role_id
         on application_access_organization_roles (tenant_id, organization_role_id, type)`,
    );
  }
}
