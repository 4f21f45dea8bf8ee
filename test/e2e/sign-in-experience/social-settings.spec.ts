import { afterAll, beforeAll, expect, it } from 'vitest';
import { google } from '#src/modules/connectors/providers/google/google-connector.js';
import { oidc } from '#src/modules/connectors/providers/oidc/oidc-connector.js';
import { apiClient, type ApiClient, clientWithToken } from '../../support/api-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

let server: TestApp;
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  server = await withFactories([oidc, google], () => startTestApp());
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterAll(() => server.close());

const CONFIG = {
  authorizationEndpoint: 'https://idp.example.com/auth',
  tokenEndpoint: 'https://idp.example.com/token',
  clientId: 'portico',
  clientSecret: 'Plover-on-8-shores',
  scope: 'openid',
  idTokenVerificationConfig: { issuer: 'https://idp.example.com', jwksUri: 'https://idp.example.com/jwks' },
};

const add = async (client: ApiClient, connector: object): Promise<string> => {
  const { status, body } = await client.post('/connectors', connector);
  expect([status, body]).toEqual([200, expect.anything()]);
  return Object(body).id;
};

const settings = async (tenant = server.tenant) =>
  Object((await clientWithToken(tenant, 'nobody').get('/.well-known/sign-in-exp')).body);

const show = (...socialSignInConnectorTargets: string[]) =>
  api.patch('/sign-in-exp', { socialSignInConnectorTargets });

it('shows the connectors of the targets, in their order, without their configs', async () => {
  const [acme, globex] = [
    await add(api, {
      connectorId: 'oidc',
      config: CONFIG,
      metadata: { target: 'acme', name: { en: 'Acme' } },
    }),
    await add(api, {
      connectorId: 'oidc',
      config: CONFIG,
      metadata: { target: 'globex', name: { en: 'Globex', de: 'Globus' }, logo: 'https://cdn.example/g.svg' },
    }),
  ];
  await add(other, { connectorId: 'oidc', config: CONFIG, metadata: { target: 'acme' } });
  await show('globex', 'nobody', 'acme');
  const shown = await settings();
  expect(shown.socialConnectors).toEqual([
    {
      id: globex,
      target: 'globex',
      platform: 'Universal',
      name: { en: 'Globex', de: 'Globus' },
      logo: 'https://cdn.example/g.svg',
      logoDark: null,
      isStandard: true,
    },
    expect.objectContaining({ id: acme, target: 'acme', name: { en: 'Acme' } }),
  ]);
  expect(JSON.stringify(shown)).not.toContain(CONFIG.clientSecret);
  expect((await settings(server.other)).socialConnectors).toEqual([]);
  await show('acme');
  expect((await settings()).socialConnectors).toHaveLength(1);
});

it('lets the pages load the logos, and images of no other host', async () => {
  await show('globex');
  const page = await fetch(`${server.tenant.baseUrl}/unknown-session`);
  expect(page.headers.get('content-security-policy')).toContain("img-src 'self' data: https://cdn.example;");
});

it('tells of One Tap where it is switched on, and of the client alone', async () => {
  const config = { clientId: 'our-client', clientSecret: 'Curlew-on-3-marshes', scope: 'openid' };
  const googleId = await add(api, { connectorId: 'google-universal', config });
  await show('google');
  expect(await settings()).not.toHaveProperty('googleOneTap');
  await api.patch(`/connectors/${googleId}`, {
    config: { ...config, oneTap: { isEnabled: true, autoSelect: true, closeOnTapOutside: false, other: 1 } },
  });
  const shown = await settings();
  expect(shown.googleOneTap).toEqual({
    isEnabled: true,
    autoSelect: true,
    closeOnTapOutside: false,
    clientId: 'our-client',
    connectorId: googleId,
  });
  expect(JSON.stringify(shown)).not.toContain(config.clientSecret);
  await show();
  expect(await settings()).not.toHaveProperty('googleOneTap');
  await show('google');
  await api.patch(`/connectors/${googleId}`, { config: { ...config, oneTap: { isEnabled: false } } });
  expect(await settings()).not.toHaveProperty('googleOneTap');
});
