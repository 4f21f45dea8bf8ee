import 'reflect-metadata';
import { entities } from './app.entities.js';
import { bootstrap } from './cli/bootstrap.js';
import { startUpMessage, whereToGoNext } from './cli/messages.js';
import { loadConfig } from './platform/config/config.js';
import { openPlatform } from './platform/open-platform.js';
import { createApp, listen } from './server.js';

/** A drain that takes longer than this is cut off; supervisors wait for 30 seconds or more. */
const DRAIN_MILLISECONDS = 25_000;

async function start(): Promise<void> {
  const config = loadConfig();
  const platform = await openPlatform(config, { entities, mode: 'server' });
  const app = await createApp(platform);
  const credentials = await bootstrap(app);
  const stop = await listen(app, config);
  console.log(whereToGoNext(config, platform.notices, credentials));

  const drain = (): void => {
    setTimeout(() => process.exit(1), DRAIN_MILLISECONDS).unref();
    void stop().finally(() => platform.close());
  };
  process.once('SIGTERM', drain);
  process.once('SIGINT', drain);
}

start().catch((error: unknown) => {
  console.error(startUpMessage(error));
  process.exit(1);
});
