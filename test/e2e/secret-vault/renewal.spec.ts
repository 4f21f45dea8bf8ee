import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { type IdentityProvider, startIdentityProvider } from '../../support/identity-provider.js';
import {
  addStoringConnector,
  addTokenHolder,
  answerJson,
  expireTokens,
  isRefresh,
  readToken,
  renewalsAt,
  storedSet,
  storeTokens,
  TARGET,
  type TokenHolder,
} from '../../support/token-sets.js';
import { useAccounts } from '../account/self-fixture.js';
import { IDENTITIES, LOOPBACK } from '../account/social-fixture.js';
import { logsOf } from '../audit-logs/fixture.js';
import { tally } from '../roles/fixture.js';

const READERS = 20;
const ASKED_LATER = 'connector.general';
const EXPIRED = 'secrets.third_party_token_set.access_token_expired';
const REFUSED = 'TokenSet.ReauthorizationNeeded';

const { server, api, signIn } = useAccounts(LOOPBACK);
let idp: IdentityProvider;
let connectorId: string;

beforeAll(async () => {
  idp = await startIdentityProvider();
  connectorId = await addStoringConnector(server.tenant, idp);
});
afterEach(() => {
  idp.answerTokens = undefined;
});
afterAll(() => idp.close());

/** Somebody whose access token has expired. */
async function expired(): Promise<TokenHolder> {
  const holder = await addTokenHolder(server, idp, connectorId);
  await expireTokens(server, holder);
  return holder;
}

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : String(error));
/** What each of many readers got: the token, or the code of an error; and how often the provider was asked. */
async function readAtOnce(holder: TokenHolder) {
  const before = renewalsAt(idp);
  const answers = await Promise.all(
    Array.from({ length: READERS }, () =>
      readToken(server, holder).then(({ access_token }) => access_token, codeOf),
    ),
  );
  return { answers: new Set(answers), renewals: renewalsAt(idp) - before };
}

/** The provider answers so where it is asked to renew. */
function answerRefresh(status: number, body: object): void {
  idp.answerTokens = (request, response) => isRefresh(request) && answerJson(response, status, body);
}

describe('an access token of a provider', () => {
  it('is read as long as it is valid', async () => {
    const holder = await addTokenHolder(server, idp, connectorId);
    const before = renewalsAt(idp);
    expect(await readToken(server, holder)).toEqual({
      access_token: expect.any(String),
      scope: expect.stringContaining('openid'),
      token_type: 'Bearer',
      expires_in: expect.any(Number),
    });
    expect(renewalsAt(idp)).toBe(before);
  });

  it('is renewed once for all who read it when it has expired', async () => {
    const holder = await expired();
    const { answers, renewals } = await readAtOnce(holder);
    expect([answers.size, renewals]).toEqual([1, 1]);
    const [token = ''] = answers;
    expect(await readToken(server, holder)).toMatchObject({ access_token: token, token_type: 'Bearer' });
    expect(await storedSet(server, holder)).toMatchObject({ version: 1 });
  });

  it('is renewed again by the refresh token that came with it', async () => {
    const holder = await expired();
    idp.answerTokens = (request, response) =>
      isRefresh(request) &&
      answerJson(response, 200, {
        access_token: `after ${request.get('refresh_token')}`,
        token_type: 'bearer',
        refresh_token: 'refresh-token-2',
        expires_in: 60,
      });
    await readToken(server, holder);
    await expireTokens(server, holder);
    expect(await readToken(server, holder)).toMatchObject({ access_token: 'after refresh-token-2' });
  });

  it('is renewed by the old refresh token where no other came', async () => {
    const holder = await expired();
    answerRefresh(200, { access_token: 'access-token-2', token_type: 'bearer' });
    const renewed = await readToken(server, holder);
    expect(renewed).toEqual({
      access_token: 'access-token-2',
      scope: expect.any(String),
      token_type: 'Bearer',
    });
    await expireTokens(server, holder);
    await readToken(server, holder);
    const [last, before] = idp.tokenRequests.filter(isRefresh).toReversed();
    expect(last?.get('refresh_token')).toBe(before?.get('refresh_token'));
  });
});

/** Who comes when the provider has just refused is told to come again. */
const orLater = (answers: Iterable<string>) => new Set([...answers, ASKED_LATER]);

const fresh = { access_token: 'access-token-2', token_type: 'bearer' };

