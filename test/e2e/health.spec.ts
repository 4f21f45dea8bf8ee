import { describe, expect, it, vi } from 'vitest';
import { Drain } from '#src/platform/observability/drain.js';
import { ApiDocuments } from '#src/platform/http/openapi/api-documents.js';
import { RawHttp } from '../support/raw-http.js';
import { slowDown } from '../support/slow-table.js';
import { sql } from '../support/sql.js';
import { startTestApp, useServer } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';

const PATIENCE = { timeout: 10_000, interval: 50 };

describe('the health of a server', () => {
  const server = useServer({ ENDPOINT: 'https://*.example.com', DISABLE_LOCALHOST: 'true' });

  const ask = (path: string, options: RequestInit = {}, from = server.tenant.baseUrl): Promise<Response> =>
    fetch(`${from}/health/${path}`, options);

  const readiness = async (): Promise<[number, unknown]> => {
    const response = await ask('ready');
    return [response.status, await response.json()];
  };

  it.each(['live', 'ready'])('is told as %s on every listener, whatever host is asked for', async (path) => {
    for (const from of [server.tenant.baseUrl, server.other.baseUrl, server.adminUrl]) {
      expect((await ask(path, {}, from)).status).toBe(200);
    }
    const connection = await RawHttp.open(server.other.baseUrl);
    const { host } = new URL(server.tenant.baseUrl);
    expect((await fetch(`http://${host}/api/status`)).status).toBe(404);
    connection.send(`GET /health/${path} HTTP/1.1\r\nHost: 10.1.2.3\r\nConnection: close\r\n\r\n`);
    expect(await connection.untilClosed()).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('is told as a document that nobody may keep', async () => {
    const live = await ask('live');
    expect(live.headers.get('cache-control')).toBe('no-store');
    expect(live.headers.get('logto-core-request-id')).toMatch(/^[\w-]{16}$/);
    expect(await live.json()).toEqual({ status: 'ok' });
    expect(await readiness()).toEqual([
      200,
      { status: 'ok', checks: { database: 'ok', migrations: 'ok', serving: 'ok' } },
    ]);
  });

  it('is told to a caller that wants no body, and to none that wants something else', async () => {
    const head = await ask('ready', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const post = await ask('ready', { method: 'POST', body: 'x'.repeat(100_000) });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await ask('other')).status).toBe(404);
  });

  it('is no part of the REST API', () => {
    const paths = Object.keys(server.app.get(ApiDocuments).all('/').paths);
    expect(paths.filter((path) => path.includes('health'))).toEqual([]);
  });

  it('costs one statement a second, however many ask', async () => {
    const { database } = server.platform;
    await ask('ready');
    const [before, begunAt] = [database.statements, performance.now()];
    await Promise.all(Array.from({ length: 200 }, () => ask('ready')));
    const seconds = Math.ceil((performance.now() - begunAt) / 1000);
    expect(database.statements - before).toBeLessThanOrEqual(seconds);
  });

  it('fails while a migration of this build is not applied, and watches the worker where there is one', async () => {
    const fresh = await startTestApp({ WORKER_CONCURRENCY: '1' });
    const record = 'portico_migrations.migrations';
    const [{ name } = { name: '' }] = await sql<{ name: string }>(
      fresh.databaseUrl,
      `delete from ${record} where id = (select max(id) from ${record}) returning name`,
    );
    const probe = async (): Promise<unknown> => (await ask('ready', {}, fresh.tenant.baseUrl)).json();
    expect(await probe()).toEqual({
      status: 'error',
      checks: { database: 'ok', migrations: 'error', worker: 'ok', serving: 'ok' },
    });
    // A later one than this build knows does not matter.
    await sql(
      fresh.databaseUrl,
      `insert into ${record} (timestamp, name) values (0, $1), (1, 'Later9999999999999')`,
      [name],
    );
    await vi.waitFor(async () => expect(await probe()).toMatchObject({ status: 'ok' }), PATIENCE);
    await fresh.close();
  });

  it('fails before anything else does when the server is told to stop', async () => {
    const fresh = await startTestApp();
    const { baseUrl } = fresh.tenant;
    expect((await fetch(`${baseUrl}/api/status`)).headers.get('connection')).toBe('keep-alive');
    await fresh.app.get(Drain).begin();
    const ready = await ask('ready', {}, baseUrl);
    expect([ready.status, ready.headers.get('retry-after'), await ready.json()]).toEqual([
      503,
      '1',
      { status: 'error', checks: { database: 'ok', migrations: 'ok', serving: 'error' } },
    ]);
    for (const path of ['/health/live', '/api/status', '/oidc/jwks']) {
      const response = await fetch(`${baseUrl}${path}`);
      expect([path, response.ok, response.headers.get('connection')]).toEqual([path, true, 'close']);
    }
    await fresh.close();
  });
});

describe('the health of a server whose database does not answer', () => {
  it('says so in time, tells nothing else, and recovers', async () => {
    const server = await startTestApp({ DATABASE_POOL_SIZE: '1', DATABASE_CONNECTION_TIMEOUT: '60000' });
    const probe = async (): Promise<unknown> => (await fetch(`${server.tenant.baseUrl}/health/ready`)).json();
    expect(await probe()).toMatchObject({ status: 'ok' });

    const authorization = `Bearer ${await managementToken(server.tenant)}`;
    // That also writes the audit row of the token, which would wait with the probes.
    await fetch(`${server.tenant.baseUrl}/api/logs`, { headers: { authorization } });
    await slowDown(server.databaseUrl, 'resources');
    const leaving = new AbortController();
    const blocked = fetch(`${server.tenant.baseUrl}/api/resources`, {
      headers: { authorization },
      signal: leaving.signal,
    }).catch((error: Error) => error.name);
    await vi.waitFor(
      async () =>
        expect(await probe()).toEqual({
          status: 'error',
          checks: { database: 'error', migrations: 'ok', serving: 'ok' },
        }),
      PATIENCE,
    );
    expect((await fetch(`${server.tenant.baseUrl}/health/live`)).status).toBe(200);
    expect(server.platform.database.connections.waiting).toBeLessThanOrEqual(1);

    leaving.abort();
    expect(await blocked).toBe('AbortError');
    await vi.waitFor(async () => expect(await probe()).toMatchObject({ status: 'ok' }), PATIENCE);
    await server.close();
  });
});
