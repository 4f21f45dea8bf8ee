import { beforeAll, describe, expect, it } from 'vitest';
import { OwnAccounts } from '#src/modules/users/users.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import {
  type AccountClient,
  addBrowsedClient,
  ALL_SCOPES,
  openAccountCenter,
  provePassword,
  showAddress,
  signInTo,
} from './fixture.js';

const NEW_PASSWORD = 'Heron-under-9-bridges';

describe('my account', () => {
  const server = useServer();
  let api: ApiClient;
  let client: BrowsedClient;
  let made = 0;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    client = await addBrowsedClient(server.tenant);
  });

  const newEmail = () => ({ type: 'email' as const, value: `grace${(made += 1)}@acme.example` });
  const newPhone = () => ({ type: 'phone' as const, value: `1202555${String(1000 + (made += 1))}` });
  const signIn = async (more: object = {}): Promise<AccountClient & { userId: string }> => {
    const { id: userId } = await addPerson(server.tenant, more);
    return Object.assign(await signInTo(server, server.tenant, { userId, client }), { userId });
  };
  const again = (userId: string, scope?: string) =>
    signInTo(server, server.tenant, { userId, client, ...(scope && { scope }) });
  const read = async (account: AccountClient) => (await account.call('GET', '/my-account')).body;
  const post = async (account: AccountClient, path: string, body: object, verificationId?: string) =>
    account.call('POST', `/my-account/${path}`, { body, ...(verificationId && { verificationId }) });
  const setEmail = async (account: AccountClient, email: string, recordId: string, proof: string) =>
    post(account, 'primary-email', { email, newIdentifierVerificationRecordId: recordId }, proof);

  describe('is changed by its user', () => {
    it('member by member', async () => {
      const account = await signIn({ customData: { kept: 1, other: { a: 1 } }, profile: { nickname: 'A' } });
      const verificationId = await provePassword(account);
      const username = `ada_${(made += 1)}`;
      const body = { name: 'Ada', avatar: 'https://acme.example/a.png', username, customData: { other: 2 } };
      const answer = await account.call('PATCH', '/my-account', { body, verificationId });
      expect(answer).toMatchObject({ status: 200, body: { ...body, customData: { kept: 1, other: 2 } } });
      const profile = { givenName: 'Ada', address: { country: 'UK' } };
      const merged = await account.call('PATCH', '/my-account/profile', { body: profile });
      expect(merged).toMatchObject({ status: 200 });
      expect(merged.body).toEqual({ nickname: 'A', ...profile });
      expect(await read(account)).toMatchObject({ name: 'Ada', username, profile: merged.body });
    });

    it('within limits', async () => {
      const account = await signIn();
      const { id } = await addPerson(server.tenant);
      const { body } = await api.get(`/users/${id}`);
      const { username: taken } = body as { username: string };
      const verificationId = await provePassword(account);
      const patch = (change: object) =>
        account.call('PATCH', '/my-account', { body: change, verificationId });
      expect(await patch({ username: taken })).toMatchObject({
        status: 422,
        body: { code: 'user.username_already_in_use' },
      });
      expect(await patch({ customData: { text: 'x'.repeat(33_000) } })).toMatchObject({
        status: 422,
        body: { code: 'entity.value_too_long' },
      });
      expect(await patch({ avatar: 'javascript:alert(1)' })).toMatchObject({
        status: 400,
        body: { code: 'guard.invalid_input' },
      });
      expect(await patch({ username: null })).toMatchObject({
        status: 400,
        body: { code: 'user.last_sign_in_method_required' },
      });
    });

    it('to an address that a code has shown', async () => {
      const account = await signIn();
      const proof = await provePassword(account);
      const [email, phone] = [newEmail(), newPhone()];
      const [byEmail, byPhone] = [
        await showAddress(server, account, email),
        await showAddress(server, account, phone),
      ];
      expect(await setEmail(account, newEmail().value, byEmail, proof)).toMatchObject({
        status: 400,
        body: { code: 'verification_record.not_found' },
      });
      expect(await setEmail(account, email.value, byPhone, proof)).toMatchObject({ status: 400 });
      expect(await setEmail(account, email.value, byEmail, proof)).toMatchObject({ status: 204 });
      const body = { phone: phone.value, newIdentifierVerificationRecordId: byPhone };
      expect(await post(account, 'primary-phone', body, proof)).toMatchObject({ status: 204 });
      expect(await read(account)).toMatchObject({ primaryEmail: email.value, primaryPhone: phone.value });
      const removed = await account.call('DELETE', '/my-account/primary-phone', { verificationId: proof });
      expect(removed.status).toBe(204);
      expect(await read(account)).toMatchObject({ primaryPhone: null });
    });

    it('to no address that somebody else has got meanwhile', async () => {
      const email = newEmail();
      // One after the other, as each types the code that came last.
      const ready = [];
      for (const account of [await signIn(), await signIn()]) {
        const proof = await provePassword(account);
        ready.push({ account, proof, record: await showAddress(server, account, email) });
      }
      const answers = await Promise.all(
        ready.map(({ account, proof, record }) => setEmail(account, email.value, record, proof)),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 422]);
      expect(answers.find(({ status }) => status === 422)?.body).toMatchObject({
        code: 'user.email_already_in_use',
      });
    });

    it('the same, however many ask for it at once', async () => {
      const account = await signIn();
      const [email, proof] = [newEmail(), await provePassword(account)];
      const record = await showAddress(server, account, email);
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => setEmail(account, email.value, record, proof)),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 204));
      expect(await read(account)).toMatchObject({ primaryEmail: email.value });
    });

    it('but keeps something to sign in with, also where all of it is removed at once', async () => {
      const [email, phone] = [newEmail(), newPhone()];
      const account = await signIn({ primaryEmail: email.value, primaryPhone: phone.value });
      const verificationId = await provePassword(account);
      const username = await account.call('PATCH', '/my-account', {
        body: { username: null },
        verificationId,
      });
      expect(username.status).toBe(200);
      const answers = await Promise.all(
        ['email', 'phone'].map((of) =>
          account.call('DELETE', `/my-account/primary-${of}`, { verificationId }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 400]);
      expect(answers.find(({ status }) => status === 400)?.body).toMatchObject({
        code: 'user.last_sign_in_method_required',
      });
    });

    it('to a first password, once, where there is nothing to prove who they are by', async () => {
      const { status, body } = await api.post('/users', { username: `ada_${(made += 1)}` });
      expect(status).toBe(200);
      const { id } = body as { id: string };
      const account = await again(id);
      expect(await read(account)).toMatchObject({ hasSecurityVerificationMethod: false });
      const answers = await Promise.all(
        [NEW_PASSWORD, PASSWORD].map((password) => post(account, 'password', { password })),
      );
      expect(answers.filter((answer) => answer.status === 204)).toHaveLength(1);
      expect(answers.filter((answer) => [401, 422].includes(answer.status))).toHaveLength(1);
      expect(await post(account, 'password', { password: 'Third-9-password' })).toMatchObject({
        status: 401,
        body: { code: 'verification_record.permission_denied' },
      });
    });

    it.each([
      ['suspended', (id: string) => api.patch(`/users/${id}/is-suspended`, { isSuspended: true })],
      [
        'given another password',
        (id: string) => api.patch(`/users/${id}/password`, { password: NEW_PASSWORD }),
      ],
      ['deleted', (id: string) => api.delete(`/users/${id}`)],
    ])('not once they are %s, also where the request had begun', async (_what, end) => {
      const { id: userId } = await addPerson(server.tenant);
      const own = { userId, sessionUid: 'session', validFrom: null };
      await end(userId);
      const change = TenantContext.run('default', () =>
        server.app.get(OwnAccounts).change(own, { name: 'Mallory' }),
      );
      await expect(change).rejects.toMatchObject({ code: 'auth.unauthorized' });
    });
  });

  describe('a change of what one signs in with', () => {
    const changes: [string, (account: AccountClient, proof: string) => Promise<{ status: number }>][] = [
      ['the password', (account, proof) => post(account, 'password', { password: NEW_PASSWORD }, proof)],
      [
        'the e-mail address',
        async (account, proof) => {
          const email = newEmail();
          return setEmail(account, email.value, await showAddress(server, account, email), proof);
        },
      ],
      [
        'the phone number',
        async (account, proof) => {
          const phone = newPhone();
          const record = await showAddress(server, account, phone);
          const body = { phone: phone.value, newIdentifierVerificationRecordId: record };
          return post(account, 'primary-phone', body, proof);
        },
      ],
    ];
    const refresh = async ({ refreshToken }: AccountClient) => {
      const form = { grant_type: 'refresh_token', client_id: client.id, refresh_token: refreshToken };
      const url = `${server.tenant.issuer}/token`;
      return (await fetch(url, { method: 'POST', body: new URLSearchParams(form) })).status;
    };
    const signedIn = async ({ browser }: AccountClient) =>
      (await browser.authorize(client, { prompt: 'none', scope: ALL_SCOPES })).searchParams.has('code');

    it.each(changes)('(%s) ends what the user has elsewhere, and nothing here', async (_what, change) => {
      const here = await signIn();
      const elsewhere = await again(here.userId);
      const somebodyElse = await signIn();
      expect([await signedIn(here), await signedIn(elsewhere)]).toEqual([true, true]);
      expect((await change(here, await provePassword(here))).status).toBe(204);
      expect([await elsewhere.me(), await refresh(elsewhere), await signedIn(elsewhere)]).toEqual([
        401,
        400,
        false,
      ]);
      expect([await here.me(), await refresh(here), await signedIn(here)]).toEqual([200, 200, true]);
      expect((await here.call('GET', '/my-account')).status).toBe(200);
      expect(await somebodyElse.me()).toBe(200);
    });

    it('lets nobody elsewhere change what they asked for while it was being stored', async () => {
      const here = await signIn();
      const elsewhere = await again(here.userId);
      const [proof, stolen] = [await provePassword(here), await provePassword(elsewhere)];
      const release = await holdRows(
        server.databaseUrl,
        "select from oidc_artefacts where kind = 'AccessToken' and payload ->> 'accountId' = $1 for update",
        [here.userId],
      );
      const change = post(here, 'password', { password: NEW_PASSWORD }, proof);
      await waitingForRows(server.databaseUrl, 1);
      const theft = post(elsewhere, 'password', { password: 'Mallory-4-ever-more' }, stolen);
      await waitingForRows(server.databaseUrl, 2);
      await release();
      expect([(await change).status, (await theft).status]).toEqual([204, 401]);
      expect(await provePassword(here, NEW_PASSWORD)).toBeTruthy();
    });

    it('ends nothing where the tenant has it so', async () => {
      const here = await signIn();
      const elsewhere = await again(here.userId);
      await api.patch('/configs/oidc/ended-sessions', { endsWithCredentials: false });
      const { status } = await post(here, 'password', { password: NEW_PASSWORD }, await provePassword(here));
      await api.patch('/configs/oidc/ended-sessions', { endsWithCredentials: true });
      expect([status, await elsewhere.me()]).toEqual([204, 200]);
    });
  });
});
