import pg from 'pg';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { refusalOf } from './postgres-error.js';

/** The roles that a database of ours needs; none can log in. */
export interface Roles {
  /** Serves requests: may read and write rows of the current tenant. */
  readonly runtime: string;
  /** Owns the functions that clean up over all tenants. */
  readonly maintenance: string;
  /** Owns the jobs of all tenants: the worker acts as it. */
  readonly jobs: string;
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** The names of the roles of the connected database. */
export async function roleNames(owner: pg.Client): Promise<Roles> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  const database = rows[0]?.name ?? '';
  // PostgreSQL cuts names at 63 bytes without an error.
  if (database.length > 40)
    throw new StartUpFault(`The database name ${database} is longer than 40 characters.`);
  const runtime = `portico_${database}`;
  return { runtime, maintenance: `${runtime}_maintenance`, jobs: `${runtime}_jobs` };
}

/** Creates what the owner lacks for its work. Throws with the SQL for a DBA where it may not. */
export async function ensureRoles(owner: pg.Client): Promise<Roles> {
  const roles = await roleNames(owner);
  try {
    for (const statement of await missingStatements(owner, roles)) await owner.query(statement);
  } catch (error) {
    if (refusalOf(error)?.code !== INSUFFICIENT_PRIVILEGE) throw error;
  }
  const missing = await missingStatements(owner, roles);
  if (missing.length > 0) throw new StartUpFault(askTheAdministrator(missing));
  return roles;
}

/** Before version 16 every member of a role may act as it. */
async function missingStatements(owner: pg.Client, { runtime, maintenance, jobs }: Roles): Promise<string[]> {
  const { rows } = await owner.query<{ statement: string }>(
    `with role as (
       select name, to_regrole(quote_ident(name))::oid as oid from unnest($1::text[]) as name
     ), acting as (
       select case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end as privilege
     ), missing as (
       select 1 as turn, format('create role %I nologin', name) as statement from role where oid is null
       union all
       select 2, format('grant %I to %I', name, current_user) from role, acting
       where oid is null or not pg_has_role(current_user, oid, privilege)
       union all
       select 3, format('grant create on database %I to %I', current_database(), current_user)
       where not has_database_privilege(current_database(), 'create')
       union all
       select 4, format('grant usage, create on schema public to %I with grant option', current_user)
       where not has_schema_privilege('public', 'create with grant option') and not has_schema_privilege('public', 'public', 'create')
       union all
       -- A copy of a database, or one under a new name, still has the jobs of the role named after the old one.
       select 5, format('reassign owned by %I to %I', rolname, $2::text) from pg_namespace join pg_roles on pg_roles.oid = nspowner
       where nspname = 'portico_worker' and rolname ~ '^portico_.*_jobs$' and rolname <> $2::text
     )
     select statement from missing order by turn`,
    [[runtime, maintenance, jobs], jobs],
  );
  return rows.map(({ statement }) => statement);
}

const askTheAdministrator = (missing: readonly string[]): string =>
  [
    'The role of DB_URL may not create roles, or lacks rights of its own.',
    'Have an administrator run this once in its database, then start again:',
    ...missing.map((statement) => `  ${statement};`),
  ].join('\n');

/**
 * Gives a role what serving needs: every row-level secured table, rows of the current tenant; of the others, reading
 * only. Runs after each migration, so that no migration has to know the role.
 */
export async function grantRuntime(owner: pg.Client, role: string): Promise<void> {
  await execute(
    owner,
    `select format('grant usage on schema public to %I', $1::text) as statement
     union all
     select format(
       case when relforcerowsecurity then 'grant select, insert, update, delete on %s to %I' else 'grant select on %s to %I' end,
       oid::regclass, $1::text)
     from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     union all
     select format('grant execute on function %s to %I', oid::regprocedure, $1::text)
     from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
     union all
     -- Until version 14 everybody may create in a new database.
     select 'revoke create on schema public from public' where has_schema_privilege('public', 'public', 'create')`,
    [role],
  );
}

/** Lets a role enqueue and discard jobs of the current tenant, and nothing else in the schemas of jobs. */
export async function grantEnqueue(owner: pg.Client, { jobs }: Roles, role: string): Promise<void> {
  await execute(
    owner,
    `select format(statement, $1::text, $2::text) as statement from unnest(array[
       'set role %1$I',
       'grant usage on schema jobs to %2$I',
       'grant execute on function jobs.enqueue to %2$I',
       'grant execute on function jobs.discard to %2$I',
       'reset role'
     ]) as statement`,
    [jobs, role],
  );
}

/** Runs the statements that a query composes; `format` inside PostgreSQL quotes the names. */
async function execute(owner: pg.Client, composing: string, values: readonly unknown[]): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(composing, [...values]);
  for (const { statement } of rows) await owner.query(statement);
}
