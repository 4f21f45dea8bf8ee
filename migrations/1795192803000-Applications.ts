import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** Applications: the clients of the OpenID provider, and their secrets. */
export class Applications1795192803000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'applications', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        name varchar(256) not null,
        description varchar(1024),
        type varchar(32) not null,
        oidc_client_metadata jsonb not null default '{"redirectUris": [], "postLogoutRedirectUris": []}',
        custom_client_metadata jsonb not null default '{}',
        custom_data jsonb not null default '{}',
        is_third_party boolean not null default false,
        created_at timestamptz not null default now(),
        constraint applications__type check (type in ('Native', 'SPA', 'Traditional', 'MachineToMachine', 'Protected', 'SAML')),
        constraint applications__id__type unique (tenant_id, id, type)`,
    });
    await createTenantTable(runner, 'application_secrets', {
      key: 'application_id, name',
      columns: `
        application_id varchar(21) not null,
        name varchar(256) not null,
        encrypted_value bytea not null,
        value_hash bytea not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz,
        constraint application_secrets__application_id foreign key (tenant_id, application_id)
          references applications (tenant_id, id) on update cascade on delete cascade`,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table application_secrets');
    await runner.query('drop table applications');
  }
}
