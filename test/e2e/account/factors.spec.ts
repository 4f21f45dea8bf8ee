import { createGuardrails, generate } from 'otplib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiAnswer, type ApiClient, apiClient } from '../../support/api-client.js';
import type { BrowsedClient } from '../../support/signed-in-browser.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { addBrowsedClient, openAccountCenter, provePassword } from './fixture.js';
import {
  addPasskey,
  addTotp,
  FACTORS,
  factorsOf,
  offerFactors,
  registerPasskey,
  type SignedIn,
  signedInTo,
  verifiedRecord,
} from './self-fixture.js';

const AT_ONCE = 20;
const NO_RECORD = [400, 'verification_record.not_found'];
const NO_PROOF = [401, 'verification_record.permission_denied'];

const refusal = ({ status, body }: ApiAnswer) => [status, (body as { code?: string } | undefined)?.code];

describe('the second factors of a user', () => {
  const server = useServer();
  let api: ApiClient;
  let other: ApiClient;
  let client: BrowsedClient;
  let othersClient: BrowsedClient;

  beforeAll(async () => {
    [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
    for (const each of [api, other]) {
      await openAccountCenter(each);
      await offerFactors(each);
    }
    client = await addBrowsedClient(server.tenant);
    othersClient = await addBrowsedClient(server.other);
  });

  const signIn = (userId?: string): Promise<SignedIn> =>
    signedInTo(server, { tenant: server.tenant, api }, { client, ...(userId !== undefined && { userId }) });
  const signInElsewhere = () =>
    signedInTo(server, { tenant: server.other, api: other }, { client: othersClient });
  const generated = async (account: SignedIn, what: string) =>
    (await account.call('POST', `${FACTORS}/${what}/generate`)).body as { secret: string; codes: string[] };
  const enabledOf = async ({ userId }: SignedIn) =>
    ((await api.get(`/users/${userId}/logto-configs`)).body as { mfa: { enabled?: boolean } }).mfa.enabled;

  it('are set up, by secrets that are kept nowhere before', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    const { secret } = await generated(account, 'totp-secret');
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect((await generated(account, 'totp-secret')).secret).not.toBe(secret);
    expect(await enabledOf(account)).toBeUndefined();
    expect(await addTotp(account, verificationId, { secret })).toMatchObject({ status: 204 });
    expect(await enabledOf(account)).toBe(true);

    const { codes } = await generated(account, 'backup-codes');
    expect(codes).toHaveLength(10);
    const body = { type: 'BackupCode', codes };
    expect(await account.call('POST', FACTORS, { body, verificationId })).toMatchObject({ status: 204 });
    const shown = await account.call('GET', `${FACTORS}/backup-codes`, { verificationId });
    expect(shown).toMatchObject({ status: 200, body: { codes: codes.map((code) => ({ code })) } });
    expect(refusal(await account.call('POST', FACTORS, { body, verificationId }))).toEqual([
      422,
      'user.backup_code_already_in_use',
    ]);

    expect(refusal(await account.call('GET', `${FACTORS}/backup-codes`))).toEqual(NO_PROOF);
  });

  it('are listed without secrets, the oldest first, renamed and removed', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    await addTotp(account, verificationId);
    const body = { type: 'BackupCode', codes: (await generated(account, 'backup-codes')).codes };
    await account.call('POST', FACTORS, { body, verificationId });
    await addPasskey(account, verificationId);
    const listed = await account.call('GET', FACTORS);
    expect(listed.body).toEqual([
      { id: expect.any(String), createdAt: expect.stringMatching(/Z$/), type: 'Totp' },
      { id: expect.any(String), createdAt: expect.any(String), type: 'BackupCode', remainCodes: 10 },
      {
        id: expect.any(String),
        createdAt: expect.any(String),
        type: 'WebAuthn',
        agent: expect.any(String),
        name: 'Phone',
      },
    ]);
    const passkey = (listed.body as { id: string }[])[2]?.id ?? '';
    const named = { body: { name: 'Laptop' }, verificationId };
    expect(await account.call('PATCH', `${FACTORS}/${passkey}/name`, named)).toMatchObject({
      status: 200,
      body: 'OK',
    });
    expect((await factorsOf(account))[2]?.name).toBe('Laptop');
    for (const { id } of await factorsOf(account)) {
      expect((await account.call('DELETE', `${FACTORS}/${id}`, { verificationId })).status).toBe(204);
    }
    expect(await factorsOf(account)).toEqual([]);
  });

  it('leave backup codes behind when the last other one goes', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    const { codes } = await generated(account, 'backup-codes');
    const body = { type: 'BackupCode', codes };
    expect(refusal(await account.call('POST', FACTORS, { body, verificationId }))).toEqual([
      422,
      'session.mfa.backup_code_can_not_be_alone',
    ]);
    await addTotp(account, verificationId);
    const wrong = { type: 'BackupCode', codes: codes.slice(1) };
    expect(refusal(await account.call('POST', FACTORS, { body: wrong, verificationId }))).toEqual([
      422,
      'user.wrong_backup_code_format',
    ]);
    await account.call('POST', FACTORS, { body, verificationId });
    const [totp] = await factorsOf(account);
    await account.call('DELETE', `${FACTORS}/${totp?.id}`, { verificationId });
    expect(await factorsOf(account)).toMatchObject([{ type: 'BackupCode', remainCodes: 10 }]);
  });

  it.each([
    ['POST', undefined],
    ['PUT', undefined],
    ['POST', 'JBSWY3DPEHPK3PXP'],
  ])('spend the code by which they are shown (%s %s)', async (method, given) => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    const secret = given ?? (await generated(account, 'totp-secret')).secret;
    const guardrails = createGuardrails({ MIN_SECRET_BYTES: 10 });
    const code = await generate({ secret, epoch: Clock.nowSeconds(), guardrails });
    const path = method === 'PUT' ? `${FACTORS}/totp` : FACTORS;
    const body = { ...(method === 'POST' && { type: 'Totp' }), secret, code };
    expect((await account.call(method, path, { body, verificationId })).status).toBe(204);
    const replay = TenantContext.run('default', () =>
      server.app.get(TotpFactor).verify(account.userId, code),
    );
    await expect(replay).rejects.toMatchObject({ code: 'session.mfa.invalid_totp_code' });
  });

  it.each([
    ['POST', '', { type: 'Totp', secret: 'not base32' }, 'user.totp_secret_invalid'],
    ['POST', '', { type: 'Totp', secret: 'JBSWY3DPEHPK3PXPA', code: '000000' }, 'user.totp_secret_invalid'],
    ['PUT', '/totp', { secret: 'A'.repeat(33), code: '000000' }, 'user.totp_secret_invalid'],
    ['POST', '', { type: 'Totp' }, 'guard.invalid_input'],
    ['POST', '', { type: 'BackupCode' }, 'guard.invalid_input'],
    ['POST', '', { type: 'WebAuthn' }, 'guard.invalid_input'],
  ])('are refused with 400: %s %s %o', async (method, path, body, code) => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    const answer = await account.call(method, `${FACTORS}${path}`, { body, verificationId });
    expect(refusal(answer)).toEqual([400, code]);
  });

  it('end other sessions when one is replaced or removed, and none when one is added', async () => {
    const account = await signIn();
    const elsewhere = await signIn(account.userId);
    const verificationId = await provePassword(account);
    const me = () => Promise.all([account.me(), elsewhere.me()]);
    await addTotp(account, verificationId);
    expect(await me()).toEqual([200, 200]);
    const { secret } = await generated(account, 'totp-secret');
    const before = await factorsOf(account);
    const body = { secret, code: await generate({ secret, epoch: Clock.nowSeconds() }) };
    await account.call('PUT', `${FACTORS}/totp`, { body, verificationId });
    expect(await me()).toEqual([200, 401]);
    const [replaced] = await factorsOf(account);
    expect(replaced?.id).not.toBe(before[0]?.id);

    const again = await signIn(account.userId);
    await account.call('DELETE', `${FACTORS}/${replaced?.id}`, { verificationId });
    expect([await account.me(), await again.me()]).toEqual([200, 401]);
  });

  it('want a proof of their own user, session and purpose that has not expired', async () => {
    const [account, stranger, otherTenant] = [await signIn(), await signIn(), await signInElsewhere()];
    const otherSession = await signIn(account.userId);
    const email = { identifier: { type: 'email', value: 'ada@acme.example' } } as const;
    const expired = await provePassword(account);
    await sql(server.databaseUrl, `update verification_records set expires_at = now() where id = $1`, [
      expired,
    ]);
    const { recordId, verify } = await registerPasskey(account);
    await verify();
    const proofs = [
      await provePassword(stranger),
      await provePassword(otherTenant),
      await provePassword(otherSession),
      await verifiedRecord(server, account, 'EmailVerificationCode', { ...email, templateType: 'BindMfa' }),
      expired,
      recordId,
    ];
    for (const proof of proofs) expect(refusal(await addTotp(account, proof))).toEqual(NO_PROOF);
    expect(await factorsOf(account)).toEqual([]);
  });

  it('are nobody else’s', async () => {
    const [account, stranger, otherTenant] = [await signIn(), await signIn(), await signInElsewhere()];
    const id = await addPasskey(account, await provePassword(account));
    for (const thief of [stranger, otherTenant]) {
      const verificationId = await provePassword(thief);
      const body = { name: 'Mine' };
      expect(refusal(await thief.call('DELETE', `${FACTORS}/${id}`, { verificationId }))).toEqual(NO_RECORD);
      expect(refusal(await thief.call('PATCH', `${FACTORS}/${id}/name`, { body, verificationId }))).toEqual(
        NO_RECORD,
      );
      expect(await factorsOf(thief)).toEqual([]);
    }
    expect(await factorsOf(account)).toMatchObject([{ id, name: 'Phone' }]);
  });

  it('are shut with their field, the record being looked at first', async () => {
    const account = await signIn();
    const verificationId = await provePassword(account);
    await addTotp(account, verificationId);
    const passkey = await addPasskey(account, verificationId);
    await openAccountCenter(api, { passkey: 'ReadOnly' });
    const remove = (id: string) => account.call('DELETE', `${FACTORS}/${id}`, { verificationId });
    expect(refusal(await remove(passkey))).toEqual([400, 'account_center.field_not_editable']);
    expect(refusal(await remove('nothing'))).toEqual(NO_RECORD);
    const [totp] = await factorsOf(account);
    expect((await remove(totp?.id ?? '')).status).toBe(204);
    await openAccountCenter(api);
  });

  describe('passkeys', () => {
    const bind = (account: SignedIn, recordId: string, verificationId: string) =>
      account.call('POST', FACTORS, {
        body: { type: 'WebAuthn', newIdentifierVerificationRecordId: recordId },
        verificationId,
      });

    it('come of a verified record, used once', async () => {
      const account = await signIn();
      const verificationId = await provePassword(account);
      const { recordId, verify } = await registerPasskey(account);
      expect(refusal(await bind(account, recordId, verificationId))).toEqual(NO_RECORD);
      expect(await verify()).toMatchObject({ status: 200, body: { verificationRecordId: recordId } });
      const uses = await Promise.all(
        Array.from({ length: AT_ONCE }, () => bind(account, recordId, verificationId)),
      );
      expect(uses.filter(({ status }) => status === 204)).toHaveLength(1);
      expect(uses.filter((answer) => refusal(answer)[1] === NO_RECORD[1])).toHaveLength(AT_ONCE - 1);
      expect(await factorsOf(account)).toHaveLength(1);
    });

    it('are answered for once, right or wrong', async () => {
      const account = await signIn();
      const foreign = await registerPasskey(account, 'https://evil.example');
      expect(refusal(await foreign.verify())).toEqual([400, 'session.mfa.webauthn_verification_failed']);
      expect(refusal(await foreign.verify())).toEqual(NO_RECORD);
      const { verify } = await registerPasskey(account);
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, verify));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    });

    it.each([{ id: 'A'.repeat(1366) }, { padding: 3500 }])(
      'are refused where they are too large',
      async (sizes) => {
        const account = await signIn();
        const { verify } = await registerPasskey(account, undefined, sizes);
        expect(refusal(await verify())).toEqual([400, 'session.mfa.webauthn_verification_failed']);
      },
    );

    it('come of no record of another user or tenant', async () => {
      const [account, stranger, otherTenant] = [await signIn(), await signIn(), await signInElsewhere()];
      const verificationId = await provePassword(account);
      for (const thief of [stranger, otherTenant]) {
        const { recordId, verify } = await registerPasskey(thief);
        await verify();
        expect(refusal(await bind(account, recordId, verificationId))).toEqual(NO_RECORD);
      }
    });

    it('enable second factors only where they are one', async () => {
      await api.patch('/sign-in-exp', {
        mfa: { policy: 'NoPrompt', factors: [] },
        passkeySignIn: { enabled: true },
      });
      const account = await signIn();
      await addPasskey(account, await provePassword(account));
      expect(await enabledOf(account)).toBeUndefined();
      await api.patch('/sign-in-exp', { passkeySignIn: { enabled: false } });
      await offerFactors(api);
    });
  });
});
