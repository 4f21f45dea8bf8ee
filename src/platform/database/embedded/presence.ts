import type { Client } from 'pg';
import { codeOf } from '#src/platform/error-code.js';

/**
 * Who uses the cluster, as advisory locks of one session per process. PostgreSQL drops them when the process dies,
 * however it dies, so there is nothing stale to clean up. SERVER is held by the one server; USERS is shared by
 * everybody, and held alone by the last one while it stops PostgreSQL.
 */
const SERVER = [0x506f7274, 1];
const USERS = [0x506f7274, 2];

const LOCK_NOT_AVAILABLE = '55P03';

export type Mode = 'server' | 'tool';
export type Arrival = 'joined' | 'server-is-running' | 'stopping';

export async function join(session: Client, mode: Mode): Promise<Arrival> {
  if (mode === 'server' && !(await becomeServer(session))) return 'server-is-running';
  const { rows } = await session.query<{ joined: boolean }>(
    'select pg_try_advisory_lock_shared($1, $2) as joined',
    USERS,
  );
  return rows[0]?.joined ? 'joined' : 'stopping';
}

/** Answers whether nobody else is left. Then nobody can join any more, and the caller must stop PostgreSQL. */
export async function leave(session: Client): Promise<boolean> {
  try {
    await session.query('select pg_advisory_unlock_shared($1, $2)', USERS);
    const { rows } = await session.query<{ alone: boolean }>(
      'select pg_try_advisory_lock($1, $2) as alone',
      USERS,
    );
    return rows[0]?.alone === true;
  } catch {
    // The session is gone and its locks with it: somebody else may have the cluster by now.
    return false;
  }
}

async function becomeServer(session: Client): Promise<boolean> {
  try {
    // PostgreSQL takes a moment to notice that the killed process before us is gone.
    await session.query("set lock_timeout = '3s'");
    await session.query('select pg_advisory_lock($1, $2)', SERVER);
    return true;
  } catch (error) {
    if (codeOf(error) === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}
