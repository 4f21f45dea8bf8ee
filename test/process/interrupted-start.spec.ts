import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyCluster, copyInstallation } from '../support/data-folder.js';
import { appears, expectNothingLeft } from './interruptions.js';
import { spawnServer, startServer, temporaryDataDir } from './server-process.js';

describe('a start that is interrupted', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it.each(['SIGINT', 'SIGHUP', 'SIGTERM'] as const)(
    'by %s while the cluster is made leaves no process and no half-made file',
    async (signal) => {
      const server = await spawnServer({ DATA_DIR: dataDir });
      await appears(dataDir, /^\.initdb-/, server);
      expect(await server.end(signal)).toBe(0);
      expectNothingLeft(dataDir);
    },
  );

  it.each(['SIGINT', 'SIGHUP', 'SIGTERM'] as const)(
    'by %s while PostgreSQL starts stops it, and the next start serves',
    async (signal) => {
      await copyCluster(dataDir);
      const server = await spawnServer({ DATA_DIR: dataDir });
      await appears(join(dataDir, 'postgres'), /^postmaster\.pid$/, server);
      expect(await server.end(signal)).toBe(0);
      expectNothingLeft(dataDir);

      const next = await startServer({ DATA_DIR: dataDir });
      expect(await next.end('SIGTERM')).toBe(0);
    },
  );

  it.each(['SIGINT', 'SIGHUP', 'SIGTERM'] as const)(
    'by %s the moment it has told that it serves, and again, stops PostgreSQL',
    async (signal) => {
      await copyInstallation(dataDir);
      const server = await startServer({ DATA_DIR: dataDir });
      server.process.kill(signal);
      expect(await server.end(signal)).toBe(0);
      expectNothingLeft(dataDir);
    },
  );
});
