import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { expectNothingLeft } from '../process/interruptions.js';
import { spawnServer, startServer, temporaryDataDir } from '../process/server-process.js';

const ROUNDS = 50;
/** A first start takes about this long here; later signals meet a server that serves. */
const LONGEST_MILLISECONDS = 8_000;

it(`survives ${ROUNDS} signals at random moments of its start, and nothing of it is left`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const dataDir = await temporaryDataDir();
    const signal = (['SIGINT', 'SIGHUP', 'SIGTERM'] as const)[round % 3] ?? 'SIGTERM';
    const server = await spawnServer({ DATA_DIR: dataDir });
    const moment = Math.random() * LONGEST_MILLISECONDS;
    await setTimeout(moment);
    // Null: before the program has asked for signals, and opened anything.
    expect([0, null], `${signal} after ${moment} ms: ${server.output()}`).toContain(await server.end(signal));
    expectNothingLeft(dataDir);
    const next = await startServer({ DATA_DIR: dataDir });
    expect(await readFile(join(dataDir, 'bootstrap.json'), 'utf8')).toContain('clientSecret');
    expect(await next.end('SIGTERM')).toBe(0);
    await rm(dataDir, { recursive: true, force: true });
  }
}, 1_800_000);
