import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from '../support/free-port.js';

/** The server as an operator runs it: the compiled program, in a process and with settings of its own. */
export interface ServerProcess {
  readonly baseUrl: string;
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has printed so far. */
  output(): string;
  /** Waits for the end; returns the exit code, null after a kill. */
  ended(): Promise<number | null>;
  /** Sends a signal and waits for the end; returns the exit code, null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const READY = 'Portico serves';

export async function temporaryDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-process-'));
  // As root, PostgreSQL runs as another account, which has to pass through.
  await chmod(folder, 0o711);
  return folder;
}

/** Spawns the server without waiting for anything. */
export async function spawnServer(environment: Record<string, string>): Promise<ServerProcess> {
  const [port, adminPort] = [await freePort(), await freePort()];
  const settings = { PORT: String(port), ADMIN_PORT: String(adminPort), ...environment };
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return {
    baseUrl: `http://localhost:${settings.PORT}`,
    process: child,
    output: () => Buffer.concat(chunks).toString(),
    ended: () => ended.then(() => child.exitCode),
    end: (signal) => {
      child.kill(signal);
      return ended.then(() => child.exitCode);
    },
  };
}

/** Spawns the server and waits until it serves; throws with its output if it ends instead. */
export async function startServer(environment: Record<string, string>): Promise<ServerProcess> {
  const server = await spawnServer(environment);
  while (!server.output().includes(READY)) {
    await Promise.race([once(server.process.stdout, 'data'), once(server.process, 'exit')]);
    if (server.process.exitCode !== null) throw new Error(server.output());
  }
  return server;
}
