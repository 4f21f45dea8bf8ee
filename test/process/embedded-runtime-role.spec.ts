import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { copyInstallation } from '../support/data-folder.js';
import { startServer, temporaryDataDir } from './server-process.js';

it('serves from the embedded PostgreSQL with a login that is no superuser, in older data folders too', async () => {
  const dataDir = await temporaryDataDir();
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  await copyInstallation(dataDir);

  const first = await startServer({ DATA_DIR: dataDir });
  await asSuperuser(dataDir, 'alter role portico_portico nologin password null');
  expect(await first.end('SIGTERM')).toBe(0);

  const second = await startServer({ DATA_DIR: dataDir });
  const logins = await asSuperuser(
    dataDir,
    `select distinct usename, usesuper from pg_stat_activity join pg_user using (usename) where application_name = 'portico'`,
  );
  expect(logins).toEqual([{ usename: 'portico_portico', usesuper: false }]);
  expect(await second.end('SIGTERM')).toBe(0);
});

async function asSuperuser(dataDir: string, statement: string): Promise<unknown[]> {
  const [, , , port] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  const password = (await readFile(join(dataDir, 'database-password'), 'utf8')).trim();
  const client = new pg.Client(`postgresql://portico:${password}@127.0.0.1:${port}/portico`);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
