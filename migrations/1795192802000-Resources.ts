import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from './support/tenant-table.js';

/** API resources and the scopes that each of them understands. */
export class Resources1795192802000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'resources', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        name varchar(256) not null,
        indicator varchar(512) not null,
        is_default boolean not null default false,
        access_token_ttl integer not null default 3600,
        created_at timestamptz not null default now(),
        constraint resources__indicator unique (tenant_id, indicator),
        constraint resources__access_token_ttl check (access_token_ttl > 0)`,
    });
    await runner.query('create unique index resources__default on resources (tenant_id) where is_default');
    await runner.query('create index resources__created_at on resources (tenant_id, created_at, id)');
    await createTenantTable(runner, 'scopes', {
      key: 'id',
      columns: `
        id varchar(21) not null,
        resource_id varchar(21) not null,
        name varchar(256) not null,
        description varchar(1024),
        created_at timestamptz not null default now(),
        constraint scopes__name unique (tenant_id, resource_id, name),
        constraint scopes__resource_id foreign key (tenant_id, resource_id)
          references resources (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query('create index scopes__created_at on scopes (tenant_id, resource_id, created_at, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table scopes');
    await runner.query('drop table resources');
  }
}
