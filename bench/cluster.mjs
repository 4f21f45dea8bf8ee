// The embedded PostgreSQL of the server under load, as its data folder describes it.
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const STOP_TIMEOUT_MS = 30_000;
const POLL_MS = 20;

export const clusterLog = (dataDir) => join(dataDir, 'postgres.log');

/** The running postmaster of a data folder, else undefined. Its lock file may be stale, so the process is asked too. */
export function findPostmaster(dataDir) {
  const folder = join(dataDir, 'postgres');
  try {
    const [pid, , , port] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n').map(Number);
    if (process.platform === 'linux' && readlinkSync(`/proc/${pid}/cwd`) !== realpathSync(folder))
      return undefined;
    return { pid, port };
  } catch {
    return undefined;
  }
}

/** Connects as the superuser of the cluster. */
export async function connectToCluster(dataDir) {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: findPostmaster(dataDir)?.port,
    user: 'portico',
    password: readFileSync(join(dataDir, 'database-password'), 'utf8').trim(),
    database: 'portico',
    application_name: 'portico bench',
  });
  await client.connect();
  return client;
}

/** Stops what a server that did not end by itself has left running: SIGINT is PostgreSQL's fast shutdown. */
export async function stopCluster(dataDir) {
  const postmaster = findPostmaster(dataDir);
  if (!postmaster) return;
  process.kill(postmaster.pid, 'SIGINT');
  const timeout = AbortSignal.timeout(STOP_TIMEOUT_MS);
  while (findPostmaster(dataDir)) {
    if (timeout.aborted) throw new Error(`PostgreSQL, process ${postmaster.pid}, does not stop`);
    await delay(POLL_MS);
  }
}
