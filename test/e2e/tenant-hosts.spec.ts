import { beforeAll, describe, expect, it } from 'vitest';
import { TenantProvisioner } from '#src/modules/tenants/tenants.public.js';
import { freePort } from '../support/free-port.js';
import { RawHttp } from '../support/raw-http.js';
import { sql } from '../support/sql.js';
import { startTestApp, type TestApp, useServer } from '../support/test-app.js';

const DISCOVERY = '/oidc/.well-known/openid-configuration';

/** The issuer that a request with these headers meets; the status where there is none. */
async function issuerFor({ app }: TestApp, headers: Record<string, string>): Promise<string | number> {
  const response = await app.inject({ url: DISCOVERY, headers });
  return response.statusCode === 200 ? response.json<{ issuer: string }>().issuer : response.statusCode;
}

const addHost = (server: TestApp, host: string, tenantId: string, verified = true) =>
  sql(
    server.databaseUrl,
    'insert into tenant_hosts (host, tenant_id, verified_at) values ($1, $2, case when $3 then now() end)',
    [host, tenantId, verified],
  );

describe('tenants selected by the first label of the host', () => {
  const server = useServer({ ENDPOINT: 'https://*.example.com' });

  beforeAll(async () => {
    await server.app.get(TenantProvisioner).provision('globex');
    await addHost(server, 'id.globex.test', 'globex');
    await addHost(server, 'unverified.test', 'globex', false);
    await sql(server.databaseUrl, `insert into tenants (id) values ('unfinished')`);
  });

  it.each([
    ['acme.example.com', 'https://acme.example.com/oidc'],
    ['ACME.Example.COM', 'https://acme.example.com/oidc'],
    ['acme.example.com:8443', 'https://acme.example.com/oidc'],
    ['globex.example.com', 'https://globex.example.com/oidc'],
    ['default.example.com', 'https://default.example.com/oidc'],
    ['id.globex.test', 'https://id.globex.test/oidc'],
    ['ID.GLOBEX.TEST', 'https://id.globex.test/oidc'],
    ['localhost', 'https://default.example.com/oidc'],
    ['unverified.test', 404],
    ['nobody.example.com', 404],
    ['unfinished.example.com', 404],
    ['admin.example.com', 404],
    ['example.com', 404],
    ['.example.com', 404],
    ['a.acme.example.com', 404],
    ['acme.example.com.evil.example', 404],
    ['acme.example.com.', 404],
    ['acmeXexample.com', 404],
    ['acme', 404],
    ["' or true --.example.com", 404],
    ['stranger.example', 404],
    ['[::2]', 404],
  ])('answers for %s with %s', async (host, expected) => {
    expect(await issuerFor(server, { host })).toBe(expected);
  });

  it('answers a host without tenant with 404 and nothing else, whatever the path', async () => {
    for (const url of ['/', '/api/status', '/api/resources', DISCOVERY, '/docs', '/nothing']) {
      const response = await server.app.inject({ url, headers: { host: 'nobody.example.com' } });
      expect([response.statusCode, response.body]).toEqual([404, '']);
      expect(response.headers['logto-core-request-id']).toMatch(/^[\w-]{16}$/);
    }
  });

  it('answers at the host above the tenants that it serves', async () => {
    for (const url of ['/', '/status', '/status?x=1']) {
      const response = await server.app.inject({ url, headers: { host: 'example.com' } });
      expect([response.statusCode, response.body]).toEqual([204, '']);
    }
    for (const url of ['/api/status', '/statusx', '/status/', DISCOVERY]) {
      const response = await server.app.inject({ url, headers: { host: 'example.com' } });
      expect([response.statusCode, response.body]).toEqual([404, '']);
    }
    expect(
      (await server.app.inject({ url: '/status', headers: { host: 'nobody.example.com' } })).statusCode,
    ).toBe(404);
  });

  it('gives each tenant its own keys', async () => {
    const kids = await Promise.all(
      ['acme.example.com', 'globex.example.com', 'default.example.com'].map(async (host) => {
        const response = await server.app.inject({ url: '/oidc/jwks', headers: { host } });
        return response.json<{ keys: [{ kid: string }] }>().keys[0].kid;
      }),
    );
    expect(new Set(kids).size).toBe(3);
    const custom = await server.app.inject({ url: '/oidc/jwks', headers: { host: 'id.globex.test' } });
    expect(custom.json<{ keys: [{ kid: string }] }>().keys[0].kid).toBe(kids[1]);
  });

  it('takes the host from nowhere but Host', async () => {
    const host = 'acme.example.com';
    const attempts: Record<string, string>[] = [
      { 'x-forwarded-host': 'globex.example.com' },
      { 'x-forwarded-host': 'nobody.example.com', 'x-forwarded-proto': 'http' },
      { forwarded: 'host=globex.example.com' },
      { 'x-original-host': 'globex.example.com' },
      { 'x-host': 'globex.example.com' },
    ];
    for (const headers of attempts) {
      expect(await issuerFor(server, { host, ...headers })).toBe('https://acme.example.com/oidc');
    }
  });

  it('serves the operators’ tenant on its own port', async () => {
    const response = await fetch(`${server.adminUrl}${DISCOVERY}`);
    expect(await response.json()).toMatchObject({ issuer: `${server.adminUrl}/oidc` });
  });

  it.each([
    'GET /oidc/jwks HTTP/1.1\r\nHost: acme.example.com\r\nhost: globex.example.com\r\n\r\n',
    'GET /oidc/jwks HTTP/1.1\r\nHost: acme.example.com\r\nHost: acme.example.com\r\n\r\n',
    'GET http://globex.example.com/oidc/jwks HTTP/1.1\r\nHost: acme.example.com\r\n\r\n',
    'GET http:///api/status HTTP/1.1\r\nHost: acme.example.com\r\n\r\n',
    'GET api/status HTTP/1.1\r\nHost: acme.example.com\r\n\r\n',
  ])('refuses a request that names two hosts: %j', async (request) => {
    for (const listener of [server.tenant.baseUrl, server.adminUrl]) {
      const raw = await RawHttp.open(listener);
      expect(await raw.send(request).until(/\r\n\r\n/)).toMatch(/^HTTP\/1\.1 400 /);
      raw.close();
    }
  });

  it('does not forget its tenants over made-up hosts', async () => {
    // Nobody is told of the changes, so that they would be found out by looking again.
    await sql(server.databaseUrl, 'alter table tenant_hosts disable trigger user');
    await addHost(server, 'id.known.test', 'globex');
    expect(await issuerFor(server, { host: 'id.known.test' })).toBe('https://id.known.test/oidc');
    await sql(server.databaseUrl, `delete from tenant_hosts where host = 'id.known.test'`);
    for (let stranger = 0; stranger < 1_100; stranger += 1)
      expect(await issuerFor(server, { host: `made-up-${stranger}.test` })).toBe(404);
    expect(await issuerFor(server, { host: 'id.known.test' })).toBe('https://id.known.test/oidc');
    await sql(server.databaseUrl, 'alter table tenant_hosts enable trigger user');
  });

  it('does not fall over a request without a host', async () => {
    const raw = await RawHttp.open(server.tenant.baseUrl);
    expect(await raw.send('GET /oidc/jwks HTTP/1.0\r\n\r\n').untilClosed()).toMatch(/^HTTP\/1\.1 404 /);
    const modern = await RawHttp.open(server.tenant.baseUrl);
    expect(await modern.send('GET /oidc/jwks HTTP/1.1\r\n\r\n').untilClosed()).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('tenants under one endpoint', () => {
  const withServer = async (settings: Record<string, string>, work: (server: TestApp) => Promise<void>) => {
    const server = await startTestApp(settings);
    try {
      await work(server);
    } finally {
      await server.close();
    }
  };

  it('are the tenant `default` for every host that is no other’s', () =>
    withServer({ ENDPOINT: 'https://id.example.com' }, async (server) => {
      for (const host of ['id.example.com', 'localhost', 'stranger.example', 'admin.example.com']) {
        expect(await issuerFor(server, { host })).toBe('https://id.example.com/oidc');
      }
      expect(await issuerFor(server, { host: '127.0.0.1' })).toBe('https://127.0.0.1/oidc');
    }));

  it('are served by endpoint and verified hosts only, with DISABLE_LOCALHOST', () =>
    withServer({ ENDPOINT: 'https://id.example.com', DISABLE_LOCALHOST: 'true' }, async (server) => {
      await addHost(server, 'acme.test', 'acme');
      expect(await issuerFor(server, { host: 'id.example.com' })).toBe('https://id.example.com/oidc');
      expect(await issuerFor(server, { host: 'acme.test' })).toBe('https://acme.test/oidc');
      expect(await issuerFor(server, { host: 'localhost' })).toBe(404);
      expect(await issuerFor(server, { host: '[::1]' })).toBe(404);
      expect(await issuerFor(server, { host: 'stranger.example' })).toBe(404);
    }));

  it('are selected by X-Forwarded-Host with TRUST_PROXY_HEADER', () =>
    withServer({ ENDPOINT: 'https://*.example.com', TRUST_PROXY_HEADER: 'true' }, async (server) => {
      const host = 'internal:3001';
      const forwarded = (name: string) => issuerFor(server, { host, 'x-forwarded-host': name });
      expect(await forwarded('acme.example.com')).toBe('https://acme.example.com/oidc');
      expect(await forwarded('acme.example.com:443')).toBe('https://acme.example.com/oidc');
      expect(await forwarded('nobody.example.com')).toBe(404);
      expect(await issuerFor(server, { host })).toBe(404);
    }));

  it('do not become the operators’ tenant where its port is switched off', async () => {
    const port = String(await freePort());
    const settings = { PORT: port, ADMIN_PORT: port, ADMIN_DISABLE_LOCALHOST: 'true' };
    await withServer({ ...settings, ENDPOINT: 'https://id.example.com' }, async () => {
      const response = await fetch(`http://localhost:${port}${DISCOVERY}`);
      expect(await response.json()).toMatchObject({ issuer: 'https://id.example.com/oidc' });
    });
  });

  describe('beside the operators’ endpoint', () => {
    const settings = { ENDPOINT: 'https://*.example.com', ADMIN_ENDPOINT: 'https://admin.example.com' };
    const asked = { host: 'admin.example.com' };
    const forwarded = { host: 'acme.example.com', 'x-forwarded-host': 'admin.example.com' };
    const [admin, acme] = ['https://admin.example.com/oidc', 'https://acme.example.com/oidc'];

    it.each([
      ['where operators have a port of their own', {}, 404, acme],
      ['where that is switched off', { ADMIN_DISABLE_LOCALHOST: 'true' }, admin, acme],
      ['through a trusted proxy', { TRUSTED_PROXIES: 'loopback' }, admin, admin],
      [
        'through a trusted proxy alone',
        { TRUSTED_PROXIES: '1', ADMIN_DISABLE_LOCALHOST: 'true' },
        admin,
        admin,
      ],
      [
        'past the trusted proxies',
        { TRUSTED_PROXIES: '10.0.0.0/8', ADMIN_DISABLE_LOCALHOST: 'true' },
        404,
        acme,
      ],
    ])('%s', (_, more, byHost, byForwardedHost) =>
      withServer({ ...settings, ...more }, async (server) => {
        expect(await issuerFor(server, asked)).toBe(byHost);
        expect(await issuerFor(server, forwarded)).toBe(byForwardedHost);
        expect(await issuerFor(server, { host: 'acme.example.com' })).toBe(acme);
      }),
    );

    it.each([
      'acme.example.com,admin.example.com',
      'acme.example.com, admin.example.com',
      '"x,admin.example.com',
    ])('refuse %j, which a proxy took for the host of a tenant and passed on as that of operators', (host) =>
      withServer({ ...settings, TRUSTED_PROXIES: 'loopback' }, async (server) => {
        expect(await issuerFor(server, { host, 'x-forwarded-host': host })).toBe(400);
        expect(await issuerFor(server, { host })).toBe(400);
      }),
    );
  });
});
