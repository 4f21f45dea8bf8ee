import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** References to another table of the same tenant, gone with what they refer to. */
const cascade = 'on update cascade on delete cascade';

const organization = (table: string): string => `
  organization_id varchar(21) not null,
  constraint ${table}__organization_id foreign key (tenant_id, organization_id)
    references organizations (tenant_id, id) ${cascade}`;

/** Who becomes a member of an organization by signing up or in, and with which roles. */
export class JitProvisioning1795300230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.emailDomains(runner);
    await this.ssoConnectors(runner);
    await this.roles(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'organization_jit_roles',
      'organization_jit_sso_connectors',
      'organization_jit_email_domains',
    ]) {
      await runner.query(`drop table ${table}`);
    }
  }

  private async emailDomains(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_jit_email_domains', {
      key: 'organization_id, email_domain',
      columns: `${organization('organization_jit_email_domains')},
        email_domain varchar(128) not null,
        constraint organization_jit_email_domains__email_domain check (email_domain = lower(email_domain))`,
    });
    await runner.query(
      `create index organization_jit_email_domains__email_domain
         on organization_jit_email_domains (tenant_id, email_domain, organization_id)`,
    );
  }

  /** Enterprise connectors have no table yet to refer to. */
  private async ssoConnectors(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_jit_sso_connectors', {
      key: 'organization_id, sso_connector_id',
      columns: `${organization('organization_jit_sso_connectors')},
        sso_connector_id varchar(128) not null`,
    });
    await runner.query(
      `create index organization_jit_sso_connectors__sso_connector_id
         on organization_jit_sso_connectors (tenant_id, sso_connector_id, organization_id)`,
    );
  }

  /** The key of a role includes its type: those who sign up get no roles of machines. */
  private async roles(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'organization_jit_roles', {
      key: 'organization_id, organization_role_id',
      columns: `${organization('organization_jit_roles')},
        organization_role_id varchar(21) not null,
        type varchar(32) not null default 'User',
        constraint organization_jit_roles__type check (type = 'User'),
        constraint organization_jit_roles__organization_role_id foreign key (tenant_id, organization_role_id, type)
          references organization_roles (tenant_id, id, type) ${cascade}`,
    });
    await runner.query(
      'create index organization_jit_roles__organization_role_id on organization_jit_roles (tenant_id, organization_role_id)',
    );
  }
}
