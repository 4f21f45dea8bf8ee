import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import { oidc } from '#src/modules/connectors/providers/oidc/oidc-connector.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import { addClient } from '../../support/people.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { authorize, usePages } from './pages.js';
import { atProvider, goToProvider } from './social-fixture.js';

/** Of their connectors, the one for browsers is neither the oldest nor the newest. */
const PLATFORMS = ['Native', 'Web', 'Universal'] as const;
type Platform = (typeof PLATFORMS)[number];

/** Of one provider, which is called otherwise on each platform. */
const onPlatform = (platform: Platform): ConnectorFactory => {
  const { isStandard: _isStandard, ...metadata } = oidc.metadata;
  const name = { en: `Acme ${platform}` };
  return { ...oidc, metadata: { ...metadata, id: `acme-${platform}`, target: 'acme', platform, name } };
};

const pages = usePages({ hosts: ['127.0.0.1'] });
let server: TestApp;
let idp: IdentityProvider;
let api: ApiClient;
let client: ClientUnderTest;

beforeAll(async () => {
  const factories = PLATFORMS.map(onPlatform);
  server = await withFactories(factories, () => startTestApp({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' }));
  idp = await startIdentityProvider();
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  for (const platform of PLATFORMS)
    await api.post('/connectors', { id: platform, connectorId: `acme-${platform}`, config: idp.config });
  await api.patch('/sign-in-exp', { socialSignInConnectorTargets: ['acme'] });
});
afterAll(async () => {
  await server.close();
  await idp.close();
});

/** A page to which an application sent its user, and the connectors by which it has sent them on. */
async function sentTo(parameters: Record<string, string> = {}): Promise<{ page: Page; used: string[] }> {
  const page = await pages.open();
  const used: string[] = [];
  page.on('request', (request) => {
    const [, id] = /\/verification\/social\/([^/]+)\/authorization-uri$/.exec(request.url()) ?? [];
    if (id !== undefined) used.push(id);
  });
  await authorize(page, server.tenant, client, parameters);
  return { page, used };
}

async function expectOnly(platform: Platform): Promise<void> {
  const { page, used } = await sentTo();
  const buttons = page.getByRole('button', { name: /^Continue with/ });
  await buttons.first().waitFor();
  expect(await buttons.allTextContents()).toEqual([`Continue with Acme ${platform}`]);
  await goToProvider(page, `Acme ${platform}`);
  const direct = await sentTo({ direct_sign_in: 'social:acme' });
  await atProvider(direct.page);
  expect([used, direct.used]).toEqual([[platform], [platform]]);
}

it('offers a provider once, by the connector for browsers, else by that for everything, and never by that for apps', async () => {
  await expectOnly('Web');
  await api.delete('/connectors/Web');
  await expectOnly('Universal');
  await api.delete('/connectors/Universal');
  const { page } = await sentTo({ direct_sign_in: 'social:acme' });
  await page.getByLabel('Username').waitFor();
  expect(await page.getByRole('button', { name: /^Continue with/ }).count()).toBe(0);
});
