import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from '../support/free-port.js';
import { lineWithSecret, rememberPasswordOf, rememberSecret } from '../support/known-secrets.js';
import { workingFolder } from '../support/working-folder.js';

/** The server as an operator runs it: the compiled program, in a process and with settings of its own. */
export interface ServerProcess {
  readonly baseUrl: string;
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  /** What it has printed so far. */
  output(): string;
  /** Waits for the end; returns the exit code, null after a kill. Throws where it printed a secret. */
  ended(): Promise<number | null>;
  /** Sends a signal, and does as `ended`. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const READY = 'Portico serves';

export const temporaryDataDir = (): Promise<string> => workingFolder('process');

const COMPILED = [process.execPath, 'dist/src/main.js'];

/** Spawns the server without waiting for anything. */
export async function spawnServer(
  environment: Record<string, string>,
  [program = '', ...args]: readonly string[] = COMPILED,
): Promise<ServerProcess> {
  const [port, adminPort] = [await freePort(), await freePort()];
  const settings = { PORT: String(port), ADMIN_PORT: String(adminPort), LOG_LEVEL: 'trace', ...environment };
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  const output = (): string => Buffer.concat(chunks).toString();
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = once(child, 'close').then(async () => {
    await rememberSecretsOf(settings);
    const line = lineWithSecret(output());
    if (line !== undefined) throw new Error(`a secret was printed: ${line}`);
    return child.exitCode;
  });
  // Who never asks how it ended still must not end the test run.
  ended.catch(() => undefined);
  return {
    baseUrl: `http://localhost:${settings.PORT}`,
    process: child,
    output,
    ended: () => ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** What its settings and its data folder hold. The first credentials are no secret to whoever reads its output. */
async function rememberSecretsOf(settings: Readonly<Record<string, string>>): Promise<void> {
  for (const name of ['DB_URL', 'DB_RUNTIME_URL', 'DB_LISTEN_URL']) rememberPasswordOf(settings[name]);
  for (const name of ['SECRET_VAULT_KEK', 'METRICS_TOKEN', 'STATUS_API_KEY'])
    for (const one of settings[name]?.split(',') ?? []) rememberSecret(one);
  for (const name of ['secret-vault-kek', 'database-password']) {
    const text = await readFile(join(settings['DATA_DIR'] ?? '', name), 'utf8').catch(() => '');
    for (const one of text.trim().split(',')) rememberSecret(one);
  }
}

/** Spawns the server and waits until it serves; throws with its output if it ends instead. */
export async function startServer(
  environment: Record<string, string>,
  program?: readonly string[],
): Promise<ServerProcess> {
  const server = await spawnServer(environment, program);
  while (!server.output().includes(READY)) {
    await Promise.race([once(server.process.stdout, 'data'), once(server.process, 'exit')]);
    if (server.process.exitCode !== null) throw new Error(server.output());
  }
  return server;
}
