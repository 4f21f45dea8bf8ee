// The server that the examples talk to: the one that runs, or one of their own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

const START_TIMEOUT_MS = 120_000;
const POLL_MS = 200;

/** Makes sure that a server answers at the endpoint. Tells `atEnd` how to stop the one that it has to start, if it has to. */
export async function ensureServer(endpoint, atEnd) {
  if (await answers(endpoint)) return;
  if (!['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname)) {
    throw new Error(`Nothing answers at ${endpoint}. Start the server there, or unset ENDPOINT.`);
  }
  console.log(`Nothing answers at ${endpoint}: starting the server.`);
  const child = spawn(process.execPath, ['dist/src/main.js'], { stdio: 'inherit' });
  const ended = once(child, 'exit');
  atEnd(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const timeout = AbortSignal.timeout(START_TIMEOUT_MS);
  while (!(await answers(endpoint))) {
    if (child.exitCode !== null) throw new Error('The server did not start; it says why above.');
    if (timeout.aborted) {
      throw new Error(`The server does not answer at ${endpoint}. Is that where PORT lets it listen?`);
    }
    await delay(POLL_MS);
  }
}

/** Whether a server of this kind is there. Throws where something else is. */
async function answers(endpoint) {
  const response = await fetch(`${endpoint}/api/status`).catch(() => undefined);
  if (response && response.status !== 204) {
    throw new Error(`What answers at ${endpoint} is no Portico: GET /api/status is ${response.status}.`);
  }
  return response !== undefined;
}
