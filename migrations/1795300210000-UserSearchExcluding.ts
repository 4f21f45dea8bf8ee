import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveFunctionToMaintenance } from './support/maintenance-function.js';

const SIGNATURE = 'search_users_outside(text, boolean, jsonb, text, integer, bigint, integer)';

/**
 * Finds users who are no members of an organization, as `search_users` finds those who lack a role: both now say only
 * which users match, and `user_search_page` finds them.
 */
export class UserSearchExcluding1795300210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.page(runner);
    await this.searchLackingRole(runner);
    await this.searchOutside(runner);
    await runner.query(`revoke all on function ${SIGNATURE} from public`);
    await giveFunctionToMaintenance(runner, SIGNATURE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${SIGNATURE}`);
    await this.searchAlone(runner);
    await runner.query('drop function user_search_page(text, integer, bigint, integer)');
  }

  /** What `search_users` did; it sees what its caller sees, and is told which rows of `u` match, as SQL. */
  private async page(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function user_search_page(
        matching text, page_size integer, page_offset bigint, count_limit integer, out ids text[], out total integer)
      language plpgsql stable
      set search_path = pg_catalog, pg_temp set jit = off set enable_sort = off set max_parallel_workers_per_gather = 0 as $$
      declare
        common constant integer := 200;
        of_tenant text := 'public.users where tenant_id = ' || quote_nullable(nullif(current_setting('app.tenant_id', true), ''));
        newest_first constant text := ' order by created_at desc, id desc';
        sample text := '(select min(created_at) as first, max(created_at) as last from ' || of_tenant || ') span, generate_series(0, 9) part,'
          || ' lateral (select * from ' || of_tenant || ' and created_at <= last - (last - first) * part / 10' || newest_first || ' limit 200) u';
        newest text := '(select * from ' || of_tenant || newest_first || ' limit 250000) u';
        all_users text := '(select * from ' || of_tenant || ') u';
        matches text := ' where ' || matching;
        page text := newest_first || format(' limit %s offset %s)', page_size, page_offset);
        candidates constant text := 'with candidates as materialized (select id, created_at from ';
        counted text := format(' limit %s) select count(*), array(select id from candidates', count_limit + 1) || page || ' from candidates';
        is_common boolean;
      begin
        execute 'select count(*) >= $1 from ' || sample || matches into is_common using common;
        if is_common then
          execute candidates || newest || matches || counted into total, ids;
          is_common := total > count_limit;
        end if;
        if not is_common then
          execute candidates || all_users || matches || counted into total, ids;
        end if;
        if total <= count_limit or is_common and page_offset + page_size <= count_limit then return; end if;
        execute 'select array(select id from ' || newest || matches || page into ids;
        if cardinality(ids) < page_size then
          execute 'select array(select id from ' || all_users || matches || page into ids;
        end if;
      end $$`);
  }

  private async searchLackingRole(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function search_users(
        joint text, case_sensitive boolean, conditions jsonb, without_role_id text,
        page_size integer, page_offset bigint, count_limit integer,
        out ids text[], out total integer)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select found.ids, found.total from public.user_search_page(
          public.user_search_matches(joint, case_sensitive, conditions, without_role_id),
          page_size, page_offset, count_limit) found
      $$`);
  }

  private async searchOutside(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function search_users_outside(
        joint text, case_sensitive boolean, conditions jsonb, organization_id text,
        page_size integer, page_offset bigint, count_limit integer,
        out ids text[], out total integer)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select found.ids, found.total from public.user_search_page(
          '(' || public.user_search_matches(joint, case_sensitive, conditions, null) || ')' || format(
            ' and not exists (select from public.organization_users m where m.tenant_id = u.tenant_id and m.organization_id = %L and m.user_id = u.id)',
            organization_id),
          page_size, page_offset, count_limit) found
      $$`);
  }

  /** As it was before this migration. */
  private async searchAlone(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function search_users(
        joint text, case_sensitive boolean, conditions jsonb, without_role_id text,
        page_size integer, page_offset bigint, count_limit integer,
        out ids text[], out total integer)
      language plpgsql stable security definer
      set search_path = pg_catalog, pg_temp set jit = off set enable_sort = off set max_parallel_workers_per_gather = 0 as $$
      declare
        common constant integer := 200;
        of_tenant text := 'public.users where tenant_id = ' || quote_nullable(nullif(current_setting('app.tenant_id', true), ''));
        newest_first constant text := ' order by created_at desc, id desc';
        sample text := '(select min(created_at) as first, max(created_at) as last from ' || of_tenant || ') span, generate_series(0, 9) part,'
          || ' lateral (select * from ' || of_tenant || ' and created_at <= last - (last - first) * part / 10' || newest_first || ' limit 200) u';
        newest text := '(select * from ' || of_tenant || newest_first || ' limit 250000) u';
        all_users text := '(select * from ' || of_tenant || ') u';
        matches text := ' where ' || public.user_search_matches(joint, case_sensitive, conditions, without_role_id);
        page text := newest_first || format(' limit %s offset %s)', page_size, page_offset);
        candidates constant text := 'with candidates as materialized (select id, created_at from ';
        counted text := format(' limit %s) select count(*), array(select id from candidates', count_limit + 1) || page || ' from candidates';
        is_common boolean;
      begin
        execute 'select count(*) >= $1 from ' || sample || matches into is_common using common;
        if is_common then
          execute candidates || newest || matches || counted into total, ids;
          is_common := total > count_limit;
        end if;
        if not is_common then
          execute candidates || all_users || matches || counted into total, ids;
        end if;
        if total <= count_limit or is_common and page_offset + page_size <= count_limit then return; end if;
        execute 'select array(select id from ' || newest || matches || page into ids;
        if cardinality(ids) < page_size then
          execute 'select array(select id from ' || all_users || matches || page into ids;
        end if;
      end $$`);
  }
}
