import { generate } from 'otplib';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { SENTINEL_POLICY_CONFIG } from '#src/modules/verification/verification.public.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { BrowserlessClient, ClientUnderTest } from '../../support/browserless-client.js';
import { giveTotp } from '../../support/factors.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { begun } from './codes-fixture.js';
import { refusal } from './fixture.js';
import { setExperience, submit } from './mfa-fixture.js';

const STEP_SECONDS = 30;
const AT_ONCE = 20;
const WRONG = '400 session.mfa.invalid_totp_code';
const BLOCKED = '400 session.verification_blocked_too_many_attempts';
const REQUIRED = '403 session.mfa.require_mfa_verification';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let browser: BrowserlessClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await setExperience(api, { mfa: { factors: ['Totp', 'BackupCode'], policy: 'NoPrompt' } });
});
beforeEach(async () => {
  person = await addPerson(server.tenant);
  browser = await identified(person);
});

/** A browser in which somebody is identified. */
async function identified({ username, password }: Person): Promise<BrowserlessClient> {
  const at = await begun(server.tenant, client);
  await at.identify(username, password);
  return at;
}

/** The code of a time step, so many after that of now. */
const codeOf = (secret: string, stepsAhead = 0): Promise<string> =>
  generate({ strategy: 'totp', secret, epoch: Clock.nowSeconds() + stepsAhead * STEP_SECONDS });

const verify = (code: string, by = browser, verificationId?: string) =>
  by.api('POST', 'experience/verification/totp/verify', { code, ...(verificationId && { verificationId }) });
const outcome = async (answer: ReturnType<typeof verify>): Promise<string> => {
  const settled = await answer;
  return settled.status === 200 ? 'verified' : refusal(settled);
};
const newSecret = (by = browser) => by.experience('POST', '/verification/totp/secret');

describe('a new authenticator application', () => {
  it('is shown once, checked, bound, and asked for at the next sign-in', async () => {
    const { verificationId, secret, secretQrCode } = await newSecret();
    expect(String(secretQrCode)).toMatch(/^data:image\/png;base64,/);
    const id = String(verificationId);
    expect(await outcome(verify('000000x', browser, id))).toBe(WRONG);
    const code = await codeOf(String(secret));
    expect((await verify(code, browser, id)).body).toEqual({ verificationId });
    const interaction = JSON.stringify(await browser.experience('GET', '/interaction'));
    expect(interaction).toContain(id);
    expect(interaction).not.toContain(String(secret));
    const flows = await sql(server.databaseUrl, 'select flow::text from sign_in_flows');
    expect(JSON.stringify(flows)).not.toContain(String(secret));
    await browser.experience('POST', '/profile/mfa', { type: 'Totp', verificationId });
    expect((await submit(browser)).status).toBe(200);
    const again = await identified(person);
    expect(refusal(await submit(again))).toBe(REQUIRED);
    expect(await outcome(verify(code, again))).toBe(WRONG);
    expect(await outcome(verify(await codeOf(String(secret), 1), again))).toBe('verified');
    expect((await submit(again)).status).toBe(200);
  });

  it('does not show the factor that the user has', async () => {
    await giveTotp(server, person.id);
    const { verificationId, secret } = await newSecret();
    await verify(await codeOf(String(secret)), browser, String(verificationId));
    expect(refusal(await submit(browser))).toBe(REQUIRED);
  });

  it('takes the place of the one before, whose id is not found any more', async () => {
    const [first, second] = [await newSecret(), await newSecret()];
    const code = await codeOf(String(first['secret']));
    expect(await outcome(verify(code, browser, String(first['verificationId'])))).toBe(
      '404 session.verification_session_not_found',
    );
    expect(await outcome(verify(code, browser, String(second['verificationId'])))).toBe(WRONG);
  });
});

