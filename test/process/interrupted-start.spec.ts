import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyCluster, copyInstallation } from '../support/data-folder.js';
import { appears, expectNothingLeft } from './interruptions.js';
import { spawnServer, startServer, temporaryDataDir } from './server-process.js';

/** Each signal at one moment; `npm run test:soak` has each at any. */
describe('a start that is interrupted', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('by Ctrl-C while the cluster is made leaves no process and no half-made file', async () => {
    const server = await spawnServer({ DATA_DIR: dataDir });
    await appears(dataDir, /^\.initdb-/, server);
    expect(await server.end('SIGINT')).toBe(0);
    expectNothingLeft(dataDir);
  });

  it('by the end of its terminal while PostgreSQL starts stops it, and the next start serves', async () => {
    await copyCluster(dataDir);
    const server = await spawnServer({ DATA_DIR: dataDir });
    await appears(join(dataDir, 'postgres'), /^postmaster\.pid$/, server);
    expect(await server.end('SIGHUP')).toBe(0);
    expectNothingLeft(dataDir);

    const next = await startServer({ DATA_DIR: dataDir });
    expect(await next.end('SIGTERM')).toBe(0);
  });

  it('by a supervisor the moment it has told that it serves, and again, stops PostgreSQL', async () => {
    await copyInstallation(dataDir);
    const server = await startServer({ DATA_DIR: dataDir });
    server.process.kill('SIGTERM');
    expect(await server.end('SIGTERM')).toBe(0);
    expectNothingLeft(dataDir);
  });
});
