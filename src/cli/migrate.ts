import { loadConfig } from '#src/platform/config/config.js';
import { loginOf } from '#src/platform/database/open-database.js';
import { migrate } from '#src/platform/database/migrator.js';
import { runDatabase } from '#src/platform/open-platform.js';
import { untilStopped } from '#src/platform/stop-signal.js';

/** Migrates without serving, for installations that do it before they replace their nodes. */
export async function migrateAlone(): Promise<void> {
  const { urls, stop } = await runDatabase(loadConfig(), 'tool');
  try {
    const login = urls.runtime && (await loginOf(urls.runtime));
    const { applied } = await untilStopped(migrate(urls.owner, login));
    console.log(applied.length === 0 ? 'The schema is up to date.' : `Applied ${applied.join(', ')}.`);
  } finally {
    await stop();
  }
}
