import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { VerificationRecordSweeper } from '#src/account/records/verification-record-sweeper.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { codeTo, messagesTo } from '../sign-in/codes-fixture.js';
import {
  type AccountClient,
  addBrowsedClient,
  askCode,
  openAccountCenter,
  provePassword,
  showAddress,
  signInTo,
} from './fixture.js';
import { sessionsOf } from './self-fixture.js';

describe('a proof of identity', () => {
  const server = useServer();
  let api: ApiClient;
  let client: BrowsedClient;
  let made = 0;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    await openAccountCenter(api);
    client = await addBrowsedClient(server.tenant);
  });

  const newEmail = () => ({ type: 'email' as const, value: `ada${(made += 1)}@acme.example` });
  const signIn = async (): Promise<
    AccountClient & { userId: string; email: ReturnType<typeof newEmail> }
  > => {
    const email = newEmail();
    const { id: userId } = await addPerson(server.tenant, { primaryEmail: email.value });
    return Object.assign(await signInTo(server, server.tenant, { userId, client }), { userId, email });
  };
  const again = (userId: string) => signInTo(server, server.tenant, { userId, client });
  const sessionOf = async (account: AccountClient, verificationId: string) =>
    (await sessionsOf(account, verificationId)).find(({ isCurrent }) => isCurrent)?.payload.uid;
  /** Whether a change is let through that needs a proof. */
  const isProof = async (account: AccountClient, verificationId: string) => {
    const { status } = await account.call('PATCH', '/my-account', {
      body: { username: `ada_${(made += 1)}` },
      verificationId,
    });
    return status === 200;
  };

  it('is the password, for ten minutes', async () => {
    const account = await signIn();
    const body = { password: 'wrong' };
    expect(await account.call('POST', '/verifications/password', { body })).toMatchObject({
      status: 422,
      body: { code: 'session.invalid_credentials' },
    });
    const proof = await provePassword(account);
    expect(await isProof(account, proof)).toBe(true);
    expect(await isProof(account, proof)).toBe(true);
    await sql(server.databaseUrl, `update verification_records set expires_at = now() where id = $1`, [
      proof,
    ]);
    expect(await isProof(account, proof)).toBe(false);
    await server.app.get(VerificationRecordSweeper).sweep();
    expect(await sql(server.databaseUrl, 'select from verification_records where id = $1', [proof])).toEqual(
      [],
    );
  });

  it('is a code to an address of the user, once it was typed', async () => {
    const account = await signIn();
    const record = await askCode(account, account.email);
    expect(messagesTo(server, account.email)[0]).toMatchObject({ type: 'UserPermissionValidation' });
    expect(await isProof(account, record)).toBe(false);
    const body = { identifier: account.email, verificationId: record, code: codeTo(server, account.email) };
    const path = '/verifications/verification-code/verify';
    expect(await account.call('POST', path, { body: { ...body, code: 'wrong' } })).toMatchObject({
      status: 400,
      body: { code: 'verification_code.code_mismatch' },
    });
    const tries = await Promise.all(Array.from({ length: 20 }, () => account.call('POST', path, { body })));
    expect(tries.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await isProof(account, record)).toBe(true);
  });

  it('is none by a code for a factor, or to an address that is not the user’s', async () => {
    const account = await signIn();
    const factor = await showAddress(server, account, account.email, { templateType: 'BindMfa' });
    expect(messagesTo(server, account.email)[0]).toMatchObject({ type: 'BindMfa' });
    expect(await isProof(account, factor)).toBe(false);
    const other = newEmail();
    const strange = await showAddress(server, account, other, { templateType: 'UserPermissionValidation' });
    expect(messagesTo(server, other)[0]).toMatchObject({ type: 'BindNewIdentifier' });
    expect(await isProof(account, strange)).toBe(false);
  });

  // A difference on purpose: the reference takes it in any session, and one for a new address from any user.
  it('counts for its user alone, and in its session alone', async () => {
    const account = await signIn();
    const proof = await provePassword(account);
    const elsewhere = await again(account.userId);
    expect(await isProof(elsewhere, proof)).toBe(false);
    expect(await isProof(await signIn(), proof)).toBe(false);
    expect(await isProof(account, proof)).toBe(true);
    const refreshed = await fetch(`${server.tenant.issuer}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: client.id,
        refresh_token: account.refreshToken,
      }),
    });
    const { access_token: token } = (await refreshed.json()) as { access_token: string };
    expect(await isProof(account.withToken(token), proof)).toBe(true);
  });

  it('counts in its tenant alone', async () => {
    const proof = await provePassword(await signIn());
    const others = await apiClient(server.other);
    await openAccountCenter(others);
    const { id: userId } = await addPerson(server.other);
    const otherClient = await addBrowsedClient(server.other);
    const other = await signInTo(server, server.other, { userId, client: otherClient });
    expect(await isProof(other, proof)).toBe(false);
  });

  /** Adds 99 records of a user. */
  const addRecords = (userId: string, verifiedAt: Date | null) =>
    sql(
      server.databaseUrl,
      `insert into verification_records (tenant_id, id, user_id, type, content, verified_at, expires_at)
       select 'default', 'r' || $1 || n, $1, 'Password', '{}', $2, now() + interval '1 minute' from generate_series(1, 99) n`,
      [userId, verifiedAt],
    );

  it('is kept 100 times a user, the newest', async () => {
    const account = await signIn();
    const first = await provePassword(account);
    await addRecords(account.userId, new Date());
    expect(await isProof(account, first)).toBe(true);
    const newest = await provePassword(account);
    expect(await isProof(account, first)).toBe(false);
    expect(await isProof(account, newest)).toBe(true);
    const count = 'select count(*)::int as records from verification_records where user_id = $1';
    expect(await sql(server.databaseUrl, count, [account.userId])).toEqual([{ records: 100 }]);
  });

  it('is pushed out by nobody who only begins to prove something', async () => {
    const account = await signIn();
    const first = await provePassword(account);
    await addRecords(account.userId, null);
    await account.call('POST', '/verifications/web-authn/registration');
    expect(await isProof(account, first)).toBe(true);
  });

  it('is guessed so often and no more', async () => {
    const account = await signIn();
    await api.patch('/sign-in-exp', { sentinelPolicy: { maxAttempts: 3, lockoutDuration: 10 } });
    const attempt = (password: string) =>
      account.call('POST', '/verifications/password', { body: { password } });
    for (let n = 0; n < 3; n += 1) await attempt('wrong');
    const blocked = await attempt(PASSWORD);
    const code = { identifier: account.email, verificationId: await askCode(account, account.email) };
    const type = (typed: string) =>
      account.call('POST', '/verifications/verification-code/verify', { body: { ...code, code: typed } });
    for (let n = 0; n < 3; n += 1) await type('wrong');
    const alsoBlocked = await type(codeTo(server, account.email));
    await api.patch('/sign-in-exp', { sentinelPolicy: {} });
    const refused = { status: 400, body: { code: 'session.verification_blocked_too_many_attempts' } };
    expect(blocked).toMatchObject(refused);
    expect(alsoBlocked).toMatchObject(refused);
  });

  it.each([
    ['the user', 'my-account'],
    ['an operator', 'users'],
  ])('is lost where %s ends its session, and the token goes on', async (_whom, by) => {
    const account = await signIn();
    const proof = await provePassword(account);
    const elsewhere = await again(account.userId);
    const kept = await provePassword(elsewhere);
    const uid = await sessionOf(account, proof);
    const ended =
      by === 'users'
        ? await api.delete(`/users/${account.userId}/sessions/${uid}`)
        : await elsewhere.call('DELETE', `/my-account/sessions/${uid}`, { verificationId: kept });
    expect(ended.status).toBe(204);
    expect((await account.call('GET', '/my-account')).status).toBe(200);
    expect(await isProof(account, proof)).toBe(false);
    expect(await isProof(elsewhere, kept)).toBe(true);
  });

  it('counts no more once an operator has set the password, whatever else goes on', async () => {
    const { body: before } = await api.get('/configs/oidc/ended-sessions');
    await api.patch('/configs/oidc/ended-sessions', { endsWithCredentials: false });
    onTestFinished(async () => void (await api.patch('/configs/oidc/ended-sessions', before ?? {})));
    const account = await signIn();
    const proof = await provePassword(account);
    await api.patch(`/users/${account.userId}/password`, { password: 'Other-1-pass' });
    expect(await isProof(account, proof)).toBe(false);
  });

  it('is lost with all that the user had', async () => {
    const account = await signIn();
    const proof = await provePassword(account);
    await api.patch(`/users/${account.userId}/password`, { password: 'Other-1-pass' });
    const { status } = await account.call('PATCH', '/my-account', {
      body: { name: 'x' },
      verificationId: proof,
    });
    expect(status).toBe(401);
  });
});
