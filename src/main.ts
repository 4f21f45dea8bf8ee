import 'reflect-metadata';
import { entities } from './app.entities.js';
import { bootstrap } from './cli/bootstrap.js';
import { startUpMessage, whereToGoNext } from './cli/messages.js';
import { listen } from './listen.js';
import { loadConfig } from './platform/config/config.js';
import { openPlatform, type OpenPlatform } from './platform/open-platform.js';
import { createApp } from './server.js';

/** A drain that takes longer than this is cut off; supervisors wait for 30 seconds or more. */
const DRAIN_MILLISECONDS = 25_000;

async function start(): Promise<void> {
  const platform = await openPlatform(loadConfig(), { entities, mode: 'server' });
  try {
    await serve(platform);
  } catch (error) {
    // What was opened is closed again: the embedded PostgreSQL would outlive this process.
    await platform.close();
    throw error;
  }
}

async function serve(platform: OpenPlatform): Promise<void> {
  const app = await createApp(platform);
  const { config, notices } = platform;
  const { WORKER_ONLY } = config.env;
  // A worker could not tell anybody the first credentials, and without a tenant there are no jobs.
  const credentials = WORKER_ONLY ? undefined : await bootstrap(app);
  const stop = await listen(app, config);
  const drain = (): void => {
    setTimeout(() => process.exit(1), DRAIN_MILLISECONDS).unref();
    void stop().finally(() => platform.close());
  };
  process.once('SIGTERM', drain);
  process.once('SIGINT', drain);
  // Last: whoever reads this may tell the process to stop at once.
  console.log(
    WORKER_ONLY ? [...notices, 'Portico runs jobs'].join('\n') : whereToGoNext(config, notices, credentials),
  );
  void platform.lost.then((why) => fail(why));
}

function fail(why: unknown): never {
  console.error(startUpMessage(why));
  process.exit(1);
}

start().catch(fail);
