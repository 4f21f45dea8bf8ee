import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { setMember } from '../../support/members.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from './fixture.js';
import { addAddressed, emailCode, newTotp, setExperience, show, stage, submit } from './mfa-fixture.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let browser: BrowserlessClient;

const USUAL = {
  mfa: { factors: [], policy: 'UserControlled' },
  adaptiveMfa: { enabled: false },
  passkeySignIn: { enabled: false },
  signIn: {
    methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }],
  },
  signUp: { identifiers: ['username'], password: true, verify: false },
};

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});
beforeEach(async () => {
  await setExperience(api, USUAL);
  browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
});

const somebody = (more: object = {}) => addAddressed(server.tenant, more);
const answerTo = ({ id }: Person, mfa: object, more: object = {}) =>
  api.patch(`/users/${id}/logto-configs`, { mfa, ...more });
const decidedBy = async ({ id }: Pick<Person, 'id'>) => (await api.get(`/users/${id}/logto-configs`)).body;
const identify = ({ username, password }: Person) => browser.identify(username, password);
const byEmail = (policy: string, more: object = {}) =>
  setExperience(api, { mfa: { factors: ['EmailVerificationCode'], policy, ...more } });
const byTotp = (policy: string, more: object = {}) =>
  setExperience(api, { mfa: { factors: ['Totp'], policy, ...more } });

describe('a second factor that was not shown', () => {
  it('keeps its user out, who is told which ones there are, without the address', async () => {
    await byEmail('UserControlled');
    const person = await somebody();
    await identify(person);
    const refused = await submit(browser);
    expect(refusal(refused)).toBe('403 session.mfa.require_mfa_verification');
    expect(refused.body['data']).toEqual({
      availableFactors: ['EmailVerificationCode'],
      maskedIdentifiers: { EmailVerificationCode: 'barb****@example.com' },
    });
    await show(server, browser, emailCode(person.id, person.email));
    expect((await submit(browser)).status).toBe(200);
  });

  it('keeps its user from changing the profile', async () => {
    await byEmail('UserControlled');
    const person = await somebody();
    await identify(person);
    const staging = () =>
      browser.api('POST', 'experience/profile', { type: 'username', value: `new_${newShortId()}` });
    expect(refusal(await staging())).toBe('403 session.mfa.require_mfa_verification');
    await show(server, browser, emailCode(person.id, person.email));
    expect(refusal(await staging())).toBe('422 user.username_exists_in_profile');
  });

  it('is left out by who wants none, where the policy lets them choose', async () => {
    const person = await somebody();
    await answerTo(person, { enabled: false, skipped: true });
    await byEmail('UserControlled');
    await identify(person);
    expect((await submit(browser)).status).toBe(200);
    await byEmail('Mandatory');
    await browser.authorize();
    await identify(person);
    expect(refusal(await submit(browser))).toBe('403 session.mfa.require_mfa_verification');
  });

  it('is not shown by the factor of somebody else, nor by an address of before', async () => {
    await byEmail('UserControlled');
    const [person, other] = [await somebody(), await somebody()];
    await identify(person);
    await show(server, browser, emailCode(other.id, other.email));
    expect(refusal(await submit(browser))).toBe('403 session.mfa.require_mfa_verification');
    await show(server, browser, emailCode(person.id, `old.${person.email}`));
    expect(refusal(await submit(browser))).toBe('403 session.mfa.require_mfa_verification');
  });

  it('counts no more once the tenant has it no longer', async () => {
    await setExperience(api, {
      mfa: { factors: ['EmailVerificationCode', 'PhoneVerificationCode'], policy: 'Mandatory' },
    });
    const person = await somebody({ primaryPhone: `1555${Math.trunc(Math.random() * 1e7)}` });
    await identify(person);
    await show(server, browser, emailCode(person.id, person.email));
    await setExperience(api, { mfa: { factors: ['PhoneVerificationCode'], policy: 'Mandatory' } });
    const refused = await submit(browser);
    expect(refusal(refused)).toBe('403 session.mfa.require_mfa_verification');
    expect(refused.body['data']).toMatchObject({ availableFactors: ['PhoneVerificationCode'] });
  });

  it('is asked for in its own tenant alone', async () => {
    await byEmail('Mandatory');
    const elsewhere = new BrowserlessClient(server.other, await addClient(server.other));
    const person = await addPerson(server.other, { primaryEmail: 'anna@example.com' });
    await elsewhere.authorize();
    await elsewhere.identify(person.username, person.password);
    expect((await submit(elsewhere)).status).toBe(200);
  });
});

describe('the question whether somebody wants a second factor', () => {
  it('is put to who signs up and has none, until they decline', async () => {
    await byTotp('UserControlled');
    await browser.begin('Register');
    const verificationId = await browser.bringIdentity(`new_${newShortId()}`, PASSWORD);
    await browser.experience('POST', '/identification', { verificationId });
    const { userId } = await browser.experience('GET', '/interaction');
    const refused = await submit(browser);
    expect(refusal(refused)).toBe('422 user.suggest_mfa');
    expect(refused.body['data']).toBeUndefined();
    await stage(server, browser, { skipped: true });
    expect((await submit(browser)).status).toBe(200);
    expect(await decidedBy({ id: String(userId) })).toMatchObject({ mfa: { enabled: false, skipped: true } });
  });

  it('is answered by a factor that was there before anybody asked', async () => {
    await byEmail('UserControlled');
    const person = await somebody();
    await identify(person);
    await show(server, browser, emailCode(person.id, person.email));
    expect((await submit(browser)).status).toBe(200);
    expect(await decidedBy(person)).toMatchObject({ mfa: { enabled: true, skipped: false } });
  });
});

