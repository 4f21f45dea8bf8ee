import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canSignIn } from '#src/modules/connectors/factories/capabilities.js';
import type { ConnectorFactory } from '#src/modules/connectors/factories/connector-factory.js';
import { oidc } from '#src/modules/connectors/providers/oidc/oidc-connector.js';
import { apiClient } from '../../support/api-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import {
  addStoringConnector,
  addTokenHolder,
  expireTokens,
  renewalsAt,
  storedSet,
  storeTokens,
  TARGET,
} from '../../support/token-sets.js';
import { addBrowsedClient, openAccountCenter, signInTo } from '../account/fixture.js';
import { IDENTITIES, LOOPBACK } from '../account/social-fixture.js';
import { tally } from '../roles/fixture.js';

const READERS = 20;
const UNKNOWN = '422 connector.token_storage_not_supported';

/** As of a package that stores tokens, and cannot renew them. */
const withoutRenewal: ConnectorFactory = {
  ...oidc,
  create: (config, tools) => {
    const connector = oidc.create(config, tools);
    if (!canSignIn(connector)) throw new Error('nobody signs in with it');
    return {
      authorizationUri: connector.authorizationUri.bind(connector),
      signIn: connector.signIn.bind(connector),
    };
  },
};

let server: TestApp;
let idp: IdentityProvider;
let connectorId: string;

beforeAll(async () => {
  server = await withFactories([withoutRenewal], () => startTestApp(LOOPBACK));
  idp = await startIdentityProvider();
  await openAccountCenter(await apiClient(server.tenant));
  connectorId = await addStoringConnector(server.tenant, idp);
});
afterAll(async () => {
  await server.close();
  await idp.close();
});

describe('a connector that cannot renew', () => {
  it('is said to be one to each who reads a token that has expired, until the user has been there again', async () => {
    const holder = await addTokenHolder(server, idp, connectorId);
    const client = await addBrowsedClient(server.tenant);
    const account = await signInTo(server, server.tenant, { userId: holder.userId, client });
    const read = () => account.call('GET', `${IDENTITIES}/${TARGET}/access-token`);
    await expireTokens(server, holder);
    const answers = await Promise.all(Array.from({ length: READERS }, read));
    expect(tally(answers)).toEqual({ [UNKNOWN]: READERS });
    expect(tally([await read()])).toEqual({ [UNKNOWN]: 1 });
    expect(await storedSet(server, holder)).toMatchObject({ version: 0, needs_reauthorization_at: null });
    expect(renewalsAt(idp)).toBe(0);
    await storeTokens(server, idp, holder);
    expect((await read()).status).toBe(200);
  });
});
