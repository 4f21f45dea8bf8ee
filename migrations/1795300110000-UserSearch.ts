import type { MigrationInterface, QueryRunner } from 'typeorm';
import { giveFunctionToMaintenance, showToMaintenance } from './support/maintenance-function.js';

const ARGUMENTS = 'text, boolean, jsonb, text, integer, bigint, integer';
const SIGNATURES = [`search_users(${ARGUMENTS})`, `search_users_outside(${ARGUMENTS})`];

/**
 * Finds users by parts of their names. Under row-level security an index of trigrams would not be used, so a function
 * of the maintenance role looks, which sees all rows and compares the tenant itself.
 */
export class UserSearch1795300110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm with schema public');
    await runner.query('create extension if not exists btree_gin with schema public');
    // Every search reads the whole list of what is pending, so it is kept short, at the price of the inserts.
    await runner.query(`
      create index users__search on users using gin (
        tenant_id,
        id public.gin_trgm_ops,
        username public.gin_trgm_ops,
        primary_email public.gin_trgm_ops,
        primary_phone public.gin_trgm_ops,
        name public.gin_trgm_ops)
      with (gin_pending_list_limit = 256)`);
    await this.exact(runner);
    await this.pattern(runner);
    await this.condition(runner);
    await this.matches(runner);
    await this.page(runner);
    await this.searchLackingRole(runner);
    await this.searchOutside(runner);
    for (const table of ['users', 'user_roles']) {
      await showToMaintenance(runner, { table, visible: 'true', rights: 'select' });
    }
    for (const signature of SIGNATURES) {
      await runner.query(`revoke all on function ${signature} from public`);
      await giveFunctionToMaintenance(runner, signature);
    }
  }

  /** The extensions stay: they may have been there before, and harm nobody. */
  async down(runner: QueryRunner): Promise<void> {
    for (const signature of SIGNATURES) await runner.query(`drop function ${signature}`);
    await runner.query('drop function user_search_page(text, integer, bigint, integer)');
    await runner.query('drop function user_search_matches(text, boolean, jsonb, text)');
    await runner.query('drop function user_search_condition(jsonb, boolean)');
    await runner.query('drop function user_search_pattern(text, text, text, boolean)');
    await runner.query('drop function user_search_exact(text, jsonb, boolean)');
    await runner.query('drop policy users__maintenance on users');
    await runner.query('drop policy user_roles__maintenance on user_roles');
    await runner.query('drop index users__lower_name');
    await runner.query('drop index users__lower_username');
    await runner.query('drop index users__search');
  }

  /** Compares a column with whole texts, as SQL; `format` quotes. Ids and phone numbers have no capitals. */
  private async exact(runner: QueryRunner): Promise<void> {
    await runner.query('create index users__lower_username on users (tenant_id, lower(username))');
    await runner.query('create index users__lower_name on users (tenant_id, lower(name))');
    await runner.query(`
      create function user_search_exact(field text, given jsonb, case_sensitive boolean) returns text
      language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
      declare
        texts text[] := array(select jsonb_array_elements_text(given));
        lowered text[] := array(select lower(t) from unnest(texts) as t);
        key text := case field
          when 'id' then 'id' when 'primary_phone' then 'primary_phone' when 'primary_email' then 'email_key'
          when 'username' then 'lower(username)' when 'name' then 'lower(name)' end;
        same text := format('%s = any (%L::text[])', key, lowered);
      begin
        return case when case_sensitive then format('(%s and %I = any (%L::text[]))', same, field, texts) else same end;
      end $$`);
  }

  /** Compares a column with a pattern, as SQL. */
  private async pattern(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function user_search_pattern(field text, mode text, pattern text, case_sensitive boolean) returns text
      language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
      begin
        case mode
          when 'like' then
            return format(case when case_sensitive then '%I like %L' else '%I ilike %L' end, field, pattern);
          when 'similar_to' then
            return format('%I similar to %L', field, pattern);
          when 'posix' then
            return format(case when case_sensitive then '%I ~ %L' else '%I ~* %L' end, field, pattern);
        end case;
      end $$`);
  }

  /**
   * A condition as SQL: any of its fields matches. A part of any field is a part of `searched` too, and one comparison
   * with that spares most rows the five others. PostgreSQL notices a pattern that ends in an escape only at a row that
   * matches so far; this one would never be found there.
   */
  private async condition(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function user_search_condition(condition jsonb, case_sensitive boolean) returns text
      language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
      declare
        is_like boolean := condition ->> 'mode' = 'like';
        pattern text := condition -> 'values' ->> 0;
        comparisons text := (
          select coalesce('(' || string_agg(case condition ->> 'mode'
              when 'exact' then public.user_search_exact(column_name, condition -> 'values', case_sensitive)
              else public.user_search_pattern(column_name, condition ->> 'mode', pattern, case_sensitive) end, ' or ') || ')', 'false')
          from jsonb_array_elements_text(condition -> 'fields') as field
          join (values ('id', 'id'), ('username', 'username'), ('name', 'name'),
            ('primaryEmail', 'primary_email'), ('primaryPhone', 'primary_phone')) as columns (field_name, column_name) on field_name = field);
      begin
        if is_like and pattern ~ '(^|[^\\\\])(\\\\\\\\)*\\\\$' then
          raise exception 'LIKE pattern must not end with escape character' using errcode = '22025';
        end if;
        if is_like and not case_sensitive and jsonb_array_length(condition -> 'fields') > 1 then
          return format('(searched like %L and %s)', '%' || lower(pattern) || '%', comparisons);
        end if;
        return comparisons;
      end $$`);
  }

  /**
   * No statistics tell the planner how many users match, so a sample decides, taken from all of a tenant's time. What is
   * common is looked for from the newest on until there is enough; the index of trigrams would gather all of it first.
   * What is rare is gathered, and sorted. A sample may mislead: then the walk ends somewhere, and the index does it.
   * It sees what its caller sees, and is told which rows of `u` match, as SQL.
   */
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

  /** Users who match, and lack a role if one is named. */
  private async searchLackingRole(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function search_users(
        joint text, case_sensitive boolean, conditions jsonb, without_role_id text,
        page_size integer, page_offset bigint, count_limit integer,
        out ids text[], out total integer)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select found.ids, found.total from public.user_search_page(
          public.user_search_matches(joint, case_sensitive, conditions, without_role_id),
          page_size, page_offset, count_limit) found
      $$`);
  }

  /** Users who match, and are no members of an organization; its table comes with a later migration. */
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

  /** All conditions together as SQL, about the rows of `u`. */
  private async matches(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function user_search_matches(joint text, case_sensitive boolean, conditions jsonb, without_role_id text) returns text
      language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
      declare
        matches text := (
          select coalesce(string_agg(public.user_search_condition(condition, case_sensitive), case joint when 'and' then ' and ' else ' or ' end), 'true')
          from jsonb_array_elements(conditions) as condition);
      begin
        if without_role_id is null then return matches; end if;
        return '(' || matches || ')' || format(
          ' and not exists (select from public.user_roles r where r.tenant_id = u.tenant_id and r.user_id = u.id and r.role_id = %L)',
          without_role_id);
      end $$`);
  }
}
