import { Logger } from '@nestjs/common';
import { describe, expect, it } from 'vitest';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient } from '../support/api-client.js';
import { RawHttp } from '../support/raw-http.js';
import { sql } from '../support/sql.js';
import { startTestApp, useServer } from '../support/test-app.js';
import { managementToken, requestToken } from '../support/tokens.js';

const DEBUG = 20;
const INFO = 30;
const WARN = 40;
const ERROR = 50;

describe('the log', () => {
  // What fails on purpose would be printed.
  const server = useServer({ LOG_LEVEL: 'silent' });

  type Line = Record<string, unknown>;

  /** The lines of a request, once it is over. */
  const linesOf = async (headers: Headers): Promise<Line[]> => {
    const requestId = headers.get('logto-core-request-id');
    const lines = (): Line[] => server.log.lines().filter((line) => line['requestId'] === requestId);
    await expect.poll(() => lines().some(({ msg }) => msg === 'request'), { timeout: 10_000 }).toBe(true);
    return lines();
  };

  it('has a line for each request to the REST API, with who called and without the query', async () => {
    for (const tenant of [server.tenant, server.other]) {
      const { headers } = await (await apiClient(tenant)).get('/resources?page=1&page_size=5&secret=hidden');
      const [line, ...others] = await linesOf(headers);
      expect(others).toEqual([]);
      expect(line).toMatchObject({
        level: INFO,
        context: 'Http',
        method: 'GET',
        path: '/api/resources',
        status: 200,
        milliseconds: expect.any(Number),
        tenant: tenant.id,
        actor: tenant.clientId,
      });
      expect(JSON.stringify(line)).not.toContain('hidden');
    }
  });

  it('has one for each request to the OpenID provider, under the path that was asked for', async () => {
    for (const tenant of [server.tenant, server.other]) {
      const { headers } = await requestToken(tenant, { grant_type: 'client_credentials' });
      expect(await linesOf(headers)).toEqual([
        expect.objectContaining({
          level: INFO,
          method: 'POST',
          path: '/oidc/token',
          status: 400,
          code: 'oidc.invalid_request',
          tenant: tenant.id,
        }),
      ]);
    }
  });

  it('names the code of a refusal', async () => {
    const api = await apiClient(server.tenant);
    const [, second] = [
      await api.post('/users', { username: 'taken' }),
      await api.post('/users', { username: 'taken' }),
    ];
    const refused = { 'logto-core-request-id': second.headers.get('logto-core-request-id') ?? '' };
    expect(await linesOf(new Headers(refused))).toEqual([
      expect.objectContaining({ status: 422, code: 'user.username_already_in_use' }),
    ]);
    const { headers } = await fetch(`${server.tenant.baseUrl}/api/users`);
    expect(await linesOf(headers)).toEqual([
      expect.objectContaining({ status: 401, code: 'auth.authorization_header_missing' }),
    ]);
    const fine = await api.get('/users');
    for (const line of await linesOf(fine.headers)) expect(line).not.toHaveProperty('code');
  });

  it('has one for a request that belongs to no tenant, and for one without a route', async () => {
    const live = await fetch(`${server.tenant.baseUrl}/health/live`);
    const [line = {}] = await linesOf(live.headers);
    expect(line).toMatchObject({ level: DEBUG, path: '/health/live', status: 200 });
    expect(line).not.toHaveProperty('tenant');
    const { headers } = await fetch(`${server.tenant.baseUrl}/made-up`);
    expect(await linesOf(headers)).toEqual([expect.objectContaining({ path: '/made-up', status: 404 })]);
  });

  it('says which request and tenant a line is about that is written on the way, and warns of a failure', async () => {
    const [token, otherToken] = [await managementToken(server.tenant), await managementToken(server.other)];
    await sql(server.databaseUrl, 'alter table resources rename to hidden');
    const failures = [
      { tenant: server.tenant, path: '/api/resources', token },
      { tenant: server.other, path: '/api/resources', token: otherToken },
      { tenant: server.tenant, path: '/oidc/token', token: undefined },
    ];
    for (const { tenant, path, token: bearer } of failures) {
      const { tenant: id, indicator: resource, clientId, clientSecret } = { tenant: tenant.id, ...tenant };
      const response = bearer
        ? await fetch(`${tenant.baseUrl}${path}`, { headers: { authorization: `Bearer ${bearer}` } })
        : await fetch(`${tenant.baseUrl}${path}`, {
            method: 'POST',
            headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
            body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
          });
      expect([path, response.status]).toEqual([path, 500]);
      const lines = await linesOf(response.headers);
      expect(lines.map(({ level, tenant: of }) => [level, of])).toEqual([
        [ERROR, id],
        [WARN, id],
      ]);
      expect(lines[0]).toMatchObject({ err: { code: '42P01', stack: expect.any(String) } });
      expect(lines[1]).toMatchObject({ path, status: 500 });
    }
    await sql(server.databaseUrl, 'alter table hidden rename to resources');
  });

  it('says which tenant a line of a job is about', () => {
    TenantContext.run('acme', () => new Logger('Job').warn('something of a job'));
    const line = server.log.lines().find(({ msg }) => msg === 'something of a job');
    expect(line).toMatchObject({ tenant: 'acme', context: 'Job' });
    expect(line).not.toHaveProperty('requestId');
  });

  it('cannot be made to say more by what stands in a request line', async () => {
    const lines = [
      [`GET /api/resources/${'x'.repeat(2000)} HTTP/1.1`, /^\/api\/resources\/…$/],
      [`GET /made-up/${'s3cret'.repeat(8)}/too HTTP/1.1`, /^\/made-up\/…\/too$/],
      ['GET /made-up#fragment-of-a-client HTTP/1.1', /^\/made-up$/],
      ['GET http://user:password-in-a-url@localhost/made-up HTTP/1.1', /^$/],
      [String.raw`GET /a"b\n%0a{%22level%22:50} HTTP/1.1`, /^\/a"b\\n%0a/],
    ] as const;
    for (const [start, path] of lines) {
      const connection = await RawHttp.open(server.tenant.baseUrl);
      const answer = await connection
        .send(`${start}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
        .untilClosed();
      const [, id = ''] = /logto-core-request-id: (\S+)/i.exec(answer) ?? [];
      const [line = {}] = await linesOf(new Headers({ 'logto-core-request-id': id }));
      expect(line['path']).toMatch(path);
    }
  });

  it('says nothing of a client that hangs up while it sends a body', async () => {
    for (const path of ['/oidc/token', '/api/resources']) {
      const connection = await RawHttp.open(server.tenant.baseUrl);
      connection.send(
        `POST ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer made-up\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{`,
      );
      await fetch(`${server.tenant.baseUrl}/api/status`);
      connection.close();
      const lines = (): Line[] =>
        server.log.lines().filter(({ path: of, msg, status }) => of === path && msg === 'request' && !status);
      await expect.poll(() => lines().length, { timeout: 10_000 }).toBe(1);
      const requestId = lines()[0]?.['requestId'];
      expect(server.log.lines().filter((line) => line['requestId'] === requestId)).toHaveLength(1);
    }
  });
});

describe('a server that logs a secret', () => {
  it.each([
    ['a token that it issued', (token: string) => token],
    ['a private key', () => JSON.stringify({ kty: 'EC', d: 'x'.repeat(43) })],
  ])('fails its test when it closes: %s', async (_, leak) => {
    const server = await startTestApp();
    new Logger('Leak').verbose(`got ${leak(await managementToken(server.other))}`);
    await expect(server.close()).rejects.toThrow('a secret was logged: {"level":10');
  });
});
