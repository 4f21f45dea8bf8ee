import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which tenants exist, and the hosts that select them. Read before a tenant is known, so without row-level security. */
export class Tenants1795192800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants (
        id varchar(21) not null,
        created_at timestamptz not null default now(),
        provisioned_at timestamptz,
        constraint tenants__pk primary key (id),
        constraint tenants__id check (id ~ '^[a-z0-9-]+$')
      )`);
    await runner.query(`
      create table tenant_hosts (
        host varchar(253) not null,
        tenant_id varchar(21) not null,
        verified_at timestamptz,
        created_at timestamptz not null default now(),
        constraint tenant_hosts__pk primary key (host),
        constraint tenant_hosts__host check (host = lower(host)),
        constraint tenant_hosts__tenant_id foreign key (tenant_id) references tenants (id) on update cascade on delete cascade
      )`);
    await runner.query('create index tenant_hosts__tenant_id on tenant_hosts (tenant_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tenant_hosts');
    await runner.query('drop table tenants');
  }
}
