import { beforeAll, describe, expect, it } from 'vitest';
import { ApplicationService, ClientApplications } from '#src/modules/applications/applications.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { NO_URIS, refusal } from './fixture.js';

const BUILT_IN = [
  { id: 'demo-app', type: 'SPA', name: 'Live Preview', customClientMetadata: {}, path: '/demo-app' },
  {
    id: 'account-center',
    type: 'SPA',
    name: 'Account Center',
    customClientMetadata: { alwaysIssueRefreshToken: true },
    path: '/account',
  },
  {
    id: 'device-demo-app',
    type: 'Native',
    name: 'Device Flow Preview',
    customClientMetadata: { isDeviceFlow: true },
    path: '/device-demo-app',
  },
];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const authorize = async (issuer: string, parameters: Record<string, string>) => {
  const query = new URLSearchParams({
    response_type: 'code',
    scope: 'openid',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
    ...parameters,
  });
  const response = await fetch(`${issuer}/auth?${query}`, { redirect: 'manual' });
  const location = response.headers.get('location');
  return [response.status, location ?? Object(await response.json()).error];
};

describe.each(BUILT_IN)('the built-in application $id', ({ id, type, name, customClientMetadata, path }) => {
  it('can be read in every tenant of customers', async () => {
    for (const [client, tenantId] of [
      [api, 'default'],
      [other, server.other.id],
    ] as const) {
      const { status, body } = await client.get(`/applications/${id}`);
      expect([status, body]).toEqual([
        200,
        {
          tenantId,
          id,
          name,
          secret: 'N/A',
          description: expect.any(String),
          type,
          oidcClientMetadata: NO_URIS,
          customClientMetadata,
          protectedAppMetadata: null,
          customData: {},
          isThirdParty: false,
          appLevelAccessControlEnabled: false,
          createdAt: 0,
          isAdmin: false,
        },
      ]);
    }
  });

  it('cannot be changed or deleted, and has no secrets', async () => {
    expect(refusal(await api.patch(`/applications/${id}`, { name: 'Mine' }))[0]).toBe(404);
    expect(refusal(await api.patch(`/applications/${id}/custom-data`, { a: 1 }))[0]).toBe(404);
    expect(refusal(await api.delete(`/applications/${id}`))).toEqual([404, 'entity.not_found']);
    expect(refusal(await api.delete(`/applications/${id}/legacy-secret`))[0]).toBe(404);
    expect(refusal(await api.get(`/applications/${id}/secrets`))[0]).toBe(404);
    expect(refusal(await api.post(`/applications/${id}/secrets`, { name: 'a' }))[0]).toBe(404);
    expect((await api.get(`/applications/${id}`)).body).toMatchObject({ name });
  });

  it('is served on every origin of its tenant, and on none of another', async () => {
    const client = await TenantContext.run(server.other.id, () =>
      server.app.get(ClientApplications).findClient(id),
    );
    const pages = [`${server.other.baseUrl}${path}`];
    expect(client?.oidcClientMetadata).toEqual({
      redirectUris: id === 'device-demo-app' ? [] : pages,
      postLogoutRedirectUris: pages,
    });
  });
});

describe('the OpenID provider', () => {
  it.each(['demo-app', 'account-center'])('sends people of %s to sign in', async (clientId) => {
    const path = clientId === 'demo-app' ? '/demo-app' : '/account';
    for (const { issuer, baseUrl } of [server.tenant, server.other]) {
      const redirect = `${baseUrl}${path}`;
      const [status, location] = await authorize(issuer, { client_id: clientId, redirect_uri: redirect });
      expect([status, location]).toEqual([303, expect.stringMatching(/sign-in/)]);
      const elsewhere = await authorize(issuer, {
        client_id: clientId,
        redirect_uri: 'https://evil.example',
      });
      expect(elsewhere).toEqual([400, 'invalid_redirect_uri']);
    }
  });

  it('has a device code for device-demo-app, and no authorization code', async () => {
    const { issuer } = server.tenant;
    const device = await fetch(`${issuer}/device/auth`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: 'device-demo-app', scope: 'openid' }),
    });
    expect([device.status, await device.json()]).toEqual([
      200,
      expect.objectContaining({ device_code: expect.any(String) }),
    ]);
    const answer = await authorize(issuer, { client_id: 'device-demo-app' });
    expect(answer[0]).toBe(400);
  });

  it('shows operators no demonstration, and their own account', async () => {
    const find = (id: string) =>
      TenantContext.run('admin', () => server.app.get(ClientApplications).findClient(id));
    expect(await find('demo-app')).toBeUndefined();
    expect(await find('account-center')).toMatchObject({ id: 'account-center' });
    const applications = server.app.get(ApplicationService);
    await expect(TenantContext.run('admin', () => applications.get('demo-app'))).rejects.toMatchObject({
      code: 'entity.not_exists_with_id',
    });
    const redirect = `${server.adminUrl}/demo-app`;
    const answer = await authorize(`${server.adminUrl}/oidc`, {
      client_id: 'demo-app',
      redirect_uri: redirect,
    });
    expect(answer).toEqual([400, 'invalid_client']);
  });
});
