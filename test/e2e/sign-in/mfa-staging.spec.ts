import { generate } from 'otplib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { newId, newShortId } from '#src/kernel/ids.js';
import { EnrolledFactors } from '#src/modules/mfa/mfa.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { SealedSecrets } from '#src/sign-in/flow/sealed-secrets.js';
import type { VerificationRecord } from '#src/sign-in/records/verification-record.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { BrowserlessClient, ClientUnderTest } from '../../support/browserless-client.js';
import { giveTotp } from '../../support/factors.js';
import { setMember } from '../../support/members.js';
import { addOrganization } from '../../support/organizations.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { SoftwarePasskey } from '../../support/software-authenticator.js';
import { sql } from '../../support/sql.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { begun, sendCode, showAddress } from './codes-fixture.js';
import { refusal } from './fixture.js';
import { changeFlow, setExperience } from './mfa-fixture.js';

const ANSWERS = ['mfa-enabled', 'mfa-skipped', 'mfa-suggestion-skipped', 'passkey-skipped'];
const FACTORS = ['Totp', 'WebAuthn', 'BackupCode', 'EmailVerificationCode', 'PhoneVerificationCode'];
const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const CODES = Array.from({ length: 10 }, (_, index) => `${index}123456789`);

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let browser: BrowserlessClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});
beforeEach(async () => {
  await setExperience(api, {
    mfa: { factors: FACTORS, policy: 'NoPrompt' },
    passkeySignIn: { enabled: false },
  });
  person = await addPerson(server.tenant);
  browser = await begun(server.tenant, client);
  await browser.identify(person.username, person.password);
});

const post = (path: string, body?: object, by = browser) => by.api('POST', `experience${path}`, body);
const bind = (type: string, verificationId: string, by = browser) =>
  post('/profile/mfa', { type, verificationId }, by);
const shown = async () => (await browser.api('GET', 'experience/interaction')).body;
const factorsOf = async (userId: string, { id }: TestTenant = server.tenant) =>
  TenantContext.run(id, async () =>
    (await server.app.get(EnrolledFactors).list(userId)).map(({ type }) => type),
  );
const answersOf = async (userId: string) => {
  const [row] = await sql<{ answers: object }>(
    server.databaseUrl,
    'select logto_config as answers from users where id = $1',
    [userId],
  );
  return row?.answers;
};

/** Has the interaction know that something was shown. Returns the id of the record. */
async function show(record: VerificationRecord, by = browser): Promise<string> {
  await changeFlow(server, by, (flow) => ({ ...flow, records: [...flow.records, record] }));
  return record.id;
}

const seal = (secret: string, id: string, tenantId: string) =>
  TenantContext.run(tenantId, () => server.app.get(SealedSecrets).seal(secret, id));

function newTotp({ userId = person.id, tenantId = 'default' } = {}) {
  const id = newId();
  const newSecret = seal(SECRET, id, tenantId);
  return { id, type: 'Totp', userId, newSecret, usedStep: 1, verifiedAt: Clock.now() } as const;
}

function newCodes(): VerificationRecord {
  const id = newId();
  const sealed = seal(JSON.stringify(CODES), id, 'default');
  return { id, type: 'BackupCode', userId: person.id, newCodes: sealed, verifiedAt: Clock.now() };
}

const newPasskey = (newCredential = new SoftwarePasskey('localhost').credential): VerificationRecord => ({
  id: newId(),
  type: 'WebAuthn',
  userId: person.id,
  newCredential,
  verifiedAt: Clock.now(),
});

