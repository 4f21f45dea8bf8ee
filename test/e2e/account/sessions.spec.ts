import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiAnswer, type ApiClient, apiClient } from '../../support/api-client.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, openAccountCenter, provePassword } from './fixture.js';
import { firstSession, type SignedIn, sessionsOf, signedInTo } from './self-fixture.js';

const refusal = ({ status, body }: ApiAnswer) => [status, (body as { code?: string } | undefined)?.code];

describe('the sessions of a user', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;
  let client: BrowsedClient;
  let othersClient: BrowsedClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
    for (const each of [api, other]) await openAccountCenter(each);
    client = await addBrowsedClient(server.tenant);
    othersClient = await addBrowsedClient(server.other);
  });

  const signIn = (userId?: string): Promise<SignedIn> =>
    signedInTo(server, { tenant: server.tenant, api }, { client, ...(userId !== undefined && { userId }) });
  const end = (account: SignedIn, uid: string, verificationId: string, query = '') =>
    account.call('DELETE', `/my-account/sessions/${uid}${query}`, { verificationId });

  it('are listed, this one marked, and without the value of any cookie', async () => {
    const account = await signIn();
    const elsewhere = await signIn(account.userId);
    const sessions = await sessionsOf(account, await provePassword(account));
    expect(sessions.map(({ payload, isCurrent }) => [payload.uid, isCurrent]).toSorted()).toEqual(
      [
        [account.sessionUid, true],
        [elsewhere.sessionUid, false],
      ].toSorted(),
    );
    expect(sessions[0]).toEqual({
      payload: {
        exp: expect.any(Number),
        iat: expect.any(Number),
        jti: sessions[0]?.payload.uid,
        uid: expect.any(String),
        kind: 'Session',
        loginTs: expect.any(Number),
        accountId: account.userId,
        authorizations: { [client.id]: expect.objectContaining({ grantId: expect.any(String) }) },
      },
      lastSubmission: null,
      clientId: client.id,
      accountId: account.userId,
      expiresAt: expect.any(Number),
      isCurrent: false,
    });
    const text = JSON.stringify(sessions);
    for (const { browser } of [account, elsewhere]) {
      expect(browser.cookie('_session')).not.toBe('');
      expect(text).not.toContain(browser.cookie('_session'));
    }
  });

  it.each([
    ['', 200],
    ['?revokeGrantsTarget=firstParty', 401],
    ['?revokeGrantsTarget=all', 401],
  ])('end elsewhere with %o; the token there answers %o', async (query, status) => {
    const account = await signIn();
    const elsewhere = await signIn(account.userId);
    const verificationId = await provePassword(account);
    expect((await end(account, elsewhere.sessionUid, verificationId, query)).status).toBe(204);
    expect((await elsewhere.browser.authorize(client)).pathname).toBe('/sign-in');
    expect([await account.me(), await elsewhere.me()]).toEqual([200, status]);
    expect(refusal(await end(account, elsewhere.sessionUid, verificationId))).toEqual([
      400,
      'oidc.session_not_found',
    ]);
  });

  it('end here, too', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    expect((await end(account, account.sessionUid, verificationId)).status).toBe(204);
    expect((await account.browser.authorize(client)).pathname).toBe('/sign-in');
  });

  it('end once, however many ask for it, with or without their grants', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    const { grantId } = await firstSession(account, verificationId);
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () =>
        end(account, account.sessionUid, verificationId, '?revokeGrantsTarget=all'),
      ),
      ...Array.from({ length: 10 }, () =>
        account.call('DELETE', `/my-account/grants/${grantId}`, { verificationId }),
      ),
    ]);
    const ended = answers.slice(0, 10).filter(({ status }) => status === 204);
    expect(ended).toHaveLength(1);
    expect(answers.every(({ status }) => [204, 400, 401, 404].includes(status))).toBe(true);
    expect(await account.me()).toBe(401);
  });

  it('are ended by nobody else', async () => {
    const [account, stranger] = [await signIn(), await signIn()];
    const foreigner = await signedInTo(
      server,
      { tenant: server.other, api: other },
      { client: othersClient },
    );
    expect(refusal(await end(stranger, account.sessionUid, await provePassword(stranger)))).toEqual([
      400,
      'oidc.invalid_session_account_id',
    ]);
    expect(refusal(await end(foreigner, account.sessionUid, await provePassword(foreigner)))).toEqual([
      400,
      'oidc.session_not_found',
    ]);
    expect((await account.browser.authorize(client)).searchParams.has('code')).toBe(true);
  });

  it('come with grants, which are listed by the kind of their application, and revoked', async () => {
    const [account, stranger] = [await signIn(), await signIn()];
    const verificationId = await provePassword(account);
    const { grantId } = await firstSession(account, verificationId);
    const grants = async (query: string) =>
      (await account.call('GET', `/my-account/grants${query}`, { verificationId })).body;
    const one = {
      id: grantId,
      expiresAt: expect.any(Number),
      application: { id: client.id, name: 'Application' },
    };
    expect(await grants('?appType=firstParty')).toMatchObject({ grants: [one] });
    expect(await grants('?appType=thirdParty')).toEqual({ grants: [] });
    const revoke = (by: SignedIn, proof: string) =>
      by.call('DELETE', `/my-account/grants/${grantId}`, { verificationId: proof });
    expect(refusal(await revoke(stranger, await provePassword(stranger)))).toEqual([
      404,
      'oidc.invalid_grant',
    ]);
    expect((await revoke(account, verificationId)).status).toBe(204);
    expect(await account.me()).toBe(401);
  });
});
