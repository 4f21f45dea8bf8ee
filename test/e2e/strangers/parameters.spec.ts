import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';

const FORM = 'application/x-www-form-urlencoded';
const CALLBACK = 'https://app.example/callback';

/** Text of so many bytes that does not compress. */
const text = (bytes: number): string => randomBytes(bytes).toString('base64url').slice(0, bytes);

describe('parameters of strangers', () => {
  const server = useServer();
  let clientId: string;
  let deviceId: string;

  beforeAll(async () => {
    const api = await apiClient(server.tenant);
    const oidcClientMetadata = { redirectUris: [CALLBACK], postLogoutRedirectUris: [CALLBACK] };
    clientId = await createApplication(api, { type: 'SPA', oidcClientMetadata });
    deviceId = await createApplication(api, {
      type: 'Native',
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: { isDeviceFlow: true },
    });
  });

  type Parameters = Readonly<Record<string, string>>;

  const authorization = (added: Parameters = {}): Parameters => ({
    client_id: clientId,
    redirect_uri: CALLBACK,
    response_type: 'code',
    scope: 'openid',
    code_challenge: text(43),
    code_challenge_method: 'S256',
    ...added,
  });
  const device = (added: Parameters = {}): Parameters => ({ client_id: deviceId, scope: 'openid', ...added });

  /** One row of the table below: what is sent, and how. */
  const send = (method: string, path: string, parameters: Parameters): Promise<Response> => {
    const url = `${server.tenant.issuer}${path}`;
    if (method === 'GET') return fetch(`${url}?${new URLSearchParams(parameters)}`, { redirect: 'manual' });
    const [type, body] =
      method === 'JSON'
        ? ['application/json', JSON.stringify(parameters)]
        : [FORM, new URLSearchParams(parameters).toString()];
    return fetch(url, { method: 'POST', headers: { 'content-type': type }, body, redirect: 'manual' });
  };

  const kept = async (): Promise<number> => {
    const [row] = await sql<{ rows: number }>(
      server.databaseUrl,
      'select count(*)::int as rows from oidc_artefacts',
    );
    return row?.rows ?? -1;
  };

  const ways: [method: string, path: string, of: (added?: Parameters) => Parameters, status: number][] = [
    ['GET', '/auth', authorization, 303],
    ['FORM', '/auth', authorization, 303],
    ['JSON', '/auth', authorization, 303],
    ['FORM', '/device/auth', device, 200],
    ['JSON', '/device/auth', device, 200],
    ['GET', '/session/end', (added = {}) => ({ client_id: clientId, ...added }), 200],
    ['FORM', '/session/end', (added = {}) => ({ client_id: clientId, ...added }), 200],
    // With a code it answers with a form that sends it.
    ['GET', '/device', (added = {}) => ({ user_code: 'BCDF-GHJK', ...added }), 200],
  ];

  describe.each(ways)('%s %s', (method, path, parameters, status) => {
    it.each(['state', 'nonce', 'login_hint', 'ui_locales', 'user_code'])(
      'may have a %s of 2,048 bytes and no more',
      async (name) => {
        expect((await send(method, path, parameters({ [name]: text(2048) }))).status).toBe(status);
        const before = await kept();
        const refused = await send(method, path, parameters({ [name]: text(2049) }));
        expect([refused.status, await refused.json()]).toMatchObject([
          400,
          {
            code: 'oidc.invalid_request',
            error: 'invalid_request',
            error_description: `${name} is too long`,
          },
        ]);
        expect(refused.headers.get('location')).toBeNull();
        expect(await kept()).toBe(before);
      },
    );

    it('may have 6 KB in all, and no more', async () => {
      const used = Object.entries(parameters()).flat().join('').length + 'made_up'.length;
      const filled = (bytes: number) => parameters({ made_up: text(bytes - used) });
      expect((await send(method, path, filled(6144))).status).toBe(status);
      const refused = await send(method, path, filled(6145));
      expect([refused.status, await refused.json()]).toMatchObject([
        400,
        { error: 'invalid_request', error_description: 'the request is too long' },
      ]);
    });
  });

  it('are counted as they are stored, and each time that they come', async () => {
    for (const query of [
      `state=${'%C3%A4'.repeat(1025)}`,
      `state=${'%ff'.repeat(683)}`,
      `state=a&state=${text(2049)}`,
      `state=${text(2000)}&${`state=${text(2000)}&`.repeat(3)}`,
    ]) {
      const response = await fetch(`${server.tenant.issuer}/auth?${query}`, { redirect: 'manual' });
      const body = (await response.json()) as { error_description: string };
      expect([response.status, body.error_description]).toEqual([400, expect.stringContaining('too long')]);
    }
  });

  it.each(['/auth', '/me', '/jwks', '/session/end', '/token/introspection'])(
    'are no more than 100 in the query of %s, since reading them takes the square of their number',
    async (path) => {
      const ask = (count: number) =>
        fetch(`${server.tenant.issuer}${path}?${Array(count).fill('a').join('&')}`, { redirect: 'manual' });
      const refused = await ask(101);
      expect([refused.status, await refused.json()]).toMatchObject([
        400,
        { error: 'invalid_request', error_description: 'there are too many parameters in the request query' },
      ]);
      expect(await (await ask(100)).text()).not.toContain('too many parameters');
    },
  );

  it.each([
    ['in one parameter', `resource=${'https://api.example,'.repeat(50)}`],
    ['in several', 'resource=urn:api&'.repeat(51)],
  ])('name 50 resources at most, %s, since each is looked up', async (_, parameters) => {
    const query = new URLSearchParams(parameters);
    const ask = (init: RequestInit, url = '') => fetch(`${server.tenant.issuer}/auth${url}`, init);
    for (const refused of [await ask({}, `?${query}`), await ask({ method: 'POST', body: query })]) {
      expect([refused.status, await refused.json()]).toMatchObject([
        400,
        { error: 'invalid_request', error_description: 'there are too many resources in the request' },
      ]);
    }
  });

  it('are measured before a client is looked up', async () => {
    const refused = await send('GET', '/auth', { client_id: 'nobody', state: text(2049) });
    expect([refused.status, await refused.json()]).toMatchObject([
      400,
      { error: 'invalid_request', error_description: 'state is too long' },
    ]);
  });

  it('may be long where clients authenticate', async () => {
    const { clientId: client_id, clientSecret: client_secret, indicator: resource } = server.tenant;
    const answer = await send('FORM', '/token', {
      grant_type: 'client_credentials',
      client_id,
      client_secret,
      resource,
      scope: 'all',
      assertion: text(20_000),
    });
    expect(answer.status).toBe(200);
  });
});

describe('what strangers leave', () => {
  const server = useServer();

  it.each(['/device', '/device?user_code=BCDF-GHJK', '/session/end'])(
    'is a session of ten minutes for %s',
    async (path) => {
      await sql(server.databaseUrl, 'delete from oidc_artefacts');
      expect((await fetch(server.tenant.issuer + path, { redirect: 'manual' })).status).toBeLessThan(400);
      const rows = await sql<{ kind: string; seconds: number; bytes: number }>(
        server.databaseUrl,
        `select kind, extract(epoch from expires_at - now())::int as seconds, pg_column_size(a.*) as bytes
         from oidc_artefacts a`,
      );
      expect(rows).toEqual([{ kind: 'Session', seconds: expect.any(Number), bytes: expect.any(Number) }]);
      expect(rows[0]?.seconds).toBeGreaterThan(9 * 60);
      expect(rows[0]?.seconds).toBeLessThanOrEqual(10 * 60);
      expect(rows[0]?.bytes).toBeLessThan(700);
    },
  );
});
