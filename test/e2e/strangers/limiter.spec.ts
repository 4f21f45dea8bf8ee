import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { apiClient, requireDocumented } from '../../support/api-client.js';
import { BrowserlessClient } from '../../support/browserless-client.js';
import { application, newCode, redeem } from '../../support/granted-codes.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import { addClient, addPerson } from '../../support/people.js';
import { sentStatements } from '../../support/sent-statements.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const BURST = 5;

/** One request of strangers of a tenant at a time. */
const small = useServer({ DATABASE_POOL_SIZE: '4' });

it('people who sign in take turns for the whole of their requests', async () => {
  const client = await addClient(small.tenant);
  const browsers = [new BrowserlessClient(small.tenant, client), new BrowserlessClient(small.tenant, client)];
  for (const browser of browsers) {
    await browser.authorize();
    await browser.begin('SignIn');
  }
  const release = await holdRows(small.databaseUrl, 'select from sign_in_flows for update', []);
  const answers = browsers.map((browser) => browser.api('POST', 'experience/submit'));
  await waitingForRows(small.databaseUrl, 1);
  await expect.poll(() => small.app.get(Strangers).waiting).toBe(1);
  await release();
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404]);
});

it('applications of the tenant are granted what they ask for in turns', async () => {
  const client = await addClient(small.tenant);
  const { username, password } = await addPerson(small.tenant);
  const browsers = [new BrowserlessClient(small.tenant, client), new BrowserlessClient(small.tenant, client)];
  for (const browser of browsers) {
    await browser.authorize();
    await browser.fetch(await browser.submitPassword(username, password));
  }
  const release = await holdRows(small.databaseUrl, 'select from users for update', []);
  const answers = browsers.map((browser) => browser.fetch('/consent'));
  await waitingForRows(small.databaseUrl, 1);
  await expect.poll(() => small.app.get(Strangers).waiting).toBe(1);
  await release();
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([302, 302]);
});

