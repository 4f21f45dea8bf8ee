import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/**
 * The tokens that providers issued for users. A set that is stored anew gets another id; `version` counts how often one was
 * renewed. Whoever renews it holds the lease meanwhile.
 */
export class TokenSets1795830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'token_sets', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        user_id varchar(12) not null,
        connector_id varchar(128) not null,
        target varchar(256) not null,
        identity_id varchar(256) not null,
        encrypted_tokens bytea not null,
        has_refresh_token boolean not null,
        scope varchar(4096),
        token_type varchar(64),
        expires_at bigint,
        version integer not null default 0,
        lease_id varchar(21),
        leased_until timestamptz,
        retry_after timestamptz,
        needs_reauthorization_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint token_sets__target unique (tenant_id, user_id, target),
        constraint token_sets__identity_id unique (tenant_id, target, identity_id),
        constraint token_sets__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) on update cascade on delete cascade,
        constraint token_sets__connector_id foreign key (tenant_id, connector_id)
          references connectors (tenant_id, id) on update cascade on delete cascade,
        constraint token_sets__identity foreign key (tenant_id, user_id, target)
          references user_identities (tenant_id, user_id, target) on update cascade on delete cascade`,
    });
    await runner.query('create index token_sets__connector_id on token_sets (tenant_id, connector_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table token_sets');
  }
}
