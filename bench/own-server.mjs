// Runs the compiled server of a checkout as a production process of its own, with an embedded PostgreSQL.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { atEnd, requireNoSignal } from './at-end.mjs';
import { findPostmaster, stopCluster } from './cluster.mjs';
import { moveToOtherCore, onServerCore } from './cores.mjs';

const START_TIMEOUT_MS = 60_000;
/** Longer than the server takes to give up its drain. */
const STOP_TIMEOUT_MS = 30_000;
const POLL_MS = 5;

const CREDENTIALS = { clientId: 'bench', clientSecret: 'secret-of-the-bench-application' };

/** Starts the server and waits for its first answer. `dataDir` may be new or that of an earlier start. */
export async function startServer({ checkout, dataDir, settings = {} }) {
  const [port, adminPort] = await freePorts(2);
  const env = { ...environment(dataDir, port, adminPort), ...settings };
  requireNoSignal();
  const logFile = join(dataDir, 'server.log');
  const log = openSync(logFile, 'a');
  const [program, args] = onServerCore(process.execPath, ['dist/src/main.js']);
  const spawnedAt = performance.now();
  const child = spawn(program, args, {
    cwd: checkout,
    env,
    // Ctrl-C in a terminal reaches the bench alone, which then stops the server.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = once(child, 'exit');
  const stop = atEnd(() => stopServer(child, exited, dataDir));
  const baseUrl = `http://localhost:${port}`;
  await firstAnswer(`${baseUrl}/api/status`, child, logFile);
  const startMilliseconds = performance.now() - spawnedAt;
  moveToOtherCore(findPostmaster(dataDir).pid);
  return { baseUrl, ...CREDENTIALS, pid: child.pid, dataDir, startMilliseconds, stop };
}

/** Nothing of the caller's environment: figures are those of the defaults. */
const environment = (dataDir, port, adminPort) => ({
  PATH: process.env.PATH,
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  ADMIN_PORT: String(adminPort),
  DATA_DIR: dataDir,
  // The receiver of webhooks is on this machine.
  OUTBOUND_ALLOWED_HOSTS: '127.0.0.1',
  BOOTSTRAP_CLIENT_ID: CREDENTIALS.clientId,
  BOOTSTRAP_CLIENT_SECRET: CREDENTIALS.clientSecret,
});

async function firstAnswer(url, child, logFile) {
  const timeout = AbortSignal.timeout(START_TIMEOUT_MS);
  while (!(await answers(url, timeout))) {
    if (timeout.aborted || child.exitCode !== null)
      throw new Error(`The server does not start. Its log:\n${readFileSync(logFile, 'utf8')}`);
    await delay(POLL_MS);
  }
}

const answers = (url, signal) =>
  new Promise((resolve) => {
    const request = get(url, { agent: false, signal }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode < 300));
    });
    request.once('error', () => resolve(false));
  });

async function stopServer(child, exited, dataDir) {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  if (child.exitCode === null && child.signalCode === null) await exited;
  clearTimeout(timer);
  await stopCluster(dataDir);
}

/** All are held until each is known: one that was let go may be handed out again at once. */
async function freePorts(count) {
  const probes = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(probes.map((probe) => once(probe, 'listening')));
  const ports = probes.map((probe) => probe.address().port);
  await Promise.all(probes.map((probe) => once(probe.close(), 'close')));
  return ports;
}
