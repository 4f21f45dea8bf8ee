import { once } from 'node:events';
import { readFile, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyInstallation } from '../support/data-folder.js';
import { type ServerProcess, spawnServer, startServer, temporaryDataDir } from './server-process.js';

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

const RESOURCE = 'https://default.logto.app/api';

describe('the server as a process', () => {
  let dataDir: string;
  const running: ServerProcess[] = [];

  const start = async (environment: Record<string, string> = {}): Promise<ServerProcess> => {
    const server = await startServer({ DATA_DIR: dataDir, ...environment });
    running.push(server);
    return server;
  };
  const credentials = async (): Promise<Credentials> =>
    JSON.parse(await readFile(join(dataDir, 'bootstrap.json'), 'utf8'));

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(async () => {
    for (const server of running.splice(0)) if (server.process.exitCode === null) await server.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps the first credentials, which it prints to no log, and its data across restarts', async () => {
    const first = await start();
    const made = await credentials();
    expect(first.output()).toContain(made.clientId);
    expect(first.output()).toContain(join(dataDir, 'bootstrap.json'));
    expect(first.output()).not.toContain(made.clientSecret);
    expect((await stat(join(dataDir, 'bootstrap.json'))).mode & 0o777).toBe(0o600);
    await createResource(first, await token(first, made));
    expect(await first.end('SIGTERM')).toBe(0);

    const second = await start();
    expect(second.output()).not.toContain(made.clientSecret);
    expect(await resourceNames(second, await token(second, made))).toContain('Shop');
  });

  it('recovers what was acknowledged before a kill', async () => {
    await copyInstallation(dataDir);
    const first = await start();
    const made = await credentials();
    await createResource(first, await token(first, made));
    await first.end('SIGKILL');

    const second = await start();
    expect(await resourceNames(second, await token(second, made))).toContain('Shop');
  });

  it('refuses to share its data with a second process', async () => {
    await copyInstallation(dataDir);
    await start();
    const second = await spawnServer({ DATA_DIR: dataDir });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain('Another Portico process is running');
  });

  it('says everything that is wrong with its settings in one message', async () => {
    const server = await spawnServer({ PORT: 'x', DB_URL: 'mysql://x', SIGNING_ALGORITHM: 'none' });
    expect(await server.ended()).toBe(1);
    for (const name of ['PORT', 'DB_URL', 'SIGNING_ALGORITHM'])
      expect(server.output()).toContain(`- ${name} must`);
    expect(server.output()).not.toContain('    at ');
  });

  it('finishes a request in progress when it is told to stop', async () => {
    await copyInstallation(dataDir);
    const server = await start();
    const { clientId, clientSecret } = await credentials();
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      resource: RESOURCE,
    }).toString();
    const { hostname, port } = new URL(server.baseUrl);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(
      `POST /oidc/token HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
        `Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body.slice(0, 10)}`,
    );
    // Another answer on the same listener: the first request has surely arrived by then.
    await fetch(`${server.baseUrl}/api/status`);
    server.process.kill('SIGTERM');
    socket.write(body.slice(10));

    const answer = (await socket.toArray()).join('');
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('access_token');
    expect(await server.ended()).toBe(0);
  });
});

async function token({ baseUrl }: ServerProcess, { clientId, clientSecret }: Credentials): Promise<string> {
  const response = await fetch(`${baseUrl}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      resource: RESOURCE,
      scope: 'all',
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function createResource({ baseUrl }: ServerProcess, accessToken: string): Promise<void> {
  const response = await fetch(`${baseUrl}/api/resources`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Shop', indicator: 'https://shop.example.com' }),
  });
  expect(response.status).toBe(201);
}

async function resourceNames({ baseUrl }: ServerProcess, accessToken: string): Promise<string[]> {
  const response = await fetch(`${baseUrl}/api/resources`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  return ((await response.json()) as { name: string }[]).map(({ name }) => name);
}
