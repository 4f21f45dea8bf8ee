import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** References to another table of the same tenant, gone with what they refer to. */
const cascade = 'on update cascade on delete cascade';

const application = (table: string): string => `
  application_id varchar(21) not null,
  constraint ${table}__application_id foreign key (tenant_id, application_id)
    references applications (tenant_id, id) ${cascade}`;

/** What third-party applications may ask users for, and which of their organizations users let them act in. */
export class ApplicationConsent1795300220000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.scopes(runner);
    await this.organizations(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'consent_organizations',
      'consent_user_scopes',
      'consent_organization_resource_scopes',
      'consent_resource_scopes',
      'consent_organization_scopes',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }

  private async scopes(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'consent_organization_scopes', {
      key: 'application_id, organization_scope_id',
      columns: `${application('consent_organization_scopes')},
        organization_scope_id varchar(21) not null,
        constraint consent_organization_scopes__organization_scope_id foreign key (tenant_id, organization_scope_id)
          references organization_scopes (tenant_id, id) ${cascade}`,
    });
    await runner.query(
      'create index consent_organization_scopes__organization_scope_id on consent_organization_scopes (tenant_id, organization_scope_id)',
    );
    for (const table of ['consent_resource_scopes', 'consent_organization_resource_scopes']) {
      await createTenantTable(runner, table, {
        key: 'application_id, scope_id',
        columns: `${application(table)},
          scope_id varchar(21) not null,
          constraint ${table}__scope_id foreign key (tenant_id, scope_id) references scopes (tenant_id, id) ${cascade}`,
      });
      await runner.query(`create index ${table}__scope_id on ${table} (tenant_id, scope_id)`);
    }
    await createTenantTable(runner, 'consent_user_scopes', {
      key: 'application_id, user_scope',
      columns: `${application('consent_user_scopes')},
        user_scope varchar(64) not null`,
    });
  }

  /** Refers to the membership: whoever leaves an organization takes the consent along. */
  private async organizations(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'consent_organizations', {
      key: 'application_id, user_id, organization_id',
      columns: `${application('consent_organizations')},
        user_id varchar(12) not null,
        organization_id varchar(21) not null,
        constraint consent_organizations__member foreign key (tenant_id, organization_id, user_id)
          references organization_users (tenant_id, organization_id, user_id) ${cascade}`,
    });
    await runner.query(
      'create index consent_organizations__member on consent_organizations (tenant_id, organization_id, user_id)',
    );
  }
}
