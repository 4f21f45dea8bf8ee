import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import { givePasskey, takeFactors } from '../../support/factors.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import type { AuthenticationRequest, SoftwarePasskey } from '../../support/software-authenticator.js';
import { useServer } from '../../support/test-app.js';
import { named, refusal } from './fixture.js';
import { addTotp, newTotp, setExperience, show, stage, submit, totpCode } from './mfa-fixture.js';

const ASK = 'experience/verification/sign-in-passkey/authentication';
const TOTP_ALONE = { mfa: { factors: ['Totp'], policy: 'Mandatory' }, passkeySignIn: { enabled: false } };
const UNVERIFIED = '403 session.mfa.require_mfa_verification';

describe('a sign-in during which something is changed', () => {
  const server = useServer();
  let api: ApiClient;
  let client: ClientUnderTest;
  let person: Person;
  let passkey: SoftwarePasskey;
  let browser: BrowserlessClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    client = await addClient(server.tenant);
  });
  beforeEach(async () => {
    await setExperience(api, TOTP_ALONE);
    person = await addPerson(server.tenant);
    await addTotp(server, server.tenant.id, person.id);
    passkey = await givePasskey(server, server.tenant, person.id);
    browser = new BrowserlessClient(server.tenant, client);
    await browser.authorize();
  });

  const identify = () => browser.identify(person.username, person.password);

  const showPasskey = async (): Promise<string> => {
    const { body } = await browser.api('POST', ASK, { identifier: named(person.username) });
    const asked = body['authenticationOptions'] as AuthenticationRequest;
    const payload = passkey.answer(asked, { origin: server.tenant.baseUrl });
    const verificationId = String(body['verificationId']);
    const { status } = await browser.api('POST', `${ASK}/verify`, { verificationId, payload });
    if (status !== 200) throw new Error(`the passkey was refused with ${status}`);
    return verificationId;
  };

  it('takes no passkey for a second factor where nobody signs in by one, nor has one as a factor', async () => {
    await identify();
    await showPasskey();
    expect(refusal(await submit(browser))).toBe(UNVERIFIED);
  });

  it('takes none that was shown before passkeys were switched off', async () => {
    await setExperience(api, { passkeySignIn: { enabled: true } });
    await browser.begin('SignIn');
    await browser.experience('POST', '/identification', { verificationId: await showPasskey() });
    await setExperience(api, { passkeySignIn: { enabled: false } });
    expect(refusal(await submit(browser))).toBe(UNVERIFIED);
    await setExperience(api, { mfa: { factors: ['Totp', 'WebAuthn'], policy: 'Mandatory' } });
    expect((await submit(browser)).status).toBe(200);
  });

  it('asks for another factor where the one that was shown was switched off', async () => {
    await setExperience(api, { mfa: { factors: ['Totp', 'WebAuthn'], policy: 'Mandatory' } });
    await identify();
    await show(server, browser, await totpCode(server, server.tenant.id, person.id));
    await setExperience(api, { mfa: { factors: ['WebAuthn'], policy: 'Mandatory' } });
    expect(refusal(await submit(browser))).toBe(UNVERIFIED);
  });

  it('asks for a factor that was switched on meanwhile', async () => {
    await setExperience(api, { mfa: { factors: [], policy: 'UserControlled' } });
    await identify();
    await setExperience(api, TOTP_ALONE);
    expect(refusal(await submit(browser))).toBe(UNVERIFIED);
  });

  it('does not count that somebody wants no factor where the tenant leaves that to nobody any more', async () => {
    const other = await addPerson(server.tenant);
    await setExperience(api, { mfa: { factors: ['Totp'], policy: 'UserControlled' } });
    await browser.identify(other.username, other.password);
    await browser.experience('POST', '/profile/mfa/mfa-skipped');
    await setExperience(api, TOTP_ALONE);
    expect(refusal(await submit(browser))).toBe('422 user.missing_mfa');
  });

  it('sets up no factor that was switched off meanwhile', async () => {
    const other = await addPerson(server.tenant);
    await browser.identify(other.username, other.password);
    await stage(server, browser, newTotp(server, server.tenant.id));
    await setExperience(api, { mfa: { factors: ['WebAuthn'], policy: 'Mandatory' } });
    expect(refusal(await submit(browser))).toBe('400 session.mfa.mfa_factor_not_enabled');
  });

  it('ends where an operator takes the factor away that was shown', async () => {
    await identify();
    await show(server, browser, await totpCode(server, server.tenant.id, person.id));
    await takeFactors(server, person.id);
    expect(refusal(await submit(browser))).toBe('422 user.missing_mfa');
    await stage(server, browser, newTotp(server, server.tenant.id));
    expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
  });

  it.each([
    ['suspends the account', 'is-suspended', { isSuspended: true }, '401 user.suspended'],
    [
      'sets another password',
      'password',
      { password: 'Another-Secret-1815' },
      '400 session.verification_failed',
    ],
  ])('ends where an operator %s', async (_what, path, body, expected) => {
    await identify();
    await show(server, browser, await totpCode(server, server.tenant.id, person.id));
    await api.patch(`/users/${person.id}/${path}`, body);
    expect(refusal(await submit(browser))).toBe(expected);
  });

  it('sets up and shows no factor of an account that was suspended meanwhile', async () => {
    await identify();
    await api.patch(`/users/${person.id}/is-suspended`, { isSuspended: true });
    for (const path of [
      'totp/secret',
      'web-authn/registration',
      'web-authn/authentication',
      'backup-code/generate',
    ])
      expect(refusal(await browser.api('POST', `experience/verification/${path}`))).toBe(
        '401 user.suspended',
      );
  });
});
