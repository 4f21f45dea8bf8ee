// A PostgreSQL for a step: Debian's 15 where it is installed, else the embedded one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../dist/src/platform/database/embedded/embedded-postgres.js';

const DEBIAN = '/usr/lib/postgresql/15/bin';

/** Starts it in a folder that others may pass through: as root, it runs as another account. */
export async function startPostgres(folder) {
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    mode: 'server',
    binaries: existsSync(DEBIAN) ? DEBIAN : undefined,
  });
  return {
    /** The URL of a database, as the superuser. */
    urlOf: (database) => {
      const url = new URL(server.url);
      url.pathname = database;
      return url.href;
    },
    stop: () => server.stop(),
  };
}

/** Runs statements one at a time: a database is not created inside a transaction. */
export async function ask(url, statements) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements.split(/;\s*/).filter(Boolean)) await client.query(statement);
  } finally {
    await client.end();
  }
}
