import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Cluster } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { readLockFile } from './postmaster.js';
import { run } from './run.js';

/** Enough to write out everything that is dirty in memory to a slow disk. */
const STOP_TIMEOUT_MS = 60_000;
const POLL_MS = 10;

/**
 * Stops PostgreSQL in fast mode (transactions are rolled back, sessions closed, and the next start needs no
 * recovery) and waits until it is down. `pg_ctl` itself would go on waiting if another process starts it at once.
 */
export async function shutDown({ folder, account, binaries }: Cluster): Promise<void> {
  const before = await readLockFile(folder);
  if (before.state !== 'running') return;
  await run(join(binaries.folder, 'pg_ctl'), ['stop', '-D', folder, '-m', 'fast', '-W'], account);
  const timeout = AbortSignal.timeout(STOP_TIMEOUT_MS);
  while (!timeout.aborted) {
    const now = await readLockFile(folder);
    if (now.state !== 'running' || now.pid !== before.pid) return;
    await delay(POLL_MS);
  }
  throw new EmbeddedPostgresError(`PostgreSQL did not stop within ${STOP_TIMEOUT_MS / 1000} s.`);
}