describe('what somebody decides about second factors', () => {
  const all = () => [
    ...ANSWERS.map((answer) => post(`/profile/mfa/${answer}`)),
    bind('Totp', 'unknown'),
    post('/profile/mfa/passkey', { verificationId: 'unknown' }),
  ];
  /** What they all answer. */
  const refusals = async () => [...new Set((await Promise.all(all())).map(refusal))];

  it('is not asked where a password is reset, and of nobody who is not identified', async () => {
    await browser.begin('ForgotPassword');
    expect(await refusals()).toEqual(['400 session.not_supported_for_forgot_password']);
    await browser.begin('SignIn');
    expect(await refusals()).toEqual(['404 session.identifier_not_found']);
  });

  it('is taken from who has shown the second factor', async () => {
    const secret = await giveTotp(server, person.id);
    expect(await refusals()).toEqual(['403 session.mfa.require_mfa_verification']);
    const code = await generate({ secret, epoch: Clock.nowSeconds() });
    expect((await post('/verification/totp/verify', { code })).status).toBe(200);
    expect((await post('/profile/mfa/mfa-enabled')).status).toBe(204);
  });

  it('is taken from nobody who is suspended', async () => {
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: true });
    expect(await refusals()).toEqual(['401 user.suspended']);
  });

  it('is shown, and kept once it is submitted', async () => {
    for (const answer of ANSWERS) expect((await post(`/profile/mfa/${answer}`)).status).toBe(204);
    expect((await shown())['mfa']).toEqual({ mfaEnabled: true, mfaSkipped: true, passkeySkipped: true });
    await post('/profile/mfa/mfa-enabled');
    expect((await shown())['mfa']).toEqual({ mfaEnabled: true, passkeySkipped: true });
    await post('/profile/mfa/mfa-skipped');
    expect((await post('/submit')).status).toBe(200);
    expect(await answersOf(person.id)).toMatchObject({
      mfa: { skipped: true, additionalBindingSuggestionSkipped: true },
      passkeySignIn: { skipped: true },
    });
  });

  it('cannot be none where the tenant asks everybody for one', async () => {
    await setExperience(api, { mfa: { factors: FACTORS, policy: 'Mandatory' } });
    expect(refusal(await post('/profile/mfa/mfa-skipped'))).toBe(
      '422 session.mfa.mfa_policy_not_user_controlled',
    );
    expect((await shown())['mfa']).toEqual({});
  });

  it('cannot be none for a member of an organization that asks for one, where the tenant minds', async () => {
    const here = { databaseUrl: server.databaseUrl, tenantId: 'default' };
    const organizationId = await addOrganization(here);
    await setMember(here, { organizationId, userId: person.id });
    await api.patch(`/organizations/${organizationId}`, { isMfaRequired: true });
    expect((await post('/profile/mfa/mfa-skipped')).status).toBe(204);
    const mfa = { factors: FACTORS, policy: 'UserControlled', organizationRequiredMfaPolicy: 'Mandatory' };
    await setExperience(api, { mfa });
    expect(refusal(await post('/profile/mfa/mfa-skipped'))).toBe(
      '422 session.mfa.mfa_policy_not_user_controlled',
    );
  });
});

