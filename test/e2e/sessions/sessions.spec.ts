import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import { type BrowsedClient, SignedInBrowser } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { createApplication, refusal } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const CALLBACK = 'https://app.example/callback';
const OFFLINE = { scope: 'openid offline_access', prompt: 'consent' };

const server = useServer();
let api: ApiClient;
let other: ApiClient;
let client: BrowsedClient;
let thirdParty: BrowsedClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  const oidcClientMetadata = { redirectUris: [CALLBACK], postLogoutRedirectUris: [] };
  client = {
    id: await createApplication(api, { name: 'Shop', type: 'SPA', oidcClientMetadata }),
    redirectUri: CALLBACK,
  };
  thirdParty = {
    id: await createApplication(api, { name: 'Guest', type: 'SPA', isThirdParty: true, oidcClientMetadata }),
    redirectUri: CALLBACK,
  };
});

const newBrowser = () => new SignedInBrowser(server, server.tenant);
const refresh = async ({ id }: BrowsedClient, refreshToken: unknown): Promise<number> => {
  const grant = { grant_type: 'refresh_token', refresh_token: String(refreshToken) };
  return (await requestToken(server.tenant, { ...grant, client_id: id })).status;
};

interface Shown {
  readonly payload: { readonly uid: string; readonly authorizations: Record<string, { grantId: string }> };
}

const sessionsOf = async (userId: string): Promise<readonly Shown[]> => {
  const { body } = await api.get(`/users/${userId}/sessions`);
  return (body as { sessions: readonly Shown[] }).sessions;
};
const grantsOf = async (userId: string, query = ''): Promise<readonly { id: string }[]> => {
  const { body } = await api.get(`/users/${userId}/grants${query}`);
  return (body as { grants: readonly { id: string }[] }).grants;
};
/** A user who is signed in to both applications. */
async function signedIn() {
  const [browser, userId] = [newBrowser(), await createUser(api)];
  const first = await browser.redeem(client, await browser.signIn(userId, client, OFFLINE));
  const second = await browser.redeem(thirdParty, await browser.signIn(userId, thirdParty, OFFLINE));
  const tokens = [first.body['refresh_token'], second.body['refresh_token']];
  const [session] = await sessionsOf(userId);
  if (!session) throw new Error('there is no session');
  return { browser, userId, tokens, uid: session.payload.uid, session };
}

describe('a session', () => {
  it('is shown with what is known of it, and under its uid', async () => {
    const { userId, uid, session } = await signedIn();
    expect(await sessionsOf(userId)).toHaveLength(1);
    expect(session).toEqual({
      payload: {
        exp: expect.any(Number),
        iat: expect.any(Number),
        jti: expect.any(String),
        uid: expect.any(String),
        kind: 'Session',
        loginTs: expect.any(Number),
        accountId: userId,
        authorizations: {
          [client.id]: { sid: expect.any(String), grantId: expect.any(String), persistsLogout: true },
          [thirdParty.id]: { sid: expect.any(String), grantId: expect.any(String), persistsLogout: true },
        },
      },
      lastSubmission: null,
      clientId: client.id,
      accountId: userId,
      expiresAt: expect.any(Number),
    });
    expect((await api.get(`/users/${userId}/sessions/${uid}`)).body).toEqual(session);
    expect(refusal(await api.get(`/users/${userId}/sessions/nothing`))).toEqual([
      404,
      'oidc.session_not_found',
    ]);
  });

  it('is another user’s for another user, and nobody’s in another tenant', async () => {
    const [{ uid }, stranger] = [await signedIn(), await createUser(api)];
    expect(refusal(await api.get(`/users/${stranger}/sessions/${uid}`))).toEqual([
      404,
      'oidc.session_not_found',
    ]);
    expect(refusal(await api.delete(`/users/${stranger}/sessions/${uid}`))).toEqual([
      404,
      'oidc.invalid_session_account_id',
    ]);
    expect(refusal(await other.delete(`/users/${stranger}/sessions/${uid}`))).toEqual([
      404,
      'oidc.session_not_found',
    ]);
    expect((await api.get(`/users/${stranger}/sessions`)).body).toEqual({ sessions: [] });
  });

  it.each([
    ['', [200, 200]],
    ['?revokeGrantsTarget=firstParty', [400, 200]],
    ['?revokeGrantsTarget=all', [400, 400]],
  ])('ends with %o, and of its grants %o', async (query, statuses) => {
    const { browser, userId, uid, tokens } = await signedIn();
    const unused = await browser.authorize(client);
    expect(unused.searchParams.has('code')).toBe(true);
    expect((await api.delete(`/users/${userId}/sessions/${uid}${query}`)).status).toBe(204);
    expect(refusal(await api.delete(`/users/${userId}/sessions/${uid}`))).toEqual([
      404,
      'oidc.session_not_found',
    ]);
    expect((await browser.redeem(client, unused)).status).toBe(400);
    expect((await browser.authorize(client)).pathname).toBe('/sign-in');
    expect([await refresh(client, tokens[0]), await refresh(thirdParty, tokens[1])]).toEqual(statuses);
  });

  it('refuses any other target', async () => {
    const { userId, uid } = await signedIn();
    expect((await api.delete(`/users/${userId}/sessions/${uid}?revokeGrantsTarget=none`)).status).toBe(400);
  });
});

