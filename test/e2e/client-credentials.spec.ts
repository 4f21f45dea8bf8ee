import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import * as openid from 'openid-client';
import { beforeAll, describe, expect, it } from 'vitest';
import { addMachine, addResource, giveRole, type Machine } from '../support/machines.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';
import { requestToken, type TokenAnswer } from '../support/tokens.js';

const SHOP = 'https://shop.example.com';
const SHOP_SCOPES = ['read', 'write', 'delete', 'refund'];
const TENANT = 'default';

const INVALID_TARGET = {
  code: 'oidc.invalid_target',
  error: 'invalid_target',
  error_description: 'resource indicator is missing, or unknown',
};

describe('the client_credentials grant', () => {
  const server = useServer();
  let machine: Machine;

  beforeAll(async () => {
    await addResource(server, { tenantId: TENANT, indicator: SHOP, scopes: SHOP_SCOPES, ttlSeconds: 120 });
    machine = await addMachine(server, TENANT);
    await giveRole(server, {
      tenantId: TENANT,
      clientId: machine.clientId,
      indicator: SHOP,
      scopes: ['read', 'write', 'delete'],
    });
  });

  const token = (parameters: Record<string, string>, client = machine): Promise<TokenAnswer> =>
    requestToken(server.tenant, {
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_secret: client.clientSecret,
      ...parameters,
    });

  const verified = async ({ body }: TokenAnswer, audience = SHOP) => {
    const keys = createRemoteJWKSet(new URL(`${server.tenant.issuer}/jwks`));
    return jwtVerify(String(body['access_token']), keys, {
      issuer: server.tenant.issuer,
      audience,
      typ: 'at+jwt',
      algorithms: ['ES256'],
    });
  };

  it('answers with a token that the JWKS verifies', async () => {
    const answer = await token({ resource: SHOP, scope: 'read' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toEqual({
      access_token: expect.any(String),
      expires_in: 120,
      token_type: 'Bearer',
      scope: 'read',
    });

    const { payload, protectedHeader } = await verified(answer);
    const { keys } = (await (await fetch(`${server.tenant.issuer}/jwks`)).json()) as {
      keys: [{ kid: string }];
    };
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: keys[0].kid });
    expect(payload).toEqual({
      jti: expect.any(String),
      sub: machine.clientId,
      client_id: machine.clientId,
      iss: server.tenant.issuer,
      aud: SHOP,
      scope: 'read',
      iat: expect.any(Number),
      exp: expect.any(Number),
    });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(120);
  });

  it('gives every token an id of its own', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => token({ resource: SHOP })));
    const ids = await Promise.all(answers.map(async (answer) => (await verified(answer)).payload.jti));
    expect(new Set(ids).size).toBe(10);
  });

  it.each([
    { asked: 'read write', got: 'read write' },
    { asked: 'write read', got: 'write read' },
    { asked: 'delete unknown read', got: 'delete read' },
    { asked: 'read read', got: 'read' },
    { asked: 'read refund', got: 'read' },
    { asked: 'openid read offline_access', got: 'read' },
    { asked: 'READ', got: undefined },
    { asked: 'refund', got: undefined },
    { asked: 'unknown', got: undefined },
    { asked: undefined, got: undefined },
  ])('grants "$got" where "$asked" is asked for', async ({ asked, got }) => {
    const answer = await token({ resource: SHOP, ...(asked !== undefined && { scope: asked }) });
    expect(answer.status).toBe(200);
    const { payload } = await verified(answer);
    expect([answer.body['scope'], payload['scope']]).toEqual([got, got]);
    expect('scope' in answer.body).toBe(got !== undefined);
    expect('scope' in payload).toBe(got !== undefined);
  });

  it('refuses a scope of characters that no scope has', async () => {
    const { status, body } = await token({ resource: SHOP, scope: 'rea"d' });
    expect([status, body['error']]).toEqual([400, 'invalid_scope']);
  });

  it('acts on a change of roles with the next token', async () => {
    const changing = await addMachine(server, TENANT);
    const scopeNow = async () =>
      (await token({ resource: SHOP, scope: SHOP_SCOPES.join(' ') }, changing)).body['scope'];
    expect(await scopeNow()).toBeUndefined();
    const grant = { tenantId: TENANT, clientId: changing.clientId, indicator: SHOP };
    const first = await giveRole(server, { ...grant, scopes: ['write'] });
    expect(await scopeNow()).toBe('write');
    await giveRole(server, { ...grant, scopes: ['write', 'refund'] });
    expect(await scopeNow()).toBe('write refund');
    await sql(
      server.databaseUrl,
      'delete from application_roles where role_id <> $1 and application_id = $2',
      [first, changing.clientId],
    );
    expect(await scopeNow()).toBe('write');
    await sql(server.databaseUrl, 'delete from application_roles where application_id = $1', [
      changing.clientId,
    ]);
    expect(await scopeNow()).toBeUndefined();
  });

  it('acts on a deleted application at once', async () => {
    const doomed = await addMachine(server, TENANT);
    expect((await token({ resource: SHOP }, doomed)).status).toBe(200);
    await sql(server.databaseUrl, 'delete from applications where id = $1', [doomed.clientId]);
    const { status, body } = await token({ resource: SHOP }, doomed);
    expect([status, body['error_description']]).toEqual([400, `invalid client ${doomed.clientId}`]);
  });

  it('acts on a changed lifetime of the resource with the next token', async () => {
    const indicator = 'https://lifetimes.example.com';
    await addResource(server, { tenantId: TENANT, indicator, scopes: [], ttlSeconds: 60 });
    expect((await token({ resource: indicator })).body['expires_in']).toBe(60);
    await sql(server.databaseUrl, 'update resources set access_token_ttl = 86400 where indicator = $1', [
      indicator,
    ]);
    const answer = await token({ resource: indicator });
    const { payload } = await verified(answer, indicator);
    expect([answer.body['expires_in'], Number(payload.exp) - Number(payload.iat)]).toEqual([86_400, 86_400]);
  });

  it.each([
    'https://unknown.example.com',
    `${SHOP}/`,
    'https://SHOP.example.com',
    'urn:logto:organization:none',
    `${SHOP}/%00`,
    `${SHOP}/'; drop table resources; --`,
  ])('does not know the resource %s', async (resource) => {
    const { status, body } = await token({ resource });
    expect(status).toBe(400);
    expect(body).toMatchObject(INVALID_TARGET);
  });

  it.each([
    ['shop', 'resource indicator must be an absolute URI'],
    [`${SHOP}#part`, 'resource indicator must not contain a fragment component'],
  ])('refuses %s, which is no indicator', async (resource, error_description) => {
    const { status, body } = await token({ resource });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_target', error_description });
  });

  it('does not know a resource of another tenant', async () => {
    const indicator = 'https://acme.example.com';
    await addResource(server, { tenantId: server.other.id, indicator, scopes: ['read'] });
    expect((await token({ resource: indicator })).body).toMatchObject(INVALID_TARGET);
    expect((await token({ resource: server.other.indicator, scope: 'all' })).body).toMatchObject(
      INVALID_TARGET,
    );
    const { status, body } = await requestToken(server.other, {
      grant_type: 'client_credentials',
      client_id: server.other.clientId,
      client_secret: server.other.clientSecret,
      resource: SHOP,
    });
    expect([status, body['error']]).toEqual([400, 'invalid_target']);
  });

  it('does not know a client of another tenant', async () => {
    const { status, body } = await requestToken(server.other, {
      grant_type: 'client_credentials',
      client_id: machine.clientId,
      client_secret: machine.clientSecret,
      resource: server.other.indicator,
    });
    expect([status, body['error_description']]).toEqual([400, `invalid client ${machine.clientId}`]);
  });

  it('refuses more than one resource', async () => {
    const second = 'https://second.example.com';
    await addResource(server, { tenantId: TENANT, indicator: second, scopes: [] });
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: machine.clientId,
      client_secret: machine.clientSecret,
    });
    form.append('resource', SHOP);
    form.append('resource', second);
    const response = await fetch(`${server.tenant.issuer}/token`, { method: 'POST', body: form });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: 'invalid_target',
      error_description: 'only a single resource indicator value is supported for this grant type',
    });
  });

  it('ignores a DPoP proof', async () => {
    const response = await fetch(`${server.tenant.issuer}/token`, {
      method: 'POST',
      headers: { dpop: 'anything' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: machine.clientId,
        client_secret: machine.clientSecret,
        resource: SHOP,
      }),
    });
    const body = (await response.json()) as Record<string, unknown>;
    expect([response.status, body['token_type']]).toEqual([200, 'Bearer']);
    const { payload } = await verified({ status: 200, headers: response.headers, body });
    expect(payload).not.toHaveProperty('cnf');
  });

  it('works for openid-client', async () => {
    const config = await openid.discovery(
      new URL(server.tenant.issuer),
      machine.clientId,
      undefined,
      openid.ClientSecretBasic(machine.clientSecret),
      { execute: [openid.allowInsecureRequests] },
    );
    const answer = await openid.clientCredentialsGrant(config, { resource: SHOP, scope: 'write read' });
    expect(answer).toMatchObject({ scope: 'write read', token_type: 'bearer', expires_in: 120 });
    expect(decodeProtectedHeader(answer.access_token).typ).toBe('at+jwt');
    await expect(
      openid.clientCredentialsGrant(config, { resource: 'https://unknown.example.com' }),
    ).rejects.toMatchObject({ error: 'invalid_target', status: 400 });
  });

  it('never keeps a token', async () => {
    await token({ resource: SHOP, scope: 'read' });
    expect(await sql(server.databaseUrl, 'select kind from oidc_artefacts')).toEqual([]);
  });
});