describe('a second factor that was set up on the way', () => {
  it('is the user’s once it is submitted', async () => {
    const verificationId = await show(newTotp());
    expect((await bind('Totp', verificationId)).status).toBe(204);
    const { mfa } = await shown();
    expect(mfa).toEqual({ mfaEnabled: true, totp: { type: 'Totp' } });
    expect(await factorsOf(person.id)).toEqual([]);
    expect((await bind('BackupCode', await show(newCodes()))).status).toBe(204);
    const { credential } = new SoftwarePasskey('localhost');
    expect((await bind('WebAuthn', await show(newPasskey(credential)))).status).toBe(204);
    expect((await shown())['mfa']).toEqual({
      mfaEnabled: true,
      totp: { type: 'Totp' },
      backupCode: { type: 'BackupCode' },
      webAuthn: [{ type: 'WebAuthn', ...credential, agent: '' }],
    });
    expect((await post('/submit')).status).toBe(200);
    expect((await factorsOf(person.id)).toSorted()).toEqual(['BackupCode', 'Totp', 'WebAuthn']);
    expect(await answersOf(person.id)).toMatchObject({ mfa: { enabled: true } });
  });

  it('is taken in another tenant too, and is nothing here', async () => {
    const there = await apiClient(server.other);
    await setExperience(there, { mfa: { factors: ['Totp'], policy: 'NoPrompt' } });
    const other = await addPerson(server.other);
    const elsewhere = await begun(server.other, await addClient(server.other));
    await elsewhere.identify(other.username, other.password);
    const record = newTotp({ userId: other.id, tenantId: server.other.id });
    await show(record, elsewhere);
    expect(refusal(await bind('Totp', record.id))).toBe('404 session.verification_session_not_found');
    expect((await bind('Totp', record.id, elsewhere)).status).toBe(204);
    expect((await post('/submit', undefined, elsewhere)).status).toBe(200);
    expect(await factorsOf(other.id, server.other)).toEqual(['Totp']);
  });

  it('was verified, by its user, and is new', async () => {
    const own = () => ({ id: newId(), userId: person.id, verifiedAt: Clock.now() });
    const NOT_FOUND = '404 session.verification_session_not_found';
    const NOT_VERIFIED = '400 session.verification_failed';
    for (const [record, type, expected] of [
      [newTotp({ userId: 'somebody' }), 'Totp', NOT_FOUND],
      [newTotp(), 'WebAuthn', NOT_FOUND],
      [newTotp(), 'EmailVerificationCode', NOT_FOUND],
      [{ ...newTotp(), verifiedAt: undefined }, 'Totp', NOT_VERIFIED],
      [{ ...own(), type: 'Totp' }, 'Totp', NOT_VERIFIED],
      [{ ...own(), type: 'WebAuthn' }, 'WebAuthn', NOT_VERIFIED],
      [{ ...own(), type: 'BackupCode' }, 'BackupCode', NOT_VERIFIED],
    ] as const)
      expect(refusal(await bind(type, await show(record)))).toBe(expected);
    expect(refusal(await bind('Totp', 'unknown'))).toBe(NOT_FOUND);
    expect((await shown())['mfa']).toEqual({});
  });

  it('is one of the tenant’s', async () => {
    await setExperience(api, { mfa: { factors: [], policy: 'NoPrompt' } });
    for (const [type, record] of [
      ['Totp', newTotp()],
      ['WebAuthn', newPasskey()],
      ['BackupCode', newCodes()],
    ] as const)
      expect(refusal(await bind(type, await show(record)))).toBe('400 session.mfa.mfa_factor_not_enabled');
  });

  it('can be a passkey that is for signing in alone, and then says nothing of second factors', async () => {
    await setExperience(api, { mfa: { factors: [], policy: 'NoPrompt' }, passkeySignIn: { enabled: true } });
    const verificationId = await show(newPasskey());
    expect((await post('/profile/mfa/passkey', { verificationId })).status).toBe(204);
    expect((await bind('WebAuthn', verificationId)).status).toBe(204);
    const { mfa } = await shown();
    expect(mfa).toEqual({ webAuthn: [expect.objectContaining({ rpId: 'localhost' })] });
    expect((await post('/submit')).status).toBe(200);
    expect(await factorsOf(person.id)).toEqual(['WebAuthn']);
    expect(await answersOf(person.id)).not.toHaveProperty('mfa.enabled', true);
  });

  it('is no second authenticator application, and are no backup codes alone', async () => {
    expect(refusal(await bind('BackupCode', await show(newCodes())))).toBe(
      '422 session.mfa.backup_code_can_not_be_alone',
    );
    await api.patch(`/users/${person.id}/logto-configs`, { mfa: { enabled: false } });
    await giveTotp(server, person.id);
    expect(refusal(await bind('Totp', await show(newTotp())))).toBe('422 user.totp_already_in_use');
    expect((await bind('BackupCode', await show(newCodes()))).status).toBe(204);
  });

  it('is not lost to what is decided at the same time', async () => {
    const totp = await show(newTotp());
    const passkey = await show(newPasskey());
    await Promise.all([
      ...ANSWERS.slice(2).map((answer) => post(`/profile/mfa/${answer}`)),
      bind('Totp', totp),
      ...Array.from({ length: 10 }, () => bind('WebAuthn', passkey)),
    ]);
    expect((await shown())['mfa']).toEqual({
      mfaEnabled: true,
      passkeySkipped: true,
      totp: { type: 'Totp' },
      webAuthn: [expect.objectContaining({ type: 'WebAuthn' })],
    });
  });

  it.each(['email', 'phone'] as const)('can be an address, by a code (%s)', async (type) => {
    const value = type === 'email' ? `${newShortId()}@acme.example` : '4915112345678';
    const factor = type === 'email' ? 'EmailVerificationCode' : 'PhoneVerificationCode';
    const sent = await sendCode(browser, { type, value });
    expect(refusal(await bind(factor, sent))).toBe('400 session.verification_failed');
    const verificationId = await showAddress(server, browser, { type, value });
    expect((await bind(factor, verificationId)).status).toBe(204);
    expect(await shown()).toMatchObject({
      profile: { [type === 'email' ? 'primaryEmail' : 'primaryPhone']: value },
      mfa: { mfaEnabled: true },
      verificationRecords: expect.arrayContaining([
        expect.objectContaining({
          type: type === 'email' ? 'MfaEmailVerificationCode' : 'MfaPhoneVerificationCode',
          identifier: { type, value },
          verified: true,
        }),
      ]),
    });
    expect((await post('/submit')).status).toBe(200);
    expect((await api.get(`/users/${person.id}`)).body).toMatchObject({
      [type === 'email' ? 'primaryEmail' : 'primaryPhone']: value,
    });
    browser = await begun(server.tenant, client);
    const late = await addPerson(server.tenant);
    await browser.identify(late.username, late.password);
    expect(refusal(await bind(factor, await showAddress(server, browser, { type, value })))).toBe(
      `422 user.${type}_already_in_use`,
    );
    await setExperience(api, { mfa: { factors: ['Totp'], policy: 'NoPrompt' } });
    expect(refusal(await bind(factor, await showAddress(server, browser, { type, value })))).toBe(
      '400 session.mfa.mfa_factor_not_enabled',
    );
  });
});