describe('a provider that renews in its own way', () => {
  it.each([
    ['null', { ...fresh, refresh_token: null, scope: null, expires_in: null, error: null }],
    ['an empty refresh token', { ...fresh, refresh_token: '' }],
    ['a time that has no end', { ...fresh, expires_in: 9e15 }],
  ])('is believed where it says %s', async (_name, body) => {
    const holder = await expired();
    answerRefresh(200, body);
    const token = { access_token: 'access-token-2', scope: expect.any(String), token_type: 'Bearer' };
    expect(await readToken(server, holder)).toEqual(token);
    await expireTokens(server, holder);
    await readToken(server, holder);
    const [last, before] = idp.tokenRequests.filter(isRefresh).toReversed();
    expect(last?.get('refresh_token')).toBe(before?.get('refresh_token'));
  });

  it('is not believed where its tokens are larger than any', async () => {
    const holder = await expired();
    answerRefresh(200, { ...fresh, refresh_token: 'r'.repeat(65_536) });
    const { answers, renewals } = await readAtOnce(holder);
    expect([orLater(answers), renewals]).toEqual([orLater(['connector.invalid_response']), 1]);
    expect(await storedSet(server, holder)).toMatchObject({ version: 0, needs_reauthorization_at: null });
  });
});

describe('a provider that does not renew', () => {
  it.each([
    ['is broken', 500, { error: 'server_error' }, 'connector.general'],
    ['is asked too often', 429, {}, 'connector.rate_limit_exceeded'],
    ['knows us no longer', 401, { error: 'invalid_client' }, 'connector.general'],
    ['answers something else', 200, { access_token: 7 }, 'connector.invalid_response'],
  ])('since it %s is asked once, and the tokens stay', async (_name, status, body, code) => {
    const holder = await expired();
    answerRefresh(status, body);
    const { answers, renewals } = await readAtOnce(holder);
    expect([orLater(answers), renewals]).toEqual([orLater([code]), 1]);
    expect(await readAtOnce(holder)).toEqual({ answers: new Set([ASKED_LATER]), renewals: 0 });
    expect(await storedSet(server, holder)).toMatchObject({ version: 0, needs_reauthorization_at: null });
    idp.answerTokens = undefined;
    await expireTokens(server, holder);
    expect((await readAtOnce(holder)).renewals).toBe(1);
    expect(await storedSet(server, holder)).toMatchObject({ version: 1 });
  });

  it('since the connection broke loses no tokens', async () => {
    const holder = await expired();
    idp.answerTokens = (request, response) => isRefresh(request) && Boolean(response.socket?.destroy());
    expect(await readAtOnce(holder)).toEqual({ answers: new Set(['connector.general']), renewals: 1 });
    idp.answerTokens = undefined;
    await expireTokens(server, holder);
    expect((await readAtOnce(holder)).renewals).toBe(1);
  });

  it('any longer is asked no more, until the user has been there again', async () => {
    const holder = await expired();
    answerRefresh(400, { error: 'invalid_grant' });
    expect(await readAtOnce(holder)).toEqual({ answers: new Set([EXPIRED]), renewals: 1 });
    expect(await readAtOnce(holder)).toEqual({ answers: new Set([EXPIRED]), renewals: 0 });
    expect(await shownState(holder)).toBe(true);
    idp.answerTokens = undefined;
    await storeTokens(server, idp, holder);
    expect(await readToken(server, holder)).toHaveProperty('access_token');
    expect(await shownState(holder)).toBeUndefined();
  });

  it('any longer is told of once in the audit log, however many were reading', async () => {
    const holder = await expired();
    const { userId } = holder;
    const account = await signIn({ userId, scope: 'openid identities' });
    const read = () => account.call('GET', `${IDENTITIES}/${TARGET}/access-token`);
    answerRefresh(400, { error: 'invalid_grant' });
    const answers = await Promise.all(Array.from({ length: READERS }, read));
    expect(tally(answers)).toEqual({ [`401 ${EXPIRED}`]: READERS });
    const logs = await logsOf(api, `?targetId=${userId}&page_size=100`);
    const told = logs.filter(({ payload }) => JSON.stringify(payload).includes(REFUSED));
    const target = { users: [userId], tokenSets: [(await storedSet(server, holder))?.id] };
    expect(told).toMatchObject([
      {
        key: 'Management.GetSocialIdentityAccessToken',
        payload: { actor: { type: 'user', id: userId }, changes: [{ event: REFUSED, target }] },
      },
    ]);
  });
});

/** As operators see it. */
async function shownState({ userId }: TokenHolder): Promise<unknown> {
  const { body } = await api.get(`/users/${userId}/identities/${TARGET}?includeTokenSecret=true`);
  const { tokenSecret } = body as { tokenSecret: { metadata: object } };
  return Object(tokenSecret.metadata)['needsReauthorization'];
}
