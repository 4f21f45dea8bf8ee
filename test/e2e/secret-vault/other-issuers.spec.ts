import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import { useServer } from '../../support/test-app.js';
import {
  addTokenHolder,
  answerJson,
  expireTokens,
  giveTokens,
  isRefresh,
  keepTokens,
  readToken,
  storedSet,
  storeTokens,
  TARGET,
  type TokenHolder,
} from '../../support/token-sets.js';

/** Nobody is asked, and the user has to come back. */
const NOT_SENT = {
  read: 'secrets.third_party_token_set.access_token_expired',
  asked: [0, 0],
  isForUser: true,
};
const RENEWED = { read: 'of the first', asked: [1, 0], isForUser: false };
const RENEWED_BY_OTHER = { read: 'of the other', asked: [0, 1], isForUser: false };

const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
let idp: IdentityProvider;
let other: IdentityProvider;
let api: ApiClient;

beforeAll(async () => {
  [idp, other] = [await startIdentityProvider(), await startIdentityProvider()];
  api = await apiClient(server.tenant);
  renewWith(idp, RENEWED.read);
  renewWith(other, RENEWED_BY_OTHER.read);
});
afterAll(() => Promise.all([idp.close(), other.close()]));

/** The provider renews whatever token it gets. */
function renewWith(provider: IdentityProvider, accessToken: string): void {
  provider.answerTokens = (request, response) =>
    isRefresh(request) && answerJson(response, 200, { access_token: accessToken, token_type: 'bearer' });
}

const oauth2Config = ({ config, issuer }: IdentityProvider): object => {
  const { idTokenVerificationConfig: _, authRequestOptionalConfig: customConfig, ...client } = config;
  return { ...client, customConfig, userInfoEndpoint: `${issuer}/me`, profileMap: { id: 'sub' } };
};

describe.each<[string, string, (provider: IdentityProvider) => object]>([
  ['OpenID Connect', 'oidc', ({ config }) => config],
  ['OAuth 2.0', 'oauth2', oauth2Config],
])('a refresh token of a provider that speaks %s', (_name, factory, configFor) => {
  let connectorId: string;
  beforeEach(async () => {
    const metadata = { target: TARGET, name: { en: 'Acme' } };
    const connector = { connectorId: factory, config: configFor(idp), metadata, enableTokenStorage: true };
    connectorId = String(Object((await api.post('/connectors', connector)).body)['id']);
  });
  afterEach(() => api.delete(`/connectors/${connectorId}`));

  const moveTo = async (provider: IdentityProvider) => {
    const { status } = await api.patch(`/connectors/${connectorId}`, { config: configFor(provider) });
    expect(status).toBe(200);
  };
  const addHolder = () => addTokenHolder(server, idp, connectorId);
  /** What reading an access token that has expired comes to, and how often it had either provider asked. */
  const renew = async (holder: TokenHolder) => {
    await expireTokens(server, holder);
    const providers = [idp, other];
    const before = providers.map(({ tokenRequests }) => tokenRequests.length);
    const read = await readToken(server, holder).then(({ access_token }) => access_token, codeOf);
    const asked = providers.map(({ tokenRequests }, index) => tokenRequests.length - (before[index] ?? 0));
    const { needs_reauthorization_at: since } = (await storedSet(server, holder)) ?? {};
    return { read, asked, isForUser: since instanceof Date };
  };

  it('is sent to no other, and to nobody any more until the user has been there again', async () => {
    const holder = await addHolder();
    expect(await renew(holder)).toEqual(RENEWED);
    await moveTo(other);
    expect(await renew(holder)).toEqual(NOT_SENT);
    expect(await shownState(holder)).toBe(true);
    await moveTo(idp);
    expect(await renew(holder)).toEqual(NOT_SENT);
    await storeTokens(server, idp, holder);
    expect(await renew(holder)).toEqual(RENEWED);
  });

  it('is sent to no other, though it alone is named as the token endpoint', async () => {
    const holder = await addHolder();
    const config = { ...configFor(idp), tokenEndpoint: `${other.issuer}/token` };
    expect((await api.patch(`/connectors/${connectorId}`, { config })).status).toBe(200);
    expect(await renew(holder)).toEqual(NOT_SENT);
  });

  it('is sent where it came from, though the connector went elsewhere meanwhile', async () => {
    const holder = await addHolder();
    await moveTo(other);
    await moveTo(idp);
    expect(await renew(holder)).toEqual(RENEWED);
  });

  it('is sent to the other that the user has linked', async () => {
    const holder = await addHolder();
    const { access_token: valid } = await readToken(server, holder);
    await moveTo(other);
    expect(await readToken(server, holder)).toMatchObject({ access_token: valid });
    expect(await renew(holder)).toEqual(NOT_SENT);
    other.add({ sub: holder.identityId });
    await storeTokens(server, other, holder);
    expect(await renew(holder)).toEqual(RENEWED_BY_OTHER);
    expect(await renew(holder)).toEqual(RENEWED_BY_OTHER);
  });

  it('is of the provider that gave it, though the connector was another one when it was stored', async () => {
    const holder = await addHolder();
    const tokens = await giveTokens(server, idp, holder);
    await moveTo(other);
    await keepTokens(server, holder, tokens);
    expect(await renew(holder)).toEqual(NOT_SENT);
  });

  it('is of the first that renews it, where a former release has stored it', async () => {
    const holder = await addHolder();
    const { issuedBy: _unsaid, ...tokens } = await giveTokens(server, idp, holder);
    await keepTokens(server, holder, tokens);
    expect(await renew(holder)).toEqual(RENEWED);
    await moveTo(other);
    expect(await renew(holder)).toEqual(NOT_SENT);
  });
});

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : String(error));

/** As operators see it. */
async function shownState({ userId }: TokenHolder): Promise<unknown> {
  const { body } = await api.get(`/users/${userId}/identities/${TARGET}?includeTokenSecret=true`);
  return Object(Object(body)['tokenSecret'])['metadata']['needsReauthorization'];
}
