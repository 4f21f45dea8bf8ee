import { generate } from 'otplib';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { newShortId } from '#src/kernel/ids.js';
import { BackupCodeFactor, EnrolledFactors } from '#src/modules/mfa/mfa.public.js';
import { SENTINEL_POLICY_CONFIG } from '#src/modules/verification/verification.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { BrowserlessClient, ClientUnderTest } from '../../support/browserless-client.js';
import { giveTotp } from '../../support/factors.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { type Address, begun, codeTo, messagesTo, showAddress, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';
import { setExperience, submit } from './mfa-fixture.js';

const AT_ONCE = 20;
const WRONG = '400 session.mfa.invalid_backup_code';
const BLOCKED = '400 session.verification_blocked_too_many_attempts';
const REQUIRED = '403 session.mfa.require_mfa_verification';
const NEW_PASSWORD = 'Heron-under-9-bridges';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let mail: Address;
let browser: BrowserlessClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  const byUsername = {
    identifier: 'username',
    password: true,
    verificationCode: false,
    isPasswordPrimary: true,
  };
  await useCodes(api);
  await setExperience(api, {
    signIn: { methods: [byUsername] },
    signUp: { identifiers: ['username'], password: true, verify: false },
  });
});
beforeEach(async () => {
  await setExperience(api, {
    mfa: { factors: ['Totp', 'BackupCode'], policy: 'NoPrompt' },
  });
  mail = { type: 'email', value: `${newShortId()}@acme.example` };
  person = await addPerson(server.tenant, { primaryEmail: mail.value });
  browser = await identified(person);
});

async function identified({ username, password }: Person, by = password): Promise<BrowserlessClient> {
  const at = await begun(server.tenant, client);
  await at.identify(username, by);
  return at;
}

const inTenant = <Result>(work: () => Result): Result => TenantContext.run(server.tenant.id, work);
const post = (path: string, body?: object, by = browser) =>
  by.api('POST', `experience/verification/${path}`, body);
const outcome = async (answer: ReturnType<typeof post>): Promise<string> => {
  const settled = await answer;
  return settled.status === 200 ? 'verified' : refusal(settled);
};
const spend = (code: string, by = browser) => outcome(post('backup-code/verify', { code }, by));

async function setMaxAttempts(maxAttempts: number): Promise<void> {
  const set = (most: number) =>
    inTenant(() => server.app.get(TenantConfigs).replace(SENTINEL_POLICY_CONFIG, { maxAttempts: most }));
  await set(maxAttempts);
  onTestFinished(() => set(100).then(() => undefined));
}

/** Gives somebody an authenticator application and backup codes. */
async function haveBackupCodes({ id }: Person): Promise<string[]> {
  await giveTotp(server, id);
  const factor = server.app.get(BackupCodeFactor);
  const codes = factor.generate();
  await inTenant(() => server.app.get(UnitOfWork).run(() => factor.enrol(id, codes)));
  return codes;
}

describe('new backup codes', () => {
  it('are shown once, sealed in the flow, and spent at the next sign-ins', async () => {
    const secret = await giveTotp(server, person.id);
    const code = await generate({ strategy: 'totp', secret, epoch: Clock.nowSeconds() });
    expect(await outcome(post('totp/verify', { code }))).toBe('verified');
    const { verificationId, codes } = await browser.experience('POST', '/verification/backup-code/generate');
    const [first = ''] = codes as string[];
    expect(codes).toEqual(Array.from({ length: 10 }, () => expect.stringMatching(/^[\da-f]{10}$/)));
    const flows = await sql(server.databaseUrl, 'select flow::text from sign_in_flows');
    const interaction = await browser.experience('GET', '/interaction');
    expect(JSON.stringify([flows, interaction])).not.toContain(first);
    await browser.experience('POST', '/profile/mfa', { type: 'BackupCode', verificationId });
    expect((await submit(browser)).status).toBe(200);
    const again = await identified(person);
    expect(await spend(first, again)).toBe('verified');
    expect((await submit(again)).status).toBe(200);
  });

  it('show no second factor', async () => {
    await haveBackupCodes(person);
    await browser.experience('POST', '/verification/backup-code/generate');
    expect(refusal(await submit(browser))).toBe(REQUIRED);
  });
});

