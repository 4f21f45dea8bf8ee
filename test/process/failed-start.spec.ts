import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { entities } from '#src/app.entities.js';
import { startUpMessage } from '#src/cli/messages.js';
import { listen } from '#src/listen.js';
import { readConfig } from '#src/platform/config/config.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { openPlatform } from '#src/platform/open-platform.js';
import { createApp } from '#src/server.js';
import { copyCluster, copyInstallation } from '../support/data-folder.js';
import { freePort } from '../support/free-port.js';
import { openTestDatabase } from '../support/open-database.js';
import { spawnServer, startServer, temporaryDataDir } from './server-process.js';

const KEK = Buffer.alloc(32).toString('base64');

describe('a start that fails', () => {
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('names the taken port, stops its PostgreSQL, and loses no credentials', async () => {
    await copyCluster(dataDir);
    const { port, free } = await takenPort();
    const server = await spawnServer({ DATA_DIR: dataDir, ADMIN_PORT: String(port) });
    expect(await server.ended()).toBe(1);
    free();
    expect(server.output()).toContain(`ADMIN_PORT: ${port} cannot be listened on`);
    expect(server.output()).not.toContain('    at ');
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);

    const second = await startServer({ DATA_DIR: dataDir });
    expect(second.output()).toContain(join(dataDir, 'bootstrap.json'));
    expect(await readFile(join(dataDir, 'bootstrap.json'), 'utf8')).toContain('clientSecret');
    expect(await second.end('SIGTERM')).toBe(0);
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

describe('what a start is refused for', () => {
  it.each(['PORT', 'METRICS_PORT'])('is a taken %s', async (name) => {
    const { port, free } = await takenPort();
    onTestFinished(free);
    const others = { PORT: String(await freePort()), ADMIN_PORT: String(await freePort()) };
    const platform = await openTestDatabase({ ...others, [name]: String(port) });
    const app = await createApp(platform);
    onTestFinished(async () => {
      await app.close();
      await app.get(Notifications).stop();
    });
    const message = await refusal(listen(app, platform.config));
    expect(message).toContain(`${name}: ${port} cannot be listened on`);
  });

  it('is an address that this machine does not have, by the name of its setting', async () => {
    const ports = { PORT: String(await freePort()), ADMIN_PORT: String(await freePort()) };
    const metrics = { METRICS_PORT: String(await freePort()), METRICS_HOST: '192.0.2.1' };
    const platform = await openTestDatabase({ ...ports, ...metrics });
    const app = await createApp(platform);
    onTestFinished(async () => {
      await app.close();
      await app.get(Notifications).stop();
    });
    expect(await refusal(listen(app, platform.config))).toContain('at METRICS_HOST=192.0.2.1');
  });

  it('is a database that it cannot reach', async () => {
    const port = await freePort();
    const settings = { DB_URL: `postgresql://a:b@127.0.0.1:${port}/x`, SECRET_VAULT_KEK: KEK };
    const message = await refusal(openPlatform(readConfig(settings), { entities, mode: 'server' }));
    expect(message).toContain('The database of DB_URL cannot be used');
    expect(message).toContain(String(port));
  });

  it('is a data folder that is none', async () => {
    const config = readConfig({ DATA_DIR: 'package.json' });
    const message = await refusal(openPlatform(config, { entities, mode: 'server' }));
    expect(message).toMatch(/^DATA_DIR \S+package\.json cannot be used/);
  });
});

/** What a start says that comes to nothing, without a stack. */
async function refusal(start: Promise<unknown>): Promise<string> {
  const message = await start.then(() => 'It starts', startUpMessage);
  expect(message).not.toContain('    at ');
  return message;
}

async function takenPort(): Promise<{ port: number; free: () => void }> {
  const port = await freePort();
  const occupant = createServer().listen(port);
  await once(occupant, 'listening');
  return { port, free: () => void occupant.close() };
}
