import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { application, newCode, redeem } from '../../support/granted-codes.js';
import { addResource } from '../../support/machines.js';
import { giveUserRole } from '../../support/members.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const SHOP = 'https://shop.example.com';
const BANK = 'https://bank.example.com';
const server = useServer();
let api: ApiClient;
let clientId: string;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  clientId = await createApplication(api, application('SPA'));
  for (const indicator of [SHOP, BANK])
    await addResource(server, { tenantId: server.tenant.id, indicator, scopes: ['read'] });
});

/** Somebody with a role, whose name is in it, and a token for a resource. */
async function signedIn(resource = SHOP) {
  const userId = await createUser(api);
  const here = { databaseUrl: server.databaseUrl, tenantId: server.tenant.id };
  const role = await giveUserRole(here, { userId, indicator: SHOP, scopes: ['read'] });
  const consent = {
    userId,
    clientId,
    scope: 'openid offline_access read',
    resources: { [resource]: 'read' },
  };
  const code = await newCode(server, server.tenant, consent);
  const { body } = await redeem(server.tenant, consent, code, { resource });
  return { userId, role, token: String(body['access_token']) };
}

interface Asking {
  readonly token?: string;
  readonly role?: string;
  readonly unauthorizedRole?: string;
  readonly resource?: string;
  readonly tenant?: TestTenant;
}

async function ask({ token, role, unauthorizedRole, resource = SHOP, tenant = server.tenant }: Asking) {
  const query = new URLSearchParams({
    resource,
    ...(unauthorizedRole !== undefined && { unauthorizedRole }),
  });
  const response = await fetch(`${tenant.baseUrl}/api/authn/hasura?${query}`, {
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(role !== undefined && { 'expected-role': role }),
    },
  });
  return { status: response.status, headers: response.headers, body: Object(await response.json()) };
}

const refusalOf = async (asking: Asking) => {
  const { status, body } = await ask(asking);
  return `${status} ${body['code']}`;
};

describe('the authentication webhook of Hasura', () => {
  it('says who it is, with a role that they have', async () => {
    const { userId, role, token } = await signedIn();
    const { status, headers, body } = await ask({ token, role });
    expect(status).toBe(200);
    expect(body).toEqual({ 'X-Hasura-User-Id': userId, 'X-Hasura-Role': role });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('lets nobody have a role that is not theirs', async () => {
    const [{ token, userId }, { role }] = [await signedIn(), await signedIn()];
    for (const expected of [role, '', 'admin', undefined])
      expect(await refusalOf({ token, ...(expected !== undefined && { role: expected }) })).toBe(
        '401 auth.expected_role_not_found',
      );
    expect((await ask({ token, role, unauthorizedRole: 'guest' })).body).toEqual({
      'X-Hasura-User-Id': userId,
      'X-Hasura-Role': 'guest',
    });
  });

  it('takes no token that is missing, wrong or for another resource', async () => {
    const { role, token } = await signedIn();
    const { token: elsewhere } = await signedIn(BANK);
    for (const [wrong, code] of [
      [undefined, 'auth.authorization_header_missing'],
      ['nonsense', 'auth.unauthorized'],
      [`${token}x`, 'auth.unauthorized'],
      [elsewhere, 'auth.unauthorized'],
    ] as const) {
      const asking = { ...(wrong !== undefined && { token: wrong }), role };
      expect(await refusalOf(asking)).toBe(`401 ${code}`);
      expect((await ask({ ...asking, unauthorizedRole: 'guest' })).body).toEqual({
        'X-Hasura-Role': 'guest',
      });
    }
    expect(await refusalOf({ token, role, resource: BANK })).toBe('401 auth.unauthorized');
    expect((await ask({ token: elsewhere, role, resource: BANK })).status).toBe(401);
  });

  it('takes no machine for a user', async () => {
    const asking = {
      token: await managementToken(server.tenant),
      resource: server.tenant.indicator,
      role: 'x',
    };
    expect(await refusalOf(asking)).toBe('401 auth.unauthorized');
  });

  it('knows at once who was suspended, lost a role or is gone', async () => {
    const { userId, role, token } = await signedIn();
    expect((await ask({ token, role })).status).toBe(200);
    await api.patch(`/users/${userId}/is-suspended`, { isSuspended: true });
    expect(await refusalOf({ token, role })).toBe('401 auth.unauthorized');
    await api.patch(`/users/${userId}/is-suspended`, { isSuspended: false });
    expect((await ask({ token, role })).status).toBe(200);
    await api.delete(`/users/${userId}/roles/${role}`);
    expect(await refusalOf({ token, role })).toBe('401 auth.expected_role_not_found');
    await api.delete(`/users/${userId}`);
    expect(await refusalOf({ token, role })).toBe('401 auth.unauthorized');
  });

  it('trusts the tokens of its own tenant alone', async () => {
    const { role, token } = await signedIn();
    await addResource(server, { tenantId: server.other.id, indicator: SHOP, scopes: ['read'] });
    expect(await refusalOf({ token, role, tenant: server.other })).toBe('401 auth.unauthorized');
  });

  it('has to be told for which resource', async () => {
    const response = await fetch(`${server.tenant.baseUrl}/api/authn/hasura`);
    expect(response.status).toBe(400);
    expect(await refusalOf({ resource: '' })).toBe('400 guard.invalid_input');
  });
});