describe('a grant', () => {
  it('is shown with its application, and by the kind of that', async () => {
    const { userId, session } = await signedIn();
    const granted = (await grantsOf(userId)).map(({ id }) => id);
    const authorized = Object.values(session.payload.authorizations).map(({ grantId }) => grantId);
    expect(granted.toSorted()).toEqual(authorized.toSorted());
    expect(await grantsOf(userId, '?appType=firstParty')).toEqual([
      {
        id: session.payload.authorizations[client.id]?.grantId,
        payload: {
          exp: expect.any(Number),
          iat: expect.any(Number),
          jti: session.payload.authorizations[client.id]?.grantId,
          kind: 'Grant',
          clientId: client.id,
          accountId: userId,
          openid: { scope: 'openid offline_access' },
        },
        expiresAt: expect.any(Number),
        application: { id: client.id, name: 'Shop' },
      },
    ]);
    expect(await grantsOf(userId, '?appType=thirdParty')).toMatchObject([{ application: { name: 'Guest' } }]);
    expect((await other.get(`/users/${userId}/grants`)).body).toEqual({ grants: [] });
  });

  it('is revoked with its tokens, and asked for again', async () => {
    const { browser, userId, tokens, session } = await signedIn();
    const { grantId = '' } = session.payload.authorizations[client.id] ?? {};
    const stranger = await createUser(api);
    const path = (id: string) => `/users/${id}/grants/${grantId}`;
    expect(refusal(await api.delete(path(stranger)))).toEqual([404, 'oidc.invalid_grant']);
    expect(refusal(await other.delete(path(userId)))).toEqual([404, 'oidc.invalid_grant']);
    expect((await api.delete(path(userId))).status).toBe(204);
    expect(refusal(await api.delete(path(userId)))).toEqual([404, 'oidc.invalid_grant']);
    expect([await refresh(client, tokens[0]), await refresh(thirdParty, tokens[1])]).toEqual([400, 200]);
    expect(Object.keys((await sessionsOf(userId))[0]?.payload.authorizations ?? {})).toEqual([thirdParty.id]);
    expect((await browser.authorize(client, { prompt: 'none' })).searchParams.get('error')).toBe(
      'consent_required',
    );
  });
});

it('two applications that one browser enters at once are both in its session', async () => {
  const { browser, userId } = await signedIn();
  const oidcClientMetadata = { redirectUris: [CALLBACK], postLogoutRedirectUris: [] };
  const entering = [];
  for (const name of ['News', 'Mail']) {
    const id = await createApplication(api, { name, type: 'SPA', oidcClientMetadata });
    const entered = { id, redirectUri: CALLBACK };
    const tab = browser.tab();
    await tab.authorize(entered);
    entering.push({ entered, tab, onward: await tab.answer(userId) });
  }
  const release = await holdRows(
    server.databaseUrl,
    `select from oidc_artefacts where account_id = $1 and kind = 'Session' for no key update`,
    [userId],
  );
  const answers = entering.map(async ({ entered, tab, onward }) =>
    tab.redeem(entered, await tab.locationOf(onward)),
  );
  await waitingForRows(server.databaseUrl, 2);
  await release();
  // Without `offline_access` a code is worth nothing where the session does not name its grant.
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
  const [session] = await sessionsOf(userId);
  const known = [client, thirdParty, ...entering.map(({ entered }) => entered)].map(({ id }) => id);
  expect(Object.keys(session?.payload.authorizations ?? {}).toSorted()).toEqual(known.toSorted());
});
