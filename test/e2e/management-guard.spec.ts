import { exportJWK, exportSPKI, generateKeyPair, importJWK, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { managementClaims, sign, signingKeyOf, type TenantKey } from '../support/signing.js';
import { addMachine, addResource, giveRole } from '../support/machines.js';
import { RawHttp } from '../support/raw-http.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';
import { managementToken, requestToken } from '../support/tokens.js';

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the guard of the Management API', () => {
  const server = useServer();
  let key: TenantKey;
  let adminKey: TenantKey;

  beforeAll(async () => {
    key = await signingKeyOf(server, 'default');
    adminKey = await signingKeyOf(server, 'admin');
  });

  const call = async (authorization?: string, path = '/api/resources', baseUrl = server.tenant.baseUrl) => {
    const response = await fetch(`${baseUrl}${path}`, {
      headers: authorization === undefined ? {} : { authorization },
    });
    const body = (await response.json()) as { code?: string; data?: unknown };
    return { status: response.status, code: body.code, data: body.data };
  };

  const claims = (changes: JWTPayload = {}): JWTPayload => ({
    ...managementClaims(server.tenant),
    ...changes,
  });
  const REFUSED = { status: 401, code: 'auth.unauthorized' };

  it('asks for a token', async () => {
    expect(await call()).toMatchObject({ status: 401, code: 'auth.authorization_header_missing' });
    expect(await call('')).toMatchObject({ status: 401, code: 'auth.authorization_header_missing' });
  });

  it.each(['Basic YTpi', 'Token x', 'x', 'Bearerx y', 'DPoP x'])(
    'takes no other scheme: %s',
    async (header) => {
      expect(await call(header)).toEqual({
        status: 401,
        code: 'auth.authorization_token_type_not_supported',
        data: { supportedTypes: ['Bearer'] },
      });
    },
  );

  it('accepts the tenant’s own tokens', async () => {
    const token = await managementToken(server.tenant);
    expect((await call(`Bearer ${token}`)).status).toBe(200);
    expect((await call(`bearer ${token}`)).status).toBe(200);
    expect((await call(`Bearer ${await sign(key, claims())}`)).status).toBe(200);
  });

  it('accepts tokens of the operators’ tenant for the tenant', async () => {
    const machine = await addMachine(server, 'admin');
    await sql(
      server.databaseUrl,
      `insert into application_roles (tenant_id, application_id, role_id)
       select tenant_id, $1, id from roles where tenant_id = 'admin' and name = 'machine:mapi:default'`,
      [machine.clientId],
    );
    const tokenFor = async (resource: string) => {
      const admin = { ...server.tenant, issuer: `${server.adminUrl}/oidc` };
      const { body } = await requestToken(admin, {
        grant_type: 'client_credentials',
        client_id: machine.clientId,
        client_secret: machine.clientSecret,
        resource,
        scope: 'all',
      });
      return body;
    };
    const { access_token: token, scope } = await tokenFor(server.tenant.indicator);
    expect(scope).toBe('all');
    expect((await call(`Bearer ${String(token)}`)).status).toBe(200);
    const elsewhere = await call(`Bearer ${String(token)}`, '/api/resources', server.other.baseUrl);
    expect(elsewhere).toMatchObject(REFUSED);
    const { access_token: foreign, scope: nothing } = await tokenFor(server.other.indicator);
    expect(nothing).toBeUndefined();
    expect(await call(`Bearer ${String(foreign)}`, '/api/resources', server.other.baseUrl)).toMatchObject({
      status: 403,
      code: 'auth.forbidden',
    });
    const subject = { sub: machine.clientId, client_id: machine.clientId };
    const own = await sign(adminKey, claims({ iss: `${server.adminUrl}/oidc`, ...subject }));
    expect((await call(`Bearer ${own}`)).status).toBe(200);
  });

  it('refuses tokens of another tenant', async () => {
    const token = await managementToken(server.other);
    expect((await call(`Bearer ${token}`, '/api/resources', server.other.baseUrl)).status).toBe(200);
    expect(await call(`Bearer ${token}`)).toMatchObject(REFUSED);
  });

  it('refuses tokens that another tenant made for a resource named like this tenant’s API', async () => {
    const { tenant, other } = server;
    await addResource(server, { tenantId: other.id, indicator: tenant.indicator, scopes: ['all'] });
    const machine = await addMachine(server, other.id);
    await giveRole(server, {
      tenantId: other.id,
      clientId: machine.clientId,
      indicator: tenant.indicator,
      scopes: ['all'],
    });
    const { status, body } = await requestToken(other, {
      grant_type: 'client_credentials',
      client_id: machine.clientId,
      client_secret: machine.clientSecret,
      resource: tenant.indicator,
      scope: 'all',
    });
    expect([status, body['scope']]).toEqual([200, 'all']);
    expect(await call(`Bearer ${String(body['access_token'])}`)).toMatchObject(REFUSED);
    const foreignKey = await signingKeyOf(server, other.id);
    expect(await call(`Bearer ${await sign(foreignKey, claims())}`)).toMatchObject(REFUSED);
    expect(await call(`Bearer ${await sign(adminKey, claims())}`)).toMatchObject(REFUSED);
    expect(await call(`Bearer ${await sign(key, claims({ iss: `${server.adminUrl}/oidc` }))}`)).toMatchObject(
      REFUSED,
    );
  });

  it.each([
    ['an organization’s audience', { aud: 'urn:logto:organization:one' }],
    ['another resource’s audience', { aud: 'https://shop.example.com' }],
    ['another tenant’s audience', { aud: 'https://acme.logto.app/api' }],
    ['no audience', { aud: undefined }],
    ['no issuer', { iss: undefined }],
    ['another issuer', { iss: 'https://evil.example/oidc' }],
    ['an issuer that is a number', { iss: 1 }],
    ['an end long ago', { exp: 1 }],
    ['an end beyond the tolerance', { exp: Clock.nowSeconds() - 60 }],
    ['no end', { exp: undefined }],
    ['an end that is text', { exp: '9999999999' }],
    ['no issuing time', { iat: undefined }],
    ['a start in the future', { nbf: Clock.nowSeconds() + 3600 }],
  ])('refuses a token with %s', async (_what, changes) => {
    expect(await call(`Bearer ${await sign(key, claims(changes as JWTPayload))}`)).toMatchObject(REFUSED);
  });

  it.each([
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
  ])('says so of a token with %s', async (_what, changes) => {
    expect(await call(`Bearer ${await sign(key, claims(changes))}`)).toMatchObject({
      status: 401,
      code: 'auth.jwt_sub_missing',
    });
  });

  it.each([undefined, '', 'al', 'all2', 'ALL', 'read write', ['all'], { all: true }, 'all,read'])(
    'forbids the scope %j',
    async (scope) => {
      expect(await call(`Bearer ${await sign(key, claims({ scope }))}`)).toMatchObject({
        status: 403,
        code: 'auth.forbidden',
      });
    },
  );

  it.each([
    ['typ: JWT', { typ: 'JWT' }],
    ['no typ', { typ: undefined }],
    ['the typ of a logout token', { typ: 'logout+jwt' }],
    ['no kid', { kid: undefined }],
    ['an unknown kid', { kid: 'unknown' }],
    ['a critical header that nobody knows', { crit: ['b64x'], b64x: true }],
  ])('refuses a token with %s', async (_what, header) => {
    const token = await sign(key, claims(), {}).then(async (valid) => {
      const [, payload = ''] = valid.split('.');
      const protectedHeader = { alg: 'ES256', typ: 'at+jwt', kid: key.kid, ...header };
      return signParts(encode(protectedHeader), payload, key);
    });
    expect(await call(`Bearer ${token}`)).toMatchObject(REFUSED);
  });

  it('refuses an ID token', async () => {
    const { issuer } = server.tenant;
    const idToken = {
      iss: issuer,
      aud: 'bootstrap',
      sub: 'user',
      iat: Clock.nowSeconds(),
      exp: Clock.nowSeconds() + 300,
    };
    expect(await call(`Bearer ${await sign(key, idToken, { typ: 'JWT' })}`)).toMatchObject(REFUSED);
    expect(await call(`Bearer ${await sign(key, claims(), { typ: 'JWT' })}`)).toMatchObject(REFUSED);
  });

  it('refuses tokens without a signature', async () => {
    const [header = '', payload = '', signature = ''] = (await sign(key, claims())).split('.');
    for (const alg of ['none', 'None', 'NONE', '']) {
      const unsigned = encode({ alg, typ: 'at+jwt', kid: key.kid });
      for (const end of ['', signature])
        expect(await call(`Bearer ${unsigned}.${payload}.${end}`)).toMatchObject(REFUSED);
    }
    expect(await call(`Bearer ${header}.${payload}.`)).toMatchObject(REFUSED);
    expect(await call(`Bearer ${header}.${payload}`)).toMatchObject(REFUSED);
  });

  it('refuses tokens signed with the public key as a secret', async () => {
    const { keys } = (await (await fetch(`${server.tenant.issuer}/jwks`)).json()) as {
      keys: [Record<string, string>];
    };
    const publicKey = await importJWK(keys[0], 'ES256', { extractable: true });
    if (publicKey instanceof Uint8Array) throw new Error('the key is symmetric');
    const secrets = [await exportSPKI(publicKey), JSON.stringify(keys[0]), keys[0]['x'] ?? ''];
    for (const secret of secrets) {
      const forged = await sign({ kid: key.kid, key: Buffer.from(secret.padEnd(32)) }, claims(), {
        alg: 'HS256',
      });
      expect(await call(`Bearer ${forged}`)).toMatchObject(REFUSED);
    }
  });

  it.each(['ES256', 'ES384', 'ES512', 'RS256', 'PS256', 'EdDSA'])(
    'refuses a stranger’s %s key',
    async (alg) => {
      const { privateKey } = await generateKeyPair(alg);
      for (const kid of [key.kid, 'unknown', undefined]) {
        const forged = await sign({ kid: key.kid, key: privateKey }, claims(), { alg, kid });
        expect(await call(`Bearer ${forged}`)).toMatchObject(REFUSED);
      }
    },
  );

  it('never fetches or trusts a key that a token brings', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    for (const header of [
      { jwk },
      { jku: `${server.tenant.issuer}/jwks` },
      { x5u: 'https://evil.example/x5u' },
    ]) {
      const forged = await sign({ kid: key.kid, key: privateKey }, claims(), header);
      expect(await call(`Bearer ${forged}`)).toMatchObject(REFUSED);
    }
  });

  it('reads a token from nowhere but the header', async () => {
    const token = await managementToken(server.tenant);
    const answers = [
      await call(undefined, `/api/resources?access_token=${token}`),
      await call(undefined, `/api/resources?authorization=Bearer%20${token}`),
    ];
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 401, code: 'auth.authorization_header_missing' });
    }
    const response = await fetch(`${server.tenant.baseUrl}/api/resources`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `access_token=${token}` },
      body: new URLSearchParams({ access_token: token, name: 'x', indicator: 'https://x.example.com' }),
    });
    expect(response.status).toBe(401);
  });

  it('looks at the token before the body, and knows no route that does not exist', async () => {
    const response = await fetch(`${server.tenant.baseUrl}/api/resources`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(401);
    expect((await fetch(`${server.tenant.baseUrl}/api/nothing`)).status).toBe(404);
  });

  it.each([undefined, 'Basic abc', 'Bearer', 'Bearer '])(
    'refuses a request with the header %j before its body is there',
    async (authorization) => {
      const raw = await RawHttp.open(server.tenant.baseUrl);
      raw.send('POST /api/resources HTTP/1.1\r\nHost: localhost\r\nOrigin: https://a.example\r\n');
      if (authorization !== undefined) raw.send(`Authorization: ${authorization}\r\n`);
      raw.send('Content-Type: application/json\r\nContent-Length: 1000000\r\n\r\n[');
      const answer = await raw.until(/\r\n\r\n.*\}/s);
      raw.close();
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer).toMatch(/access-control-allow-origin/i);
    },
  );

  it('says only what is wrong, never what was sent', async () => {
    const response = await fetch(`${server.tenant.baseUrl}/api/resources`, {
      headers: { authorization: 'Bearer sensitive.text.here' },
    });
    expect(await response.text()).not.toContain('sensitive');
  });
});

/** Signs a header that a library would refuse to write. */
async function signParts(header: string, payload: string, { key }: TenantKey): Promise<string> {
  if (key instanceof Uint8Array) throw new Error('the key is symmetric');
  const input = Buffer.from(`${header}.${payload}`);
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, input);
  return `${header}.${payload}.${Buffer.from(signature).toString('base64url')}`;
}