describe('an address that makes too many requests', () => {
  const server = useServer({ STRANGER_BURST: String(BURST) });
  let minute = 0;

  // Time stands still inside a test, and every test begins with the whole burst.
  beforeEach(() => {
    minute += 1;
    const now = Date.now() + minute * 60_000;
    Clock.use(() => now);
  });
  afterEach(() => Clock.use());

  const token = (secret: string) =>
    requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: server.tenant.clientId,
      client_secret: secret,
      resource: server.tenant.indicator,
      scope: 'all',
    });
  const kept = () => sql(server.databaseUrl, 'select count(*)::int as rows from oidc_artefacts');

  it.each(['/device', '/device?user_code=a', '/session/end', '/auth?client_id=nobody', '/auth/unknown'])(
    'is answered with 429 at %s, and stores nothing',
    async (path) => {
      for (let count = 0; count < BURST; count += 1) {
        const { status } = await fetch(server.tenant.issuer + path, { redirect: 'manual' });
        expect(status).not.toBe(429);
      }
      const before = await kept();
      const refused = await fetch(server.tenant.issuer + path);
      expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toMatchObject([
        429,
        '1',
        { error: 'temporarily_unavailable', error_description: 'too many requests from this address' },
      ]);
      expect(await kept()).toEqual(before);
    },
  );

  it.each([
    ['a parameter that comes twice', '/auth?client_id=a&client_id=b'],
    ['a null byte', '/auth?state=%00'],
    ['a long code', `/device?user_code=${'x'.repeat(2049)}`],
  ])(
    'has nothing looked up for requests that are refused before they are counted (%s)',
    async (_reason, path) => {
      const headers = { accept: 'text/html', cookie: `_logto=${encodeURIComponent('{"appId":"any"}')}` };
      const ask = () => fetch(server.tenant.issuer + path, { headers });
      expect((await ask()).headers.get('content-type')).toContain('text/html');
      const sent = await sentStatements(async () => {
        for (let count = 0; count < BURST; count += 1) expect((await ask()).status).toBe(400);
      });
      expect(sent).toEqual([]);
    },
  );

  it.each(['/sign-in-exp', '/experience?appId=any', '/phrases?lng=en'])(
    'is answered with 429 at /api/.well-known%s',
    async (path) => {
      const url = `${server.tenant.baseUrl}/api/.well-known${path}`;
      for (let count = 0; count < BURST; count += 1) expect((await fetch(url)).status).toBe(200);
      const refused = await fetch(url);
      const { status } = refused;
      const body: unknown = await refused.json();
      expect([status, refused.headers.get('retry-after'), body]).toMatchObject([
        429,
        '1',
        { code: 'request.too_many_requests' },
      ]);
      requireDocumented('GET', new URL(url).pathname, { status, body });
    },
  );

  it('counts once where it asks for a page of a sign-in', async () => {
    const browser = new BrowserlessClient(server.tenant, await addClient(server.tenant));
    await browser.authorize();
    const statuses: number[] = [];
    for (let count = 0; count < BURST; count += 1) statuses.push((await browser.fetch('/sign-in')).status);
    // One was the authorization request.
    expect(statuses).toEqual([...Array.from({ length: BURST - 1 }, () => 200), 429]);
  });

  it.each(['/unknown-session', '/sign-in?preview', '/sing-in'])(
    'is answered with 429 at the page %s',
    async (path) => {
      const url = server.tenant.baseUrl + path;
      const headers = { accept: 'text/html' };
      for (let count = 0; count < BURST; count += 1) {
        expect((await fetch(url, { headers })).status).not.toBe(429);
      }
      const refused = await fetch(url, { headers });
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    },
  );

  it('stays one address whatever it says about proxies', async () => {
    const ask = (count: number) =>
      fetch(`${server.tenant.issuer}/device`, {
        headers: { 'x-forwarded-for': `192.0.2.${count}` },
        redirect: 'manual',
      });
    for (let count = 0; count < BURST; count += 1) expect((await ask(count)).status).toBe(302);
    expect((await ask(BURST)).status).toBe(429);
  });

  it('is told no more about its secrets, while whoever has one is served', async () => {
    for (let count = 0; count < BURST; count += 1) expect((await token('wrong')).status).toBe(401);
    expect((await token('wrong')).status).toBe(429);
    expect((await token(server.tenant.clientSecret)).status).toBe(200);
    expect((await fetch(`${server.tenant.issuer}/device`)).status).toBe(429);
  });

  describe('with tokens that are none', () => {
    let clientId: string;
    let accessToken: string;

    beforeAll(async () => {
      const api = await apiClient(server.tenant);
      clientId = await createApplication(api, application('SPA'));
      const consent = { userId: await createUser(api), clientId, scope: 'openid' };
      const { body } = await redeem(server.tenant, consent, await newCode(server, server.tenant, consent));
      accessToken = String(body['access_token']);
    });

    const me = (value: string) =>
      fetch(`${server.tenant.issuer}/me`, { headers: { authorization: `Bearer ${value}` } });
    const askAt = (endpoint: string) => (value: string) =>
      fetch(`${server.tenant.issuer}/token/${endpoint}`, {
        method: 'POST',
        body: new URLSearchParams({ client_id: clientId, token: value }),
      });
    const afterMany = async (ask: (value: string) => Promise<Response>, status: number) => {
      for (let count = 0; count < BURST; count += 1) expect((await ask('random')).status).toBe(status);
      const refused = await ask('random');
      return [refused.status, refused.headers.get('retry-after'), await refused.json()];
    };
    const REFUSED = [429, '1', { error: 'temporarily_unavailable' }];

    it.each([
      ['me', me, 401],
      ['introspection by a public client', askAt('introspection'), 200],
    ])('is told no more at %s, while whoever has one is served', async (_, ask, status) => {
      for (let count = 0; count < 2 * BURST; count += 1) expect((await ask(accessToken)).status).toBe(200);
      expect(await afterMany(ask, status)).toMatchObject(REFUSED);
      expect((await ask(accessToken)).status).toBe(200);
    });

    it('is told no more at revocation by a public client', async () => {
      expect(await afterMany(askAt('revocation'), 200)).toMatchObject(REFUSED);
    });
  });

  it('still gets keys and documents', async () => {
    for (let count = 0; count < BURST; count += 1)
      await fetch(`${server.tenant.issuer}/device`, { redirect: 'manual' });
    for (const path of ['/jwks', '/jwks?a', '/.well-known/openid-configuration']) {
      expect((await fetch(server.tenant.issuer + path)).status).toBe(200);
    }
    expect((await fetch(`${server.tenant.issuer}/device`)).status).toBe(429);
  });
});