describe('a code of the user’s authenticator application', () => {
  it('passes once, in whatever interaction', async () => {
    const code = await codeOf(await giveTotp(server, person.id));
    expect(await outcome(verify(code))).toBe('verified');
    expect(await outcome(verify(code))).toBe(WRONG);
    expect(await outcome(verify(code, await identified(person)))).toBe(WRONG);
  });

  it('passes once of twenty at once', async () => {
    const code = await codeOf(await giveTotp(server, person.id));
    const browsers = await Promise.all(Array.from({ length: AT_ONCE }, () => identified(person)));
    const outcomes = await Promise.all(browsers.map((by) => outcome(verify(code, by))));
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: AT_ONCE - 1 }, () => WRONG), 'verified']);
  });

  it('may be of the step before or after, and of none further away', async () => {
    const now = Clock.now();
    Clock.use(() => now);
    onTestFinished(() => Clock.use());
    const secret = await giveTotp(server, person.id);
    for (const ahead of [-2, 2]) expect(await outcome(verify(await codeOf(secret, ahead)))).toBe(WRONG);
    for (const ahead of [-1, 0, 1])
      expect(await outcome(verify(await codeOf(secret, ahead)))).toBe('verified');
    expect(await outcome(verify(await codeOf(secret, -1)))).toBe(WRONG);
  });

  it('is wrong where the user has no application, and where it is somebody else’s', async () => {
    expect(await outcome(verify('123456'))).toBe(WRONG);
    const other = await giveTotp(server, (await addPerson(server.tenant)).id);
    await giveTotp(server, person.id);
    expect(await outcome(verify(await codeOf(other)))).toBe(WRONG);
  });

  it('of another user in the same interaction lets nobody in', async () => {
    await verify(await codeOf(await giveTotp(server, person.id)));
    const { verificationId } = await newSecret();
    const other = await addPerson(server.tenant);
    await giveTotp(server, other.id);
    for (const interactionEvent of ['Register', 'SignIn'])
      await browser.experience('PUT', '/interaction-event', { interactionEvent });
    const shown = await browser.verifyPassword(other.username, other.password);
    await browser.experience('POST', '/identification', { verificationId: shown });
    expect(refusal(await submit(browser))).toBe(REQUIRED);
    expect(await outcome(verify('123456', browser, String(verificationId)))).toBe(
      '404 session.verification_session_not_found',
    );
  });
});

describe('who guesses codes', () => {
  const setMaxAttempts = (maxAttempts: number) =>
    TenantContext.run(server.tenant.id, () =>
      server.app.get(TenantConfigs).replace(SENTINEL_POLICY_CONFIG, { maxAttempts }),
    );

  it('is locked out after as many as the tenant allows, with a right code too, of this factor alone', async () => {
    await setMaxAttempts(3);
    onTestFinished(() => setMaxAttempts(100).then(() => undefined));
    const secret = await giveTotp(server, person.id);
    const outcomes = [];
    for (const code of ['1', '22222', 'three']) outcomes.push(await outcome(verify(code)));
    expect(outcomes).toEqual([WRONG, WRONG, BLOCKED]);
    expect(await outcome(verify(await codeOf(secret), await identified(person)))).toBe(BLOCKED);
    const byBackup = await browser.api('POST', 'experience/verification/backup-code/verify', {
      code: '0123456789',
    });
    expect(refusal(byBackup)).toBe('400 session.mfa.invalid_backup_code');
    const { verificationId, secret: fresh } = await newSecret();
    const code = await codeOf(String(fresh));
    expect(await outcome(verify(code, browser, String(verificationId)))).toBe('verified');
  });

  it('locks nobody out without the password', async () => {
    await setMaxAttempts(3);
    onTestFinished(() => setMaxAttempts(100).then(() => undefined));
    const secret = await giveTotp(server, person.id);
    const stranger = await begun(server.tenant, client);
    for (const code of ['1', '2', '3', '4'])
      expect(await outcome(verify(code, stranger))).toBe('404 session.identifier_not_found');
    expect(await outcome(verify(await codeOf(secret)))).toBe('verified');
  });
});

describe('second factors are shown and set up', () => {
  const ENDPOINTS: readonly (readonly [path: string, body?: object])[] = [
    ['totp/secret'],
    ['totp/verify', { code: '123456' }],
    ['backup-code/generate'],
    ['backup-code/verify', { code: '0123456789' }],
    ['web-authn/registration'],
    ['web-authn/authentication'],
  ];
  const answersTo = (by: BrowserlessClient) =>
    Promise.all(
      ENDPOINTS.map(async ([path, body]) =>
        refusal(await by.api('POST', `experience/verification/${path}`, body)),
      ),
    );
  const all = (answer: string) => ENDPOINTS.map(() => answer);

  it('by nobody whose password is forgotten, and nobody who is not identified', async () => {
    const at = await begun(server.tenant, client, 'ForgotPassword');
    expect(await answersTo(at)).toEqual(all('400 session.not_supported_for_forgot_password'));
    await at.begin('SignIn');
    expect(await answersTo(at)).toEqual(all('404 session.identifier_not_found'));
  });

  it('by nobody who was suspended or deleted meanwhile', async () => {
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: true });
    expect(await answersTo(browser)).toEqual(all('401 user.suspended'));
    await api.delete(`/users/${person.id}`);
    expect(await answersTo(browser)).toEqual(all('404 session.identifier_not_found'));
  });

  it('in one tenant, never in another', async () => {
    const secret = await giveTotp(server, person.id);
    const elsewhere = await addPerson(server.other);
    const at = await begun(server.other, await addClient(server.other));
    await at.identify(elsewhere.username, elsewhere.password);
    expect(await outcome(verify(await codeOf(secret), at))).toBe(WRONG);
    expect(await outcome(verify(await codeOf(secret)))).toBe('verified');
  });
});
