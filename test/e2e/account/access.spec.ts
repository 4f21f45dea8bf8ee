import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { inProvider } from '../../support/granted-tokens.js';
import { addPerson } from '../../support/people.js';
import { sentStatements } from '../../support/sent-statements.js';
import { signedInCookies } from '../../support/signed-in.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { sql } from '../../support/sql.js';
import { type AccountClient, addBrowsedClient, openAccountCenter, signInTo } from './fixture.js';

const UNAUTHORIZED = { status: 401, body: { code: 'auth.unauthorized' } };

describe('the Account API', () => {
  const server = useServer();
  let api: ApiClient;
  let client: BrowsedClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    client = await addBrowsedClient(server.tenant);
  });

  const signIn = async (scope?: string, in_ = client): Promise<AccountClient & { userId: string }> => {
    const { id: userId } = await addPerson(server.tenant);
    const account = await signInTo(server, server.tenant, { userId, client: in_, ...(scope && { scope }) });
    return Object.assign(account, { userId });
  };
  const ask = (account: AccountClient) => account.call('GET', '/my-account');
  const withToken = async (token: string, baseUrl = server.tenant.baseUrl) => {
    const answer = await fetch(`${baseUrl}/api/my-account`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: answer.status, body: await answer.json() };
  };

  it('knows users by the opaque token of an application', async () => {
    const account = await signIn('openid');
    expect(await ask(account)).toMatchObject({ status: 200, body: { id: account.userId } });
  });

  it('asks one statement whose token it is, and one for the account', async () => {
    const account = await signIn('openid profile');
    await ask(account);
    const statements = await sentStatements(() => ask(account));
    expect(statements).toEqual(['access token for an account', 'whole users']);
  });

  it('wants the scope openid', async () => {
    const account = await signIn('openid');
    const token = await inProvider(server, server.tenant, async ({ AccessToken, Client, Grant }) => {
      const known = await Client.find(client.id);
      const grantId = await new Grant({ accountId: account.userId, clientId: client.id }).save();
      return new AccessToken({
        accountId: account.userId,
        client: known,
        grantId,
        scope: 'profile',
        gty: 'authorization_code',
      } as never).save();
    });
    expect(await withToken(token)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });

  it.each(['no-token-at-all', 'a.b.c'])('knows nobody by %s', async (token) => {
    expect(await withToken(token)).toMatchObject(UNAUTHORIZED);
  });

  it('takes no token for an API', async () => {
    expect(await withToken(await managementToken(server.tenant))).toMatchObject(UNAUTHORIZED);
  });

  it('takes no token of another tenant', async () => {
    await openAccountCenter(await apiClient(server.other));
    const account = await signIn();
    expect(await withToken(account.token, server.other.baseUrl)).toMatchObject(UNAUTHORIZED);
  });

  it('takes no token of a machine', async () => {
    const token = await inProvider(server, server.tenant, async ({ Client, ClientCredentials }) => {
      const known = await Client.find(server.tenant.clientId);
      return new ClientCredentials({ client: known, scope: 'openid' } as never).save();
    });
    expect(await withToken(token)).toMatchObject(UNAUTHORIZED);
  });

  it.each([
    ['is bound to a key', `payload = payload || '{"jkt": "thumbprint"}'`],
    ['is for somebody else', `payload = payload || '{"aud": "https://api.acme.example"}'`],
    ['has expired', "expires_at = now() - interval '1 second'"],
  ])('takes no token that %s', async (_what, change) => {
    const account = await signIn();
    const where = "where kind = 'AccessToken' and payload ->> 'accountId' = $1";
    await sql(server.databaseUrl, `update oidc_artefacts set ${change} ${where}`, [account.userId]);
    expect(await ask(account)).toMatchObject(UNAUTHORIZED);
  });

  it.each([
    ['the user is suspended', (id: string) => api.patch(`/users/${id}/is-suspended`, { isSuspended: true })],
    ['the user is deleted', (id: string) => api.delete(`/users/${id}`)],
    [
      'another password is set',
      (id: string) => api.patch(`/users/${id}/password`, { password: 'Other-1-pass' }),
    ],
  ])('lets nobody in any more once %s', async (_what, end) => {
    const account = await signIn();
    expect((await ask(account)).status).toBe(200);
    expect((await end(account.userId)).status).toBeLessThan(300);
    expect(await ask(account)).toMatchObject(UNAUTHORIZED);
  });

  it('lets nobody in any more once the session has ended that the token lives in', async () => {
    const account = await signIn('openid profile');
    const { body } = await api.get(`/users/${account.userId}/sessions`);
    const [session] = (body as { sessions: { payload: { uid: string } }[] }).sessions;
    await api.delete(`/users/${account.userId}/sessions/${session?.payload.uid}`);
    expect(await ask(account)).toMatchObject(UNAUTHORIZED);
  });

  it('lets nobody in any more once the grant is revoked, or the token', async () => {
    const [account, other] = [await signIn(), await signIn()];
    const { body } = await api.get(`/users/${account.userId}/grants`);
    const [grant] = (body as { grants: { id: string }[] }).grants;
    await api.delete(`/users/${account.userId}/grants/${grant?.id}`);
    expect(await ask(account)).toMatchObject(UNAUTHORIZED);
    const form = new URLSearchParams({ client_id: client.id, token: other.token });
    await fetch(`${server.tenant.issuer}/token/revocation`, { method: 'POST', body: form });
    expect(await ask(other)).toMatchObject(UNAUTHORIZED);
  });

  it('lets nobody in any more once the application is deleted', async () => {
    const ended = await addBrowsedClient(server.tenant);
    const account = await signIn(undefined, ended);
    expect((await ask(account)).status).toBe(200);
    await api.delete(`/applications/${ended.id}`);
    expect(await ask(account)).toMatchObject(UNAUTHORIZED);
  });

  it('lets users in from an application that is built in', async () => {
    const { baseUrl } = server.tenant;
    const builtIn = { id: 'account-center', redirectUri: `${baseUrl}/account` };
    expect((await ask(await signIn(undefined, builtIn))).status).toBe(200);
  });

  it('is called by pages of any origin, with a token and nothing else', async () => {
    const account = await signIn();
    const origin = 'https://evil.example.com';
    const answer = await account.call('GET', '/my-account', { headers: { origin } });
    expect(answer).toMatchObject({ status: 200 });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': '*',
    });
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);

    const preflight = await fetch(`${server.tenant.baseUrl}/api/my-account`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'authorization,content-type,logto-verification-id',
      },
    });
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-headers': expect.stringContaining('logto-verification-id'),
      'access-control-allow-methods': expect.stringContaining('PATCH'),
    });
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('gives nothing for cookies', async () => {
    const { id } = await addPerson(server.tenant);
    const cookie = await signedInCookies(server, server.tenant, id);
    const answer = await fetch(`${server.tenant.baseUrl}/api/my-account`, { headers: { cookie } });
    expect(answer.status).toBe(401);
  });

  it('is closed where the tenant has it so', async () => {
    const account = await signIn();
    await api.patch('/account-center', { enabled: false });
    const closed = await ask(account);
    await api.patch('/account-center', { enabled: true });
    expect(closed).toMatchObject({ status: 400, body: { code: 'account_center.not_enabled' } });
  });

  describe('shows of an account', () => {
    const again = (userId: string, scope: string) =>
      signInTo(server, server.tenant, { userId, client, scope });
    const read = async (account: AccountClient) => (await ask(account)).body;
    const profile = { nickname: 'Ada', address: { country: 'UK' } };

    it('what each scope gives, and nothing else', async () => {
      const email = 'shown@acme.example';
      const { id: userId } = await addPerson(server.tenant, {
        primaryEmail: email,
        customData: { a: 1 },
        profile,
      });
      const base = { id: userId, hasSecurityVerificationMethod: true };
      expect(await read(await again(userId, 'openid'))).toEqual(base);
      expect(await read(await again(userId, 'openid email phone'))).toEqual({
        ...base,
        primaryEmail: email,
        primaryPhone: null,
      });
      expect(await read(await again(userId, 'openid custom_data identities'))).toEqual({
        ...base,
        customData: { a: 1 },
        identities: {},
        ssoIdentities: [],
      });
      const ofProfile = {
        ...base,
        name: null,
        avatar: null,
        username: expect.any(String),
        profile: { nickname: 'Ada' },
        lastSignInAt: null,
        createdAt: expect.any(Number),
        updatedAt: expect.any(Number),
        applicationId: null,
        cimdClientId: null,
        isSuspended: false,
        hasPassword: true,
      };
      expect(await read(await again(userId, 'openid profile'))).toEqual(ofProfile);
      expect(await read(await again(userId, 'openid profile address'))).toEqual({ ...ofProfile, profile });
    });

    it('no field that is off', async () => {
      const account = await signIn();
      const all = [
        'name',
        'avatar',
        'profile',
        'username',
        'email',
        'phone',
        'password',
        'social',
        'customData',
      ];
      await openAccountCenter(api, Object.fromEntries(all.map((field) => [field, 'Off'])));
      const shown = await read(account);
      await openAccountCenter(api);
      expect(Object.keys(shown as object).toSorted()).toEqual(
        [
          'applicationId',
          'cimdClientId',
          'createdAt',
          'hasSecurityVerificationMethod',
          'id',
          'isSuspended',
          'lastSignInAt',
          'ssoIdentities',
          'updatedAt',
        ].toSorted(),
      );
    });
  });
});
