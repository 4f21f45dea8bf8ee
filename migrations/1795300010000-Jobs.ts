import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Work that is done later. The schema `portico_worker` is graphile-worker's, which fills it by migrations of its own after
 * these; `jobs` holds the one function by which requests reach it. Both belong to a role that nobody logs in as.
 */
export class Jobs1795300010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const role = await jobsRole(runner);
    await runner.query(`create schema portico_worker authorization ${role}`);
    await runner.query(`create schema jobs authorization ${role}`);
    await asRole(runner, role, async () => {
      // The library would begin with `create schema`, for which its role would need rights on the whole database. With
      // this table, the one that it makes first, it goes straight on to its migrations.
      await runner.query(`
        create table portico_worker.migrations (
          id int primary key,
          ts timestamptz not null default now(),
          breaking boolean not null default false
        )`);
      await this.enqueue(runner);
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await asRole(runner, await jobsRole(runner), async () => {
      await runner.query('drop schema jobs cascade');
      await runner.query('drop schema portico_worker cascade');
    });
  }

  /**
   * Takes the tenant from the connection, never from the caller, and puts it into what is unique over all tenants. Its
   * flag lets a worker pass over the jobs of a tenant that has its share.
   */
  private async enqueue(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function jobs.enqueue(
        task text, payload json, key text, run_at timestamptz, max_attempts integer
      ) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
        declare
          tenant constant text := nullif(current_setting('app.tenant_id', true), '');
        begin
          if tenant is null then
            raise exception 'a job belongs to a tenant, and none was entered';
          end if;
          perform portico_worker.add_job(
            identifier => task,
            payload => json_build_object('tenantId', tenant, 'payload', payload),
            run_at => run_at,
            max_attempts => max_attempts,
            job_key => tenant || ':' || key,
            flags => array[tenant]
          );
        end
      $$`);
    await runner.query(
      'revoke all on function jobs.enqueue(text, json, text, timestamptz, integer) from public',
    );
  }
}

/** The quoted name of the role, which exists before the first migration runs. */
async function jobsRole(runner: QueryRunner): Promise<string> {
  const [row]: { role: string }[] = await runner.query(
    `select format('%I', 'portico_' || current_database() || '_jobs') as role`,
  );
  if (!row) throw new Error('PostgreSQL did not name the role of jobs');
  return row.role;
}

/** What is made inside belongs to the role. After an error the rollback restores the role of the migration. */
async function asRole(runner: QueryRunner, role: string, work: () => Promise<void>): Promise<void> {
  await runner.query(`set local role ${role}`);
  await work();
  await runner.query('reset role');
}
