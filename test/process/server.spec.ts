import { once } from 'node:events';
import { readFile, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServerProcess, spawnServer, startServer, temporaryDataDir } from './server-process.js';

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

const RESOURCE = 'https://default.logto.app/api';

/** One installation from its first start on; each test leaves a server that runs, but for the last. */
describe('the server as a process', () => {
  let dataDir: string;
  let server: ServerProcess;
  let made: Credentials;
  let file: string;

  beforeAll(async () => {
    dataDir = await temporaryDataDir();
    file = join(dataDir, 'bootstrap.json');
    server = await startServer({ DATA_DIR: dataDir });
    made = JSON.parse(await readFile(file, 'utf8'));
  });
  afterAll(async () => {
    await server.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps the first credentials for its owner alone, and prints their secret to no log', async () => {
    expect(server.output()).toContain(made.clientId);
    expect(server.output()).toContain(file);
    expect(server.output()).not.toContain(made.clientSecret);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('recovers what was acknowledged before a kill, and its credentials with it', async () => {
    await createResource(server, await token(server, made));
    await server.end('SIGKILL');

    server = await startServer({ DATA_DIR: dataDir });
    expect(server.output()).not.toContain(made.clientSecret);
    expect(await resourceNames(server, await token(server, made))).toContain('Shop');
  });

  it('refuses to share its data with a second process', async () => {
    const second = await spawnServer({ DATA_DIR: dataDir });
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain('Another Portico process is running');
  });

  it('finishes a request in progress when it is told to stop', async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: made.clientId,
      client_secret: made.clientSecret,
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

it('says everything that is wrong with its settings in one message', async () => {
  const server = await spawnServer({ PORT: 'x', DB_URL: 'mysql://x', SIGNING_ALGORITHM: 'none' });
  expect(await server.ended()).toBe(1);
  for (const name of ['PORT', 'DB_URL', 'SIGNING_ALGORITHM'])
    expect(server.output()).toContain(`- ${name} must`);
  expect(server.output()).not.toContain('    at ');
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
