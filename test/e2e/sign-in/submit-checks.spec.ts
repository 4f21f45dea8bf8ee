import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { sentStatements } from '../../support/sent-statements.js';
import { useServer } from '../../support/test-app.js';
import { refusal } from './fixture.js';
import {
  addAddressed,
  emailCode,
  newTotp,
  setExperience,
  show,
  stage,
  stageUsername,
  submit,
} from './mfa-fixture.js';

const server = useServer();
let api: ApiClient;
let client: ClientUnderTest;
let browser: BrowserlessClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
});
beforeEach(async () => {
  browser = new BrowserlessClient(server.tenant, client);
  await browser.authorize();
});

const changeUsername = (username: string | undefined) => stageUsername(server, browser, username);

describe('the checks of a submit', () => {
  it('ask the database one thing more where there are second factors, and nothing where there are none', async () => {
    const person = await addPerson(server.tenant);
    await api.patch(`/users/${person.id}/logto-configs`, { mfa: { skipped: true, enabled: false } });
    const sent = async () => {
      await browser.authorize();
      await browser.identify(person.username, person.password);
      return sentStatements(() => submit(browser));
    };
    const without = await sent();
    await setExperience(api, { mfa: { factors: ['Totp'], policy: 'UserControlled' } });
    // The settings are forgotten once more when the notification of their change arrives.
    await sent();
    const withFactors = await sent();
    expect(withFactors).toHaveLength(without.length + 1);
  });

  it('come in their order: each is met when the one before is', async () => {
    const taken = `taken_${newShortId()}`;
    await addPerson(server.tenant, { username: taken });
    const person = await addAddressed(server.tenant);
    await api.patch(`/users/${person.id}`, { username: null });
    await setExperience(api, {
      mfa: { factors: ['EmailVerificationCode', 'BackupCode'], policy: 'Mandatory' },
      passkeySignIn: { enabled: true },
      signIn: {
        methods: [{ identifier: 'email', password: true, verificationCode: false, isPasswordPrimary: true }],
      },
    });
    await browser.begin('SignIn');
    const { verificationId } = await browser.experience('POST', '/verification/password', {
      identifier: { type: 'email', value: person.email },
      password: person.password,
    });
    expect(refusal(await submit(browser))).toBe('404 session.identifier_not_found');
    await browser.experience('POST', '/identification', { verificationId });
    await stage(server, browser, newTotp(server, server.tenant.id));
    expect(refusal(await submit(browser))).toBe('403 session.mfa.require_mfa_verification');
    await show(server, browser, emailCode(person.id, person.email));
    await changeUsername(taken);
    expect(refusal(await submit(browser))).toBe('422 user.username_already_in_use');
    await changeUsername(undefined);
    expect(refusal(await submit(browser))).toBe('422 user.missing_profile');
    await changeUsername(`free_${newShortId()}`);
    expect(refusal(await submit(browser))).toBe('422 user.passkey_preferred');
    await stage(server, browser, { passkeySkipped: true });
    expect(refusal(await submit(browser))).toBe('400 session.mfa.mfa_factor_not_enabled');
  });
});
