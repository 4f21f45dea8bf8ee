import { describe, expect, it } from 'vitest';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import { sentStatements } from '../../support/sent-statements.js';
import { showAddress, useCodes } from './codes-fixture.js';
import { named, refusal } from './fixture.js';
import { identify, newBrowser, shown, useSettings } from './social-fixture.js';
import { DOMAIN, newAddress, shownBySso, employee, useSso } from './sso-fixture.js';

const setting = useSso();
const byEmail = { password: true, verificationCode: false, isPasswordPrimary: true, identifier: 'email' };

const settings = (more: object = {}) =>
  useSettings(setting.api, {
    singleSignOnEnabled: true,
    signIn: { methods: [byEmail] },
    signUp: { identifiers: ['username'], password: true, verify: false },
    ...more,
  });

async function byPassword(email: string) {
  const browser = await newBrowser(setting);
  const body = { identifier: named(email, 'email'), password: PASSWORD };
  const { verificationId } = await browser.experience('POST', '/verification/password', body);
  return identify(browser, String(verificationId));
}

describe('an address of an enterprise', () => {
  it('is signed in with its provider alone, and tells no config', async () => {
    await settings();
    const email = newAddress();
    await addPerson(setting.server.tenant, { primaryEmail: email });
    const answer = await byPassword(email);
    expect(refusal(answer)).toBe('422 session.sso_enabled');
    expect(answer.body['data']).toEqual({
      ssoConnectors: [
        {
          id: setting.connectorId,
          connectorName: 'Lapwing',
          providerName: 'OIDC',
          branding: { displayName: 'Lapwing Ltd' },
        },
      ],
    });
  });

  it('is one like any other where the tenant has switched it off', async () => {
    await settings({ singleSignOnEnabled: false });
    const email = newAddress();
    await addPerson(setting.server.tenant, { primaryEmail: email });
    expect((await byPassword(email)).status).toBe(204);
    const browser = await newBrowser(setting);
    expect(await browser.experience('GET', `/sso-connectors?email=ada%40${DOMAIN}`)).toEqual({
      connectorIds: [],
    });
    const verificationId = await shownBySso(browser, setting, employee(setting, newAddress()));
    expect(refusal(await identify(browser, verificationId))).toBe('422 user.sign_in_method_not_enabled');
    await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    expect(refusal(await identify(browser, verificationId))).toBe('422 user.sign_in_method_not_enabled');
  });

  it('costs those who have none one statement where an account is made', async () => {
    await useCodes(setting.api, { singleSignOnEnabled: true });
    const browser = await newBrowser(setting, 'Register');
    const address = { type: 'email', value: newAddress('elsewhere.example') } as const;
    const verificationId = await showAddress(setting.server, browser, address, 'Register');
    const sent = await sentStatements(() => identify(browser, verificationId));
    expect(sent.filter((name) => name.startsWith('sso'))).toEqual(['sso connectors of an e-mail domain']);
  });

  it('makes no account by a social provider, and is staged by none', async () => {
    const target = 'some-social';
    const connectorId = await addSocial(setting.api, setting.idp, target);
    const sub = newSub(setting.idp, { email: newAddress(), email_verified: true });
    const browser = await newBrowser(setting);
    const verificationId = await shown(browser, { idp: setting.idp, connectorId }, sub);
    expect(refusal(await identify(browser, verificationId))).toBe('422 session.sso_enabled');
    await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    expect(refusal(await identify(browser, verificationId))).toBe('422 session.sso_enabled');
    const staged = await browser.api('POST', 'experience/profile', { type: 'social', verificationId });
    expect(refusal(staged)).toBe('422 session.sso_enabled');
  });
});
