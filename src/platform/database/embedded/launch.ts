import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Cluster, logFileOf } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { spawnOptions } from './run.js';

/** One attempt to start PostgreSQL. */
export interface Launch {
  hasExited(): boolean;
  /** The last lines that PostgreSQL has written since this attempt. */
  logTail(): Promise<string>;
}

/**
 * Starts PostgreSQL in a process group of its own: Ctrl-C in a terminal must reach only the server, which drains
 * while it still has its database. `strangerPid` is the process that has by now the id in a stale lock file:
 * PostgreSQL refuses to start over a file that names a living process, except an ancestor, as which we declare it.
 */
export async function launch(cluster: Cluster, strangerPid: number | undefined): Promise<Launch> {
  const args = ['-D', cluster.folder, ...settings(await freePort())];
  const log = await open(logFileOf(cluster), 'a', 0o600);
  try {
    const { size: start } = await log.stat();
    const options = spawnOptions(cluster.account);
    const child = spawn(join(cluster.binaries.folder, 'postgres'), args, {
      ...options,
      env: { ...options.env, ...(strangerPid && { PG_GRANDPARENT_PID: String(strangerPid) }) },
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    child.unref();
    return {
      hasExited: () => child.exitCode !== null || child.signalCode !== null,
      logTail: async () => lastLines((await readFile(logFileOf(cluster))).subarray(start).toString()),
    };
  } finally {
    await log.close();
  }
}

/** Throws unless the reason passes by itself: a port just taken, another postmaster, dying processes of a killed one. */
export async function requirePassing(attempt: Launch): Promise<void> {
  const log = await attempt.logTail();
  if (/could not bind|lock file|pre-existing shared memory/.test(log)) return;
  throw new EmbeddedPostgresError(`PostgreSQL does not start. The end of its log:\n${log}`);
}

function settings(port: number): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 200,
    shared_buffers: '128MB',
    max_wal_size: '512MB',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Failed statements are reported by who sent them; here they would only leave row values in a file.
    log_min_messages: 'log',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has no port');
  return address.port;
}

const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-20).join('\n');
