import './json-output.js';
import './quiet-libraries.js';
import 'reflect-metadata';
import { setTimeout } from 'node:timers/promises';
import { entities } from './app.entities.js';
import { bootstrap } from './cli/bootstrap.js';
import { announce, startUpMessage } from './cli/messages.js';
import { oldNodeNotices } from './cli/old-node.js';
import { StartUpFault } from './kernel/start-up-fault.js';
import { listen } from './listen.js';
import { loadConfig } from './platform/config/config.js';
import { openPlatform, type OpenPlatform } from './platform/open-platform.js';
import { isStop, stopOnSignals, stopped, stopSignal } from './platform/stop-signal.js';
import { createApp } from './server.js';

/** A drain that takes longer than this is cut off; supervisors wait for 30 seconds or more. */
const DRAIN_MILLISECONDS = 25_000;

/** Serves until it is told to stop. Whatever ends it, what was opened is closed: PostgreSQL would outlive this process. */
async function run(): Promise<void> {
  const platform = await openPlatform(loadConfig(), { entities, mode: 'server' }).catch((error: unknown) => {
    // Ctrl-C reaches the programs of PostgreSQL too; that they failed is no news then.
    throw stopSignal.aborted ? stopSignal.reason : error;
  });
  try {
    await serve(platform);
  } finally {
    await platform.close();
  }
}

async function serve(platform: OpenPlatform): Promise<void> {
  const app = await createApp(platform);
  stopSignal.throwIfAborted();
  // A worker could not tell anybody the first credentials, and without a tenant there are no jobs.
  const credentials = platform.config.env.WORKER_ONLY ? undefined : await bootstrap(app);
  stopSignal.throwIfAborted();
  const stop = await listen(app, platform.config);
  // Last: whoever reads this may tell the process to stop at once.
  announce(platform.config, [...oldNodeNotices(), ...platform.notices], credentials);
  await Promise.race([stopped, platform.lost.then((why) => Promise.reject(why))]);
  await Promise.race([stop(), cutOff()]);
}

async function cutOff(): Promise<never> {
  await setTimeout(DRAIN_MILLISECONDS, undefined, { ref: false });
  throw new StartUpFault(`What was running had not ended after ${DRAIN_MILLISECONDS / 1000} seconds.`);
}

function fail(error: unknown): never {
  // A start that was told to stop has done so.
  if (isStop(error)) process.exit(0);
  console.error(startUpMessage(error));
  process.exit(1);
}

stopOnSignals();
process.on('uncaughtException', fail);
run().catch(fail);