describe('a second factor that is missing', () => {
  it('can be declined where the policy lets people choose, and not otherwise', async () => {
    const person = await somebody();
    await answerTo(person, { enabled: true });
    await setExperience(api, { mfa: { factors: ['Totp', 'WebAuthn'], policy: 'UserControlled' } });
    await identify(person);
    const skippable = await submit(browser);
    expect(refusal(skippable)).toBe('422 user.missing_mfa');
    expect(skippable.body['data']).toEqual({ availableFactors: ['WebAuthn', 'Totp'], skippable: true });
    await byTotp('Mandatory');
    const strict = await submit(browser);
    expect(refusal(strict)).toBe('422 user.missing_mfa');
    expect(strict.body['data']).toEqual({ availableFactors: ['Totp'] });
  });

  it('is asked of members of an organization that asks for it, where the tenant minds', async () => {
    const person = await somebody();
    const { body } = await api.post('/organizations', { name: 'Strict', isMfaRequired: true });
    const organizationId = (body as { id: string }).id;
    const { databaseUrl } = server;
    await setMember({ databaseUrl, tenantId: server.tenant.id }, { organizationId, userId: person.id });
    await byTotp('NoPrompt', { organizationRequiredMfaPolicy: 'Mandatory' });
    await identify(person);
    await stage(server, browser, { skipped: true });
    const refused = await submit(browser);
    expect(refusal(refused)).toBe('422 user.missing_mfa');
    expect(refused.body['data']).toEqual({ availableFactors: ['Totp'] });
    await byTotp('NoPrompt');
    expect((await submit(browser)).status).toBe(200);
  });
});

describe('a passkey', () => {
  it('is preferred to second factors, until who signs in declines; who signs up is asked again', async () => {
    await setExperience(api, {
      passkeySignIn: { enabled: true },
      mfa: { factors: ['Totp'], policy: 'Mandatory' },
    });
    const person = await somebody();
    await identify(person);
    expect(refusal(await submit(browser))).toBe('422 user.passkey_preferred');
    await stage(server, browser, { passkeySkipped: true });
    expect(refusal(await submit(browser))).toBe('422 user.missing_mfa');
    await byTotp('NoPrompt');
    expect((await submit(browser)).status).toBe(200);
    expect(await decidedBy(person)).toMatchObject({ passkeySignIn: { skipped: true } });

    await browser.authorize();
    await browser.begin('Register');
    const verificationId = await browser.bringIdentity(`new_${newShortId()}`, PASSWORD);
    await browser.experience('POST', '/identification', { verificationId });
    const { userId } = await browser.experience('GET', '/interaction');
    await stage(server, browser, { passkeySkipped: true });
    expect((await submit(browser)).status).toBe(200);
    expect(await decidedBy({ id: String(userId) })).toMatchObject({ passkeySignIn: { skipped: false } });
  });
});

describe('factors that are staged', () => {
  it('are refused where the tenant has them no longer', async () => {
    const person = await somebody();
    await identify(person);
    await stage(server, browser, newTotp(server, server.tenant.id));
    expect(refusal(await submit(browser))).toBe('400 session.mfa.mfa_factor_not_enabled');
  });
});

describe('a further second factor', () => {
  it('is suggested to whose only one is the address of their sign-up, until they decline', async () => {
    await setExperience(api, {
      signUp: {
        identifiers: ['username'],
        password: true,
        verify: false,
        secondaryIdentifiers: [{ identifier: 'email' }],
      },
      mfa: { factors: ['Totp', 'EmailVerificationCode'], policy: 'Mandatory' },
    });
    const person = await somebody();
    await identify(person);
    await show(server, browser, emailCode(person.id, person.email));
    const refused = await submit(browser);
    expect(refusal(refused)).toBe('422 session.mfa.suggest_additional_mfa');
    expect(refused.body['data']).toEqual({
      availableFactors: ['Totp', 'EmailVerificationCode'],
      maskedIdentifiers: { EmailVerificationCode: 'barb****@example.com' },
      isWebAuthnUsedAsSignInPasskey: false,
      skippable: true,
      suggestion: true,
    });
    await stage(server, browser, { suggestionSkipped: true });
    expect((await submit(browser)).status).toBe(200);
    await browser.authorize();
    await identify(person);
    await show(server, browser, emailCode(person.id, person.email));
    expect((await submit(browser)).status).toBe(200);
  });
});

describe('backup codes', () => {
  it('are asked for where the tenant has them and the user has none', async () => {
    await setExperience(api, {
      mfa: { factors: ['EmailVerificationCode', 'BackupCode'], policy: 'Mandatory' },
    });
    const person = await somebody();
    await identify(person);
    await show(server, browser, emailCode(person.id, person.email));
    const refused = await submit(browser);
    expect(refusal(refused)).toBe('422 session.mfa.backup_code_required');
    expect(refused.body['data']).toBeUndefined();
  });
});