describe('a backup code', () => {
  it('is good for one of twenty sign-ins at once, and for none later', async () => {
    const [code = ''] = await haveBackupCodes(person);
    const browsers = await Promise.all(Array.from({ length: AT_ONCE }, () => identified(person)));
    const outcomes = await Promise.all(browsers.map((by) => spend(code, by)));
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: AT_ONCE - 1 }, () => WRONG), 'verified']);
    expect(await spend(code)).toBe(WRONG);
  });

  it('is wrong for anybody else, and where it is none', async () => {
    const [code = ''] = await haveBackupCodes(person);
    await haveBackupCodes(await addPerson(server.tenant));
    const other = await identified(await addPerson(server.tenant));
    for (const typed of [code, 'x'.repeat(10), code.toUpperCase() + ' '])
      expect(await spend(typed, other)).toBe(WRONG);
    expect(await spend(code)).toBe('verified');
  });

  it('is refused after too many wrong ones', async () => {
    await setMaxAttempts(2);
    const [code = ''] = await haveBackupCodes(person);
    expect([await spend('0'), await spend('1'), await spend(code)]).toEqual([WRONG, BLOCKED, BLOCKED]);
  });
});

describe('a code to an address of the account', () => {
  const typed = (verificationId: unknown, code: string, by = browser) =>
    outcome(post('mfa-verification-code/verify', { verificationId, code, identifierType: 'email' }, by));
  const send = async (by = browser) =>
    (await by.experience('POST', '/verification/mfa-verification-code', { identifierType: 'email' }))[
      'verificationId'
    ];

  beforeEach(() =>
    setExperience(api, { mfa: { factors: ['Totp', 'EmailVerificationCode'], policy: 'NoPrompt' } }),
  );

  it('is sent as one for a second factor, and is the user’s second factor', async () => {
    expect(refusal(await submit(browser))).toBe(REQUIRED);
    const verificationId = await send();
    expect(messagesTo(server, mail)[0]).toMatchObject({ type: 'MfaVerification' });
    const code = codeTo(server, mail);
    expect(await typed(verificationId, 'wrong')).toBe('400 verification_code.code_mismatch');
    expect(await typed(verificationId, code)).toBe('verified');
    expect(await typed(verificationId, code)).toBe('400 verification_code.not_found');
    expect((await submit(browser)).status).toBe(200);
  });

  it('is sent to nobody who is not identified, is resetting a password, or has no such address', async () => {
    const at = await begun(server.tenant, client);
    const sent = (by: BrowserlessClient, identifierType: string) =>
      outcome(post('mfa-verification-code', { identifierType }, by));
    expect(await sent(at, 'email')).toBe('400 session.identifier_not_found');
    expect(await sent(browser, 'Phone')).toBe('400 session.mfa.mfa_factor_not_enabled');
    await at.begin('ForgotPassword');
    expect(await sent(at, 'email')).toBe('400 session.not_supported_for_forgot_password');
  });

  it('counts in its own interaction', async () => {
    const verificationId = await send();
    const other = await identified(person);
    const code = codeTo(server, mail);
    expect(await typed(verificationId, code, other)).toBe('404 session.verification_session_not_found');
    expect(await typed(verificationId, code)).toBe('verified');
  });

  it('cannot be blocked by who does not know the password', async () => {
    await setMaxAttempts(2);
    const stranger = await begun(server.tenant, client);
    const guess = { identifier: mail, password: 'wrong' };
    for (let count = 0; count < 3; count += 1) await post('password', guess, stranger);
    expect(await outcome(post('password', guess, stranger))).toBe(BLOCKED);
    const verificationId = await send();
    expect(await typed(verificationId, codeTo(server, mail))).toBe('verified');
    const guessed = await send();
    expect([await typed(guessed, '1'), await typed(guessed, '2')]).toEqual([
      '400 verification_code.code_mismatch',
      BLOCKED,
    ]);
    expect(await typed(guessed, codeTo(server, mail))).toBe(BLOCKED);
  });
});

describe('a password that is reset by e-mail', () => {
  it('leaves second factors as they are, and they are asked for afterwards', async () => {
    const [code = ''] = await haveBackupCodes(person);
    const at = await begun(server.tenant, client, 'ForgotPassword');
    const verificationId = await showAddress(server, at, mail, 'ForgotPassword');
    await at.experience('POST', '/identification', { verificationId });
    await at.experience('PUT', '/profile/password', { password: NEW_PASSWORD });
    expect((await submit(at)).status).toBe(204);
    const factors = await inTenant(() => server.app.get(EnrolledFactors).list(person.id));
    expect(factors.map(({ type }) => type).toSorted()).toEqual(['BackupCode', 'Totp']);
    const again = await identified(person, NEW_PASSWORD);
    expect(refusal(await submit(again))).toBe(REQUIRED);
    expect(await spend(code, again)).toBe('verified');
    expect((await submit(again)).status).toBe(200);
  });
});
