import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineConnector } from '#src/modules/connectors/factories/define-connector.js';
import { OAuthClient } from '#src/modules/connectors/providers/oauth/oauth-client.js';
import { configuredProvider } from '#src/modules/connectors/providers/oauth/oauth-client-config.js';
import { OidcConfig } from '#src/modules/connectors/providers/oidc/oidc-config.js';
import { oidc } from '#src/modules/connectors/providers/oidc/oidc-connector.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { addSocial } from '../../support/identity-provider.js';
import { addPerson } from '../../support/people.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { LOOPBACK, outcome, useIdentityProvider } from '../account/social-fixture.js';

const ASKED = { state: 'state-1', redirectUri: 'https://store.acme.example/link' };

/** Speaks OAuth 2.0 and remembers nothing of who was sent away. */
const forgetful = defineConnector({
  id: 'forgetful',
  type: 'Social',
  platform: 'Universal',
  isStandard: true,
  target: 'forgetful',
  name: { en: 'Forgetful' },
  description: { en: 'Remembers nothing' },
  logo: 'https://acme.example/logo.svg',
  readme: 'Remembers nothing.',
  config: OidcConfig,
  create(config, { outbound }) {
    const { issuer } = config.idTokenVerificationConfig;
    const client = new OAuthClient({ ...configuredProvider(config), issuer }, outbound);
    return {
      authorizationUri: (attempt) => client.authorizationUri(attempt, { scope: config.scope }),
      async signIn(returned, remembered) {
        const tokens = await client.redeem(returned, remembered);
        const { sub } = await client.askForObject(`${issuer}/me`, tokens);
        return { userInfo: { id: String(sub) } };
      },
    };
  },
});

describe('the address of a provider, as operators ask for it', () => {
  const idp = useIdentityProvider();
  let server: TestApp;
  let api: ApiClient;
  let other: ApiClient;
  let connectorId: string;

  beforeAll(async () => {
    server = await withFactories([forgetful, oidc], () => startTestApp(LOOPBACK));
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
    connectorId = await addSocial(api, idp, 'forgetful', { connectorId: 'forgetful' });
  });
  afterAll(() => server.close());

  const ask = (id: string, more: object = {}, caller = api) =>
    caller.post(`/connectors/${id}/authorization-uri`, { ...ASKED, ...more });

  it('leads to an identity that operators link with a user', async () => {
    idp.add({ sub: 'ada', name: 'Ada L.' });
    const { status, body } = await ask(connectorId, { scope: 'everything' });
    expect(status).toBe(200);
    const { redirectTo } = body as { redirectTo: string };
    const { searchParams } = new URL(redirectTo);
    expect(searchParams.get('redirect_uri')).toBe(ASKED.redirectUri);
    expect(searchParams.get('scope')).toBe(idp.config['scope']);
    expect(searchParams.has('code_challenge')).toBe(false);
    const returned = await idp.signIn(redirectTo, 'ada');
    expect(returned['state']).toBe(ASKED.state);
    const { id } = await addPerson(server.tenant);
    const connectorData = { ...returned, redirectUri: ASKED.redirectUri };
    const linked = await api.post(`/users/${id}/identities`, { connectorId, connectorData });
    expect([linked.status, linked.body]).toMatchObject([200, { forgetful: { userId: 'ada' } }]);
    const again = await api.post(`/users/${id}/identities`, { connectorId, connectorData });
    expect(outcome(again)).toEqual([401, 'connector.social_auth_code_invalid']);
    expect((await api.get(`/users/${id}`)).body).toMatchObject({ identities: linked.body });
  });

  it('is none of a connector that has to remember', async () => {
    const remembering = await addSocial(api, idp, 'remembering');
    expect(outcome(await ask(remembering))).toEqual([501, 'connector.not_implemented']);
  });

  it.each([
    [{ state: '' }, 'nothing', [400, 'session.insufficient_info']],
    [{ redirectUri: '' }, 'nothing', [400, 'session.insufficient_info']],
    [{}, 'nothing', [404, 'entity.not_found']],
    [{ state: undefined }, 'nothing', [400, 'guard.invalid_input']],
  ])('is not there for %j and the connector %s', async (more, id, refused) => {
    expect(outcome(await ask(id, more))).toEqual(refused);
  });

  it('is the own tenant’s', async () => {
    expect(outcome(await ask(connectorId, {}, other))).toEqual([404, 'entity.not_found']);
  });
});
