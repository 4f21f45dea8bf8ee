import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { read, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { useServer } from '../../support/test-app.js';

const server = useServer();
const REDIRECT = 'https://store.acme.example/callback';
const CALLBACK = 'https://store.acme.example/sso';
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  other = await apiClient(server.other);
});

const connectorOf = async (client: ApiClient, providerName = 'SAML'): Promise<string> =>
  read(await client.post('/sso-connectors', { providerName, connectorName: unique() }), 'id');
const pathOf = (connectorId: string) => `/sso-connectors/${connectorId}/idp-initiated-auth-config`;

async function applicationOf(client: ApiClient, type: string, more: object = {}): Promise<string> {
  const oidcClientMetadata = { redirectUris: [REDIRECT], postLogoutRedirectUris: [] };
  const isWeb = type === 'Traditional' || type === 'SPA';
  return read(
    await client.post('/applications', {
      name: unique(),
      type,
      ...(isWeb && { oidcClientMetadata }),
      ...more,
    }),
    'id',
  );
}

describe('the config of IdP-initiated sign-in', () => {
  it('is set up, replaced and deleted', async () => {
    const path = pathOf(await connectorOf(api));
    expect(refusal(await api.get(path))).toEqual([404, 'entity.not_found']);
    expect(refusal(await api.delete(path))).toEqual([404, 'entity.not_found']);
    const defaultApplicationId = await applicationOf(api, 'Traditional');
    const sending = {
      defaultApplicationId,
      redirectUri: REDIRECT,
      authParameters: { scope: 'email' },
      autoSendAuthorizationRequest: true,
    };
    const made = await api.put(path, sending);
    expect(made).toMatchObject({
      status: 200,
      body: { tenantId: server.tenant.id, clientIdpInitiatedAuthCallbackUri: null, ...sending },
    });
    expect((await api.get(path)).body).toEqual(made.body);
    const spa = await applicationOf(api, 'SPA');
    const left = { defaultApplicationId: spa, clientIdpInitiatedAuthCallbackUri: CALLBACK };
    expect((await api.put(path, left)).body).toMatchObject({
      ...left,
      redirectUri: null,
      authParameters: {},
      autoSendAuthorizationRequest: false,
    });
    expect((await api.delete(path)).status).toBe(204);
    expect((await api.get(path)).status).toBe(404);
  });

  it('goes with the application', async () => {
    const path = pathOf(await connectorOf(api));
    const defaultApplicationId = await applicationOf(api, 'Traditional');
    expect((await api.put(path, { defaultApplicationId })).status).toBe(200);
    expect((await api.delete(`/applications/${defaultApplicationId}`)).status).toBe(204);
    expect((await api.get(path)).status).toBe(404);
  });

  it.each([
    ['Native', false],
    ['MachineToMachine', false],
    ['SPA', true],
  ])('takes nobody to an application that cannot be come to: %s', async (type, sends) => {
    const path = pathOf(await connectorOf(api));
    const config = {
      defaultApplicationId: await applicationOf(api, type),
      autoSendAuthorizationRequest: sends,
    };
    expect(refusal(await api.put(path, config))).toEqual([
      400,
      'single_sign_on.idp_initiated_authentication_invalid_application_type',
    ]);
  });

  it('takes nobody to the application of somebody else', async () => {
    const path = pathOf(await connectorOf(api));
    const defaultApplicationId = await applicationOf(api, 'Traditional', { isThirdParty: true });
    expect(refusal(await api.put(path, { defaultApplicationId }))).toEqual([
      400,
      'single_sign_on.idp_initiated_authentication_invalid_application_type',
    ]);
  });

  it('takes nobody where the application is not', async () => {
    const path = pathOf(await connectorOf(api));
    const defaultApplicationId = await applicationOf(api, 'Traditional');
    const config = {
      defaultApplicationId,
      redirectUri: 'https://evil.example/',
      autoSendAuthorizationRequest: true,
    };
    expect(refusal(await api.put(path, config))).toEqual([
      400,
      'single_sign_on.idp_initiated_authentication_redirect_uri_not_registered',
    ]);
    expect(refusal(await api.put(path, { defaultApplicationId: 'unknown' }))).toEqual([
      404,
      'entity.not_exists_with_id',
    ]);
  });

  it('is for connectors that speak SAML', async () => {
    const defaultApplicationId = await applicationOf(api, 'Traditional');
    const oidc = pathOf(await connectorOf(api, 'OIDC'));
    const unknown = pathOf('unknown');
    const code = 'single_sign_on.idp_initiated_authentication_not_supported';
    for (const [path, expected] of [
      [oidc, [400, code]],
      [unknown, [404, 'entity.not_exists_with_id']],
    ] as const) {
      expect(refusal(await api.put(path, { defaultApplicationId }))).toEqual(expected);
      expect(refusal(await api.get(path))).toEqual(expected);
      expect(refusal(await api.delete(path))).toEqual(expected);
    }
  });

  it.each([
    [{ authParameters: { scope: 'x'.repeat(2048) } }],
    [{ authParameters: { scope: 1 } }],
    [{ clientIdpInitiatedAuthCallbackUri: 'javascript:alert(1)' }],
    [{ redirectUri: 'x'.repeat(2049) }],
  ])('has limits: case %#', async (more) => {
    const path = pathOf(await connectorOf(api));
    const config = { defaultApplicationId: await applicationOf(api, 'Traditional'), ...more };
    expect(refusal(await api.put(path, config))).toEqual([400, 'guard.invalid_input']);
  });

  it('is of one tenant', async () => {
    const path = pathOf(await connectorOf(api));
    const foreign = await applicationOf(other, 'Traditional');
    expect(refusal(await api.put(path, { defaultApplicationId: foreign }))).toEqual([
      404,
      'entity.not_exists_with_id',
    ]);
    const own = await applicationOf(api, 'Traditional');
    expect((await api.put(path, { defaultApplicationId: own })).status).toBe(200);
    expect((await other.get(path)).status).toBe(404);
    expect((await other.delete(path)).status).toBe(404);
    expect((await other.put(path, { defaultApplicationId: foreign })).status).toBe(404);
    expect((await api.get(path)).status).toBe(200);
  });
});
