import pg from 'pg';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { refusalOf } from './postgres-error.js';

/** Tables without row-level security: they say which tenants exist and where, and hold nothing secret. */
export const TABLES_OF_ALL_TENANTS: readonly string[] = ['tenants', 'tenant_hosts'];

const OLDEST_POSTGRES = 140_000;

/** What would let the tenants of a database see each other. */
export interface IsolationFaults {
  readonly ofRole: readonly string[];
  readonly ofTables: readonly string[];
}

/**
 * Proves, as the role that serves requests, that row-level security binds it, and refuses the start otherwise: the role
 * owns nothing, bypasses nothing, and every table but `TABLES_OF_ALL_TENANTS` is secured, which it may only read.
 */
export async function proveTenantIsolation(runtime: pg.PoolConfig): Promise<void> {
  const { ofRole, ofTables } = await isolationFaults(runtime);
  const faults = [...ofRole, ...ofTables].map((fault) => `  - ${fault}`);
  if (faults.length > 0) throw new StartUpFault(`Tenants would not be kept apart:\n${faults.join('\n')}`);
}

/** Looks as the role that serves requests. */
export async function isolationFaults(runtime: pg.PoolConfig): Promise<IsolationFaults> {
  const client = new pg.Client({ ...runtime, application_name: 'portico start-up proof' });
  await client.connect();
  try {
    return { ofRole: await roleFaults(client), ofTables: await tableFaults(client) };
  } finally {
    await client.end();
  }
}

/** Throws where the server is older than what the schema needs. */
export async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version < OLDEST_POSTGRES) throw new StartUpFault('PostgreSQL 14 or newer is needed.');
}

/** What the role may do by itself, or as a role that it may become. */
async function roleFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(
    `select format('the role %I %s', rolname, fault) as fault
     from pg_roles me, unnest(array[
       case when rolsuper then 'is a superuser' end,
       case when rolbypassrls then 'has BYPASSRLS' end,
       (select 'owns ' || string_agg(relname, ', ' order by relname) from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and pg_has_role(me.oid, relowner, 'MEMBER')),
       case when not rolsuper then
         (select 'may become ' || string_agg(quote_ident(other.rolname), ', ' order by other.rolname) from pg_roles other
          where other.oid <> me.oid and pg_has_role(me.oid, other.oid, 'MEMBER')
            and (other.rolsuper or other.rolbypassrls
              or exists (select from pg_policy where other.oid = any (polroles))
              or exists (select from pg_namespace where nspname = 'portico_worker' and nspowner = other.oid))) end
     ]) as fault
     where rolname = current_user and fault is not null`,
  );
  return rows.map(({ fault }) => fault);
}

/** A policy for everybody is permissive: a second one would add what the first keeps away. */
async function tableFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ fault: string }>(
    `select format('the table %I lacks forced row-level security or its policy', relname) as fault
     from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> all ($1)
       and not (relrowsecurity and relforcerowsecurity
         and (select count(*) = 1 and bool_and(polqual is not null and polwithcheck is not null and polcmd = '*')
              from pg_policy where polrelid = pg_class.oid and 0 = any (polroles)))
     union all
     select format('the role %I may write the table %I', current_user, relname)
     from pg_class
     where relnamespace = 'public'::regnamespace and relname = any ($1)
       and has_table_privilege(oid, 'insert, update, delete, truncate')
       and not (select rolsuper from pg_roles where rolname = current_user)
     union all
     select format('the database %I lacks the tables: DB_RUNTIME_URL must name the database of DB_URL', current_database())
     where to_regclass('public.tenants') is null`,
    [TABLES_OF_ALL_TENANTS],
  );
  return rows.map(({ fault }) => fault);
}

/**
 * Proves that the worker sees the jobs that are enqueued, and refuses the start otherwise. The tables of jobs have
 * row-level security without a policy: to any role but their owner they look empty, without an error.
 */
export async function proveJobs(jobs: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...jobs, application_name: 'portico start-up proof' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', 'start-up-proof', true)`);
    await client.query(`select jobs.enqueue('start-up-proof', '{}', 'seen', null, null)`);
    const { rowCount } = await client.query(
      `select from portico_worker._private_jobs where key = 'start-up-proof:seen' for update`,
    );
    if (rowCount !== 1) throw new StartUpFault(`${UNSEEN_JOBS}: it finds none that was enqueued.`);
  } catch (error) {
    if (refusalOf(error) === undefined || !(error instanceof Error)) throw error;
    throw new StartUpFault(`${UNSEEN_JOBS}: ${error.message}.`, { cause: error });
  } finally {
    // What was open is rolled back.
    await client.end();
  }
}

const UNSEEN_JOBS = 'The worker would run no jobs. Its role has to own the schemas jobs and portico_worker';
