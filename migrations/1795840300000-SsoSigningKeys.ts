import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** The keys that sign what is asked of identity providers that speak SAML, and how people are met who come from there. */
export class SsoSigningKeys1795840300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'sso_signing_keys', {
      key: 'sso_connector_id, id',
      columns: `
        id varchar(21) not null,
        sso_connector_id varchar(128) not null,
        encrypted_private_key bytea not null,
        certificate text not null,
        active boolean not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        constraint sso_signing_keys__sso_connector_id foreign key (tenant_id, sso_connector_id)
          references sso_connectors (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query(
      'create unique index sso_signing_keys__active on sso_signing_keys (tenant_id, sso_connector_id) where active',
    );
    await createTenantTable(runner, 'sso_idp_initiated_configs', {
      key: 'sso_connector_id',
      columns: `
        sso_connector_id varchar(128) not null,
        default_application_id varchar(21) not null,
        redirect_uri varchar(2048),
        auth_parameters jsonb not null default '{}',
        auto_send_authorization_request boolean not null default false,
        client_idp_initiated_auth_callback_uri varchar(2048),
        created_at timestamptz not null default now(),
        constraint sso_idp_initiated_configs__sso_connector_id foreign key (tenant_id, sso_connector_id)
          references sso_connectors (tenant_id, id) on update cascade on delete cascade,
        constraint sso_idp_initiated_configs__default_application_id
          foreign key (tenant_id, default_application_id)
          references applications (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query(
      'create index sso_idp_initiated_configs__default_application_id on sso_idp_initiated_configs (tenant_id, default_application_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sso_idp_initiated_configs');
    await runner.query('drop table sso_signing_keys');
  }
}
