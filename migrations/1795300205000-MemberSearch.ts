import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveToMaintenance, showToMaintenance } from './support/maintenance-function.js';

const SIGNATURE = 'search_organization_users(text, text, text, integer, bigint, integer)';

/**
 * Finds members of an organization by a part of their names. As with `search_users`, row-level security would keep the
 * index of trigrams from being used, so a function of the maintenance role looks, and compares the tenant itself.
 */
export class MemberSearch1795300205000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.search(runner);
    await runner.query(`revoke all on function ${SIGNATURE} from public`);
    await showToMaintenance(runner, { table: 'organization_user_roles', visible: 'true', rights: 'select' });
    await giveToMaintenance(runner, {
      table: 'organization_users',
      visible: 'true',
      rights: 'select',
      signature: SIGNATURE,
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${SIGNATURE}`);
    await runner.query('drop policy organization_user_roles__maintenance on organization_user_roles');
    await runner.query('drop policy organization_users__maintenance on organization_users');
  }

  /**
   * A sample of the members decides: where a part is common among them, or they are few, they are gone through in the
   * order of their ids until there are enough; where it is rare, the index of trigrams gathers the users who have it,
   * whatever their organization. A part of less than three characters is in no trigram. The count ends at `count_limit`.
   * The planner takes every third user to match, and must not be led by that to go through all users of the tenant.
   */
  private async search(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function search_organization_users(
        in_organization text, part text, with_role text,
        page_size integer, page_offset bigint, count_limit integer,
        out ids text[], out total integer)
      language plpgsql stable security definer
      set search_path = pg_catalog, pg_temp set jit = off
      set enable_mergejoin = off set enable_memoize = off set max_parallel_workers_per_gather = 0 as $$
      declare
        sample_size constant integer := 1000;
        common constant integer := 50;
        tenant constant text := nullif(current_setting('app.tenant_id', true), '');
        pattern constant text := '%' || regexp_replace(part, '([\\\\%_])', '\\\\\\1', 'g') || '%';
        members constant text := 'select m.user_id from public.'
          || case when with_role is null then 'organization_users m where ' else 'organization_user_roles m where m.organization_role_id = $3 and ' end
          || 'm.tenant_id = $1 and m.organization_id = $2';
        in_order constant text := ' join public.users u on u.tenant_id = $1 and u.id = m.user_id';
        matches constant text := 'strpos(u.searched, lower($4)) > 0';
        page constant text := ' select least(count(*), $7 + 1), array(select id from candidates order by id limit $5 offset $6) from candidates';
        sampled integer;
        matching integer;
      begin
        execute 'select count(*), count(*) filter (where ' || matches || ') from (' || members || ' order by m.user_id limit $5) m' || in_order
          into sampled, matching using tenant, in_organization, with_role, part, sample_size;
        if sampled < sample_size or matching >= common or length(part) < 3 then
          execute 'with candidates as materialized (select m.user_id as id from (' || members || ' order by m.user_id) m' || in_order
            || ' where ' || matches || ' order by m.user_id limit greatest($7 + 1, $5 + $6))' || page
            into total, ids using tenant, in_organization, with_role, part, page_size, page_offset, count_limit;
        else
          execute 'with candidates as materialized (select u.id from public.users u where u.tenant_id = $1'
            || ' and (u.id ilike $4 or u.username ilike $4 or u.primary_email ilike $4 or u.primary_phone ilike $4 or u.name ilike $4)'
            || ' and exists (' || members || ' and m.user_id = u.id))' || page
            into total, ids using tenant, in_organization, with_role, pattern, page_size, page_offset, count_limit;
        end if;
      end $$`);
  }
}
