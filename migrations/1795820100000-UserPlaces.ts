import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance } from './support/maintenance-function.js';
import { createTenantTable } from './support/tenant-table.js';

/** Where users have signed in lately, one place a country. */
export class UserPlaces1795820100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, 'user_places', {
      key: 'user_id, country',
      columns: `
        user_id varchar(12) not null,
        country varchar(2) not null,
        latitude double precision,
        longitude double precision,
        seen_at timestamptz not null,
        constraint user_places__user_id foreign key (tenant_id, user_id)
          references users (tenant_id, id) on update cascade on delete cascade`,
    });
    await runner.query('create index user_places__seen_at on user_places (seen_at)');
    await this.sweep(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function sweep_user_places(timestamptz, integer)');
    await runner.query('drop table user_places');
  }

  /** Deletes up to `batch` places of any tenant that were last seen before `cutoff`, and says how many there were. */
  private async sweep(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function sweep_user_places(cutoff timestamptz, batch integer) returns integer
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        with old as (
          select ctid from public.user_places where seen_at < cutoff order by seen_at limit batch for update skip locked
        ), deleted as (
          delete from public.user_places where ctid = any (array(select ctid from old)) returning 1
        )
        select count(*)::integer from deleted
      $$`);
    await runner.query('revoke all on function sweep_user_places(timestamptz, integer) from public');
    await giveToMaintenance(runner, {
      table: 'user_places',
      visible: 'true',
      rights: 'select, update, delete',
      signature: 'sweep_user_places(timestamptz, integer)',
    });
  }
}
