import { describe, expect, it, onTestFinished } from 'vitest';
import type { BrowserlessClient } from '../../support/browserless-client.js';
import { givePasskey } from '../../support/factors.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import type { AuthenticationRequest } from '../../support/software-authenticator.js';
import { oneTimeToken, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';
import { identify, newBrowser, submit, useSettings } from './social-fixture.js';
import { newAddress, useSso } from './sso-fixture.js';

const setting = useSso();
const owned = async (primaryEmail: string) => addPerson(setting.server.tenant, { primaryEmail });

describe('a passkey', () => {
  /** Answers with a passkey of the user, as far as the sign-in is about them. */
  async function identifiedByPasskey(userId: string) {
    const { tenant } = setting.server;
    const passkey = await givePasskey(setting.server, tenant, userId);
    const browser = await newBrowser(setting);
    const path = '/preflight/sign-in-passkey/authentication';
    const { authenticationOptions } = await browser.experience('POST', path);
    const payload = passkey.answer(authenticationOptions as AuthenticationRequest, {
      origin: tenant.baseUrl,
    });
    const { verificationId } = await browser.experience(
      'POST',
      '/verification/sign-in-passkey/authentication/verify',
      { payload },
    );
    return { browser, answer: await identify(browser, String(verificationId)) };
  }

  it('signs in nobody who has an address of an enterprise, as long as that is switched on', async () => {
    await useSettings(setting.api, { passkeySignIn: { enabled: true } });
    onTestFinished(() => useSettings(setting.api, { passkeySignIn: { enabled: false } }));
    const { id } = await owned(newAddress());
    const { browser, answer } = await identifiedByPasskey(id);
    expect(refusal(answer)).toBe('400 session.passkey_sign_in.sso_users_not_allowed');
    expect(refusal(await submit(browser))).toBe('404 session.identifier_not_found');
    const elsewhere = await owned(newAddress('elsewhere.example'));
    expect((await identifiedByPasskey(elsewhere.id)).answer.status).toBe(204);
    await useSettings(setting.api, { singleSignOnEnabled: false });
    expect((await identifiedByPasskey(id)).answer.status).toBe(204);
  });
});

describe('a magic link to an address of an enterprise', () => {
  async function opened(browser: BrowserlessClient, email: string): Promise<string> {
    const { verificationId } = await browser.experience('POST', '/verification/one-time-token/verify', {
      identifier: { type: 'email', value: email },
      token: await oneTimeToken(setting.api, email),
    });
    return String(verificationId);
  }

  it('signs in who has an account', async () => {
    const email = newAddress();
    const { id } = await owned(email);
    const browser = await newBrowser(setting);
    expect((await identify(browser, await opened(browser, email))).status).toBe(204);
    expect(await browser.experience('GET', '/interaction')).toMatchObject({ userId: id });
    expect((await submit(browser)).status).toBe(200);
  });

  it('sets another password', async () => {
    await useCodes(setting.api);
    const email = newAddress();
    await owned(email);
    const browser = await newBrowser(setting, 'ForgotPassword');
    expect((await identify(browser, await opened(browser, email))).status).toBe(204);
    await browser.experience('PUT', '/profile/password', { password: `${PASSWORD}-2` });
    expect((await submit(browser)).status).toBe(204);
  });

  it('makes no account', async () => {
    await useCodes(setting.api);
    const email = newAddress();
    const browser = await newBrowser(setting, 'Register');
    const verificationId = await opened(browser, email);
    expect(refusal(await identify(browser, verificationId))).toBe('422 session.sso_enabled');
    await setting.api.patch('/sign-in-exp', { singleSignOnEnabled: false });
    expect((await identify(browser, verificationId)).status).toBe(201);
  });
});
