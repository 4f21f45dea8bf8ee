import pg from 'pg';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { refusalOf } from './postgres-error.js';

/** The roles that a database of ours needs; neither can log in. */
export interface Roles {
  /** Serves requests: may read and write rows of the current tenant. */
  readonly runtime: string;
  /** Owns the functions that clean up over all tenants. */
  readonly maintenance: string;
}

const INSUFFICIENT_PRIVILEGE = '42501';

/** The names of the roles of the connected database. */
export async function roleNames(owner: pg.Client): Promise<Roles> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  const database = rows[0]?.name ?? '';
  // PostgreSQL cuts names at 63 bytes without an error.
  if (database.length > 40)
    throw new StartUpFault(`The database name ${database} is longer than 40 characters.`);
  return { runtime: `portico_${database}`, maintenance: `portico_${database}_maintenance` };
}

/** Creates the roles that are missing and lets the owner use them. Throws with the SQL for a DBA where it may not. */
export async function ensureRoles(owner: pg.Client): Promise<Roles> {
  const roles = await roleNames(owner);
  for (const role of [roles.runtime, roles.maintenance]) {
    if (await isMember(owner, role)) continue;
    await createRole(owner, role, roles);
  }
  return roles;
}

async function isMember(owner: pg.Client, role: string): Promise<boolean> {
  const { rows } = await owner.query<{ member: boolean }>(
    `select pg_has_role(current_user, oid, 'MEMBER') as member from pg_roles where rolname = $1`,
    [role],
  );
  return rows[0]?.member ?? false;
}

async function createRole(owner: pg.Client, role: string, roles: Roles): Promise<void> {
  try {
    await execute(
      owner,
      `select format('create role %I nologin', $1::text) as statement
       where not exists (select from pg_roles where rolname = $1)`,
      [role],
    );
    await execute(owner, `select format('grant %I to current_user', $1::text) as statement`, [role]);
  } catch (error) {
    if (refusalOf(error)?.code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new StartUpFault(await askTheAdministrator(owner, roles));
  }
}

async function askTheAdministrator(owner: pg.Client, roles: Roles): Promise<string> {
  const { rows } = await owner.query<{ line: string }>(
    `select format('create role %I nologin; grant %I to %I;', role, role, current_user) as line
     from unnest($1::text[]) as role`,
    [[roles.runtime, roles.maintenance]],
  );
  return [
    'The role of DB_URL may not create roles. Have an administrator run this once, then start again:',
    ...rows.map(({ line }) => `  ${line}`),
  ].join('\n');
}

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
     from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    [role],
  );
}

/** Runs the statements that a query composes; `format` inside PostgreSQL quotes the names. */
export async function execute(
  owner: pg.Client,
  composing: string,
  values: readonly unknown[],
): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(composing, [...values]);
  for (const { statement } of rows) await owner.query(statement);
}
