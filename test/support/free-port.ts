import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below the ports that the system gives to connections, so that none of those takes one before it is listened on. */
const [FIRST, LAST] = [15_000, 32_000];
/** Each worker has its own, so that none takes what another has found free and not listened on yet. */
const WORKERS = 16;
const OF_WORKER = Math.floor((LAST - FIRST) / WORKERS);
const OWN = FIRST + (Number(process.env['VITEST_POOL_ID'] ?? 0) % WORKERS) * OF_WORKER;
const TRIES = 20;
/** In turn, so that none is given out twice before somebody listens on it. */
let given = randomInt(OF_WORKER);

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    given += 1;
    const port = OWN + (given % OF_WORKER);
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port);
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
