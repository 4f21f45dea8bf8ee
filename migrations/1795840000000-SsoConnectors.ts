import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';
import { withoutForce } from './support/without-force.js';

/** The identity providers of enterprises, whose people sign in with them, and whose e-mail domains they speak for. */
export class SsoConnectors1795840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'sso_connectors', {
      key: 'id',
      columns: `
        id varchar(128) not null,
        provider_name varchar(32) not null,
        connector_name varchar(128) not null,
        encrypted_config bytea not null,
        is_configured boolean not null,
        branding jsonb not null default '{}',
        sync_profile boolean not null default false,
        enable_token_storage boolean not null default false,
        created_at timestamptz not null default now(),
        constraint sso_connectors__connector_name unique (tenant_id, connector_name)`,
    });
    await runner.query(
      'create index sso_connectors__created_at on sso_connectors (tenant_id, created_at, id)',
    );
    await createTenantTable(runner, 'sso_connector_domains', {
      key: 'sso_connector_id, domain',
      columns: `
        sso_connector_id varchar(128) not null,
        domain varchar(253) not null,
        position smallint not null,
        constraint sso_connector_domains__domain check (domain = lower(domain)),
        constraint sso_connector_domains__sso_connector_id foreign key (tenant_id, sso_connector_id)
          references sso_connectors (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query(
      'create index sso_connector_domains__domain on sso_connector_domains (tenant_id, domain, sso_connector_id)',
    );
    // Identities that were brought from elsewhere name connectors that are still to be made: they refer to none.
    await runner.query(
      'create index user_sso_identities__sso_connector_id on user_sso_identities (tenant_id, sso_connector_id)',
    );
    await this.linkRules(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table organization_jit_sso_connectors drop constraint organization_jit_sso_connectors__sso_connector_id',
    );
    await runner.query('drop index user_sso_identities__sso_connector_id');
    await runner.query('drop table sso_connector_domains');
    await runner.query('drop table sso_connectors');
  }

  /** No request could name a connector so far, so what a rule names is nothing. */
  private async linkRules(runner: QueryRunner): Promise<void> {
    await withoutForce(runner, ['organization_jit_sso_connectors', 'sso_connectors'], async () => {
      await runner.query('delete from organization_jit_sso_connectors');
      await runner.query(
        `alter table organization_jit_sso_connectors
           add constraint organization_jit_sso_connectors__sso_connector_id foreign key (tenant_id, sso_connector_id)
             references sso_connectors (tenant_id, id) on update cascade on delete cascade`,
      );
    });
  }
}
