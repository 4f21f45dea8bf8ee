import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asJobsRole } from './support/jobs-role.js';
import { giveFunctionToMaintenance, maintenanceRole } from './support/maintenance-function.js';

/** What the operators may do to tenants, each a function of its own; nobody else writes these tables. */
const FUNCTIONS = [
  'delete_tenant(text, timestamptz, timestamptz)',
  'restore_tenant(text)',
  'begin_erasing_tenant(text, timestamptz, timestamptz)',
  'end_tenant(text)',
  'add_tenant_host(text, text, integer)',
  'verify_tenant_host(text, text, timestamptz)',
  'remove_tenant_host(text, text)',
];

/**
 * Tenants end in two steps, and operators look after tenants and hosts. The role of requests goes on reading these tables
 * only: it calls functions of the maintenance role, each of which makes one step, and only while the tenant `admin` is
 * entered.
 */
export class TenantAdministration1795800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenants
        add deleted_at timestamptz,
        add ends_at timestamptz,
        add erasing_since timestamptz,
        add constraint tenants__ends_at check ((deleted_at is null) = (ends_at is null)),
        add constraint tenants__erasing_since check (erasing_since is null or deleted_at is not null)`);
    await runner.query('create index tenants__created_at on tenants (created_at, id)');
    await runner.query(
      `alter table tenant_hosts add proof text not null default replace(gen_random_uuid()::text, '-', '')`,
    );
    await this.tenantFunctions(runner);
    await this.hostFunctions(runner);
    await this.eraseRows(runner);
    await runner.query(
      `grant select, insert, update, delete on tenants, tenant_hosts to ${await maintenanceRole(runner)}`,
    );
    for (const signature of FUNCTIONS) {
      await runner.query(`revoke all on function ${signature} from public`);
      await giveFunctionToMaintenance(runner, signature);
    }
    await asJobsRole(runner, () => this.discardJobs(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    await asJobsRole(runner, () => runner.query('drop function jobs.discard(integer)').then(() => undefined));
    await runner.query('drop function erase_rows(integer)');
    for (const signature of FUNCTIONS) await runner.query(`drop function ${signature}`);
    await runner.query('drop function require_operators()');
    await runner.query(`revoke all on tenants, tenant_hosts from ${await maintenanceRole(runner)}`);
    await runner.query('alter table tenant_hosts drop proof');
    await runner.query('drop index tenants__created_at');
    await runner.query(`
      alter table tenants drop constraint tenants__erasing_since, drop constraint tenants__ends_at,
        drop erasing_since, drop ends_at, drop deleted_at`);
  }

  private async tenantFunctions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function require_operators() returns void
      language plpgsql set search_path = pg_catalog, pg_temp as $$
        begin
          if current_setting('app.tenant_id', true) is distinct from 'admin' then
            raise exception 'tenants are changed from the tenant admin only' using errcode = 'insufficient_privilege';
          end if;
        end
      $$`);
    await this.step(
      runner,
      'delete_tenant(tenant text, at timestamptz, ending timestamptz)',
      `update tenants set deleted_at = at, ends_at = ending
       where id = tenant and id not in ('admin', 'default') and deleted_at is null`,
    );
    await this.step(
      runner,
      'restore_tenant(tenant text)',
      `update tenants set deleted_at = null, ends_at = null
       where id = tenant and deleted_at is not null and erasing_since is null`,
    );
    await this.step(
      runner,
      'begin_erasing_tenant(tenant text, at timestamptz, due timestamptz)',
      `update tenants set erasing_since = coalesce(erasing_since, at)
       where id = tenant and deleted_at is not null and (erasing_since is not null or ends_at <= coalesce(due, ends_at))`,
    );
    await this.step(
      runner,
      'end_tenant(tenant text)',
      `delete from tenants where id = tenant and erasing_since is not null`,
    );
  }

  private async hostFunctions(runner: QueryRunner): Promise<void> {
    await this.step(
      runner,
      'add_tenant_host(tenant text, name text, most integer)',
      `insert into tenant_hosts (host, tenant_id)
       select name, tenant where (select count(*) from tenant_hosts where tenant_id = tenant) < most
       on conflict do nothing`,
    );
    await this.step(
      runner,
      'verify_tenant_host(tenant text, name text, at timestamptz)',
      `update tenant_hosts set verified_at = coalesce(verified_at, at) where host = name and tenant_id = tenant`,
    );
    await this.step(
      runner,
      'remove_tenant_host(tenant text, name text)',
      `delete from tenant_hosts where host = name and tenant_id = tenant`,
    );
  }

  /** A function that makes one statement for the operators, and says whether that changed a row. */
  private async step(runner: QueryRunner, signature: string, statement: string): Promise<void> {
    await runner.query(`
      create function ${signature} returns boolean
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
        begin
          perform require_operators();
          ${statement};
          return found;
        end
      $$`);
  }

  /**
   * Deletes up to so many rows of the current tenant, whatever the table, and says how many: 0 once there is none. It has
   * the rights of its caller, so that row-level security keeps it from the rows of others. Tables that others refer to come
   * last, so that no row takes a crowd of others with it.
   */
  private async eraseRows(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function erase_rows(most integer) returns integer
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
        declare
          tenant constant text := nullif(current_setting('app.tenant_id', true), '');
          name text;
          erased integer;
          total integer := 0;
        begin
          if not exists (select from tenants where id = tenant and erasing_since is not null) then
            raise exception 'the rows of a tenant are erased only once that has been decided';
          end if;
          for name in
            with recursive referring (oid, depth) as (
              select oid, 0 from pg_class
              where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity
              union
              select conrelid, depth + 1 from referring join pg_constraint on confrelid = referring.oid
              where contype = 'f' and conrelid <> confrelid and depth < 20
            )
            select oid::regclass from referring group by oid order by max(depth) desc, oid
          loop
            execute format(
              'delete from %1$s where tenant_id = $1 and ctid = any (array(select ctid from %1$s where tenant_id = $1 limit $2))',
              name) using tenant, most - total;
            get diagnostics erased = row_count;
            total := total + erased;
            exit when total >= most;
          end loop;
          return total;
        end
      $$`);
  }

  /** The same for jobs that wait, which hold what they are about; those that run find that the tenant is gone. */
  private async discardJobs(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function jobs.discard(most integer) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        declare
          discarded integer;
        begin
          delete from portico_worker._private_jobs where id in (
            select id from portico_worker._private_jobs
            where flags ? nullif(current_setting('app.tenant_id', true), '') and locked_at is null
            limit most for update skip locked);
          get diagnostics discarded = row_count;
          return discarded;
        end
      $$`);
    await runner.query('revoke all on function jobs.discard(integer) from public');
  }
}
