import { hkdfSync } from 'node:crypto';
import type pg from 'pg';
import { type Cluster, CLUSTER_DATABASE } from './cluster.js';

/** The role that serves requests, under the name that migrations give it (`roles.ts`). */
export const RUNTIME_ROLE = `portico_${CLUSTER_DATABASE}`;

/** Any number that no other program locks in the same database. */
const LOGIN_LOCK = 7_074_119;

/** Follows from the superuser's password, which does not follow from it: so there is no second file to lose. */
export const runtimePassword = ({ password }: Cluster): string =>
  Buffer.from(hkdfSync('sha256', password, '', 'portico runtime role', 32)).toString('base64url');

/**
 * Lets the role that serves requests log in by itself: a session of the superuser that merely acts as it would be the
 * superuser again after `set role none`. Clusters that were made before get it here too.
 */
export async function ensureRuntimeLogin(session: pg.Client, cluster: Cluster): Promise<void> {
  await session.query('begin');
  // Of two processes that change one role at once, PostgreSQL refuses the second.
  await session.query('select pg_advisory_xact_lock($1)', [LOGIN_LOCK]);
  const { rows } = await session.query<{ statement: string }>(
    `select format('%s role %I login password %L', case when to_regrole($1) is null then 'create' else 'alter' end, $1, $2::text) as statement`,
    [RUNTIME_ROLE, runtimePassword(cluster)],
  );
  for (const { statement } of rows) await session.query(statement);
  await session.query('commit');
}
