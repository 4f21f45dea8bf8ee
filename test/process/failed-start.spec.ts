import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyCluster, copyInstallation } from '../support/data-folder.js';
import { freePort } from '../support/free-port.js';
import { type ServerProcess, spawnServer, startServer, temporaryDataDir } from './server-process.js';

const KEK = Buffer.alloc(32).toString('base64');

describe('a start that fails', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const failing = async (environment: Record<string, string>): Promise<ServerProcess> => {
    const server = await spawnServer({ DATA_DIR: dataDir, ...environment });
    expect(await server.ended()).toBe(1);
    expect(server.output()).not.toContain('    at ');
    return server;
  };

  it.each(['PORT', 'ADMIN_PORT'])(
    'names the taken %s, stops its PostgreSQL, and loses no credentials',
    async (name) => {
      await copyCluster(dataDir);
      const port = await freePort();
      const occupant = createServer().listen(port);
      await once(occupant, 'listening');
      const server = await failing({ [name]: String(port) });
      occupant.close();
      expect(server.output()).toContain(`${name}: ${port} cannot be listened on`);
      expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);

      const second = await startServer({ DATA_DIR: dataDir });
      expect(second.output()).toContain(join(dataDir, 'bootstrap.json'));
      expect(await readFile(join(dataDir, 'bootstrap.json'), 'utf8')).toContain('clientSecret');
      expect(await second.end('SIGTERM')).toBe(0);
    },
  );

  it('says which database it cannot reach', async () => {
    const port = await freePort();
    const server = await failing({ DB_URL: `postgresql://a:b@127.0.0.1:${port}/x`, SECRET_VAULT_KEK: KEK });
    expect(server.output()).toContain('The database of DB_URL cannot be used');
    expect(server.output()).toContain(String(port));
  });

  it('says that its data folder is none', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    const server = await failing({ DATA_DIR: file });
    expect(server.output()).toContain(`DATA_DIR ${file} cannot be used`);
  });

  it('ends with the reason when the embedded PostgreSQL ends under it', async () => {
    await copyInstallation(dataDir);
    const server = await startServer({ DATA_DIR: dataDir });
    const lockFile = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8');
    process.kill(Number.parseInt(lockFile, 10), 'SIGKILL');
    expect(await server.ended()).toBe(1);
    expect(server.output()).toContain('The embedded PostgreSQL ended');
  });
});
