import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { type Cluster, logFileOf } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { launch, type Launch, requirePassing } from './launch.js';
import { readLockFile } from './postmaster.js';
import { join, type Mode } from './presence.js';
import { openSession } from './session.js';

/** Long enough to recover a large cluster after a crash. */
const START_TIMEOUT_MS = 60_000;
const POLL_MS = 10;

type Entry = Client | 'server-is-running' | NotYet;

class NotYet {
  constructor(readonly cause?: unknown) {}
}

/**
 * Starts PostgreSQL unless it runs, and joins those who use it. It looks again after each step, because at any
 * moment another process may start it, stop it or kill it. Answers the session that stands for this process.
 */
export async function enter(cluster: Cluster, mode: Mode): Promise<Client | 'server-is-running'> {
  const timeout = AbortSignal.timeout(START_TIMEOUT_MS);
  let attempt: Launch | undefined;
  let obstacle: unknown;
  while (!timeout.aborted) {
    const lock = await readLockFile(cluster.folder);
    if (lock.state === 'running') {
      const entry = await arrive(cluster, lock.port, mode);
      if (!(entry instanceof NotYet)) return entry;
      obstacle = entry.cause;
    } else if (!attempt || attempt.hasExited()) {
      if (attempt) await requirePassing(attempt);
      attempt = await launch(cluster, lock.state === 'stale' ? lock.pid : undefined);
    }
    await delay(POLL_MS);
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL accepted no connection within ${START_TIMEOUT_MS / 1000} s. Its log is ${logFileOf(cluster)}.`,
    { cause: obstacle },
  );
}

async function arrive(cluster: Cluster, port: number, mode: Mode): Promise<Entry> {
  let session: Client;
  try {
    session = await openSession(cluster, port);
  } catch (cause) {
    if (cause instanceof EmbeddedPostgresError) throw cause;
    return new NotYet(cause);
  }
  try {
    const arrival = await join(session, mode);
    if (arrival === 'joined') return session;
    await session.end();
    return arrival === 'stopping' ? new NotYet() : arrival;
  } catch (cause) {
    // It was stopped or killed between the connection and the question.
    return new NotYet(cause);
  }
}
