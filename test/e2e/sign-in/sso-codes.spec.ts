import { beforeEach, describe, expect, it } from 'vitest';
import { addPerson, PASSWORD } from '../../support/people.js';
import { sendCode, showAddress, useCodes } from './codes-fixture.js';
import { refusal } from './fixture.js';
import { identify, newBrowser, submit } from './social-fixture.js';
import { newAddress, useSso } from './sso-fixture.js';

const ELSEWHERE = 'elsewhere.example';
const setting = useSso();

beforeEach(() => useCodes(setting.api, { singleSignOnEnabled: true }));

const address = (domain?: string) => ({ type: 'email', value: newAddress(domain) }) as const;
const owned = async (domain?: string) => {
  const mail = address(domain);
  const person = await addPerson(setting.server.tenant, { primaryEmail: mail.value });
  return { mail, person };
};
const toldOfConnector = () => ({
  status: 422,
  body: { code: 'session.sso_enabled', data: { ssoConnectors: [{ id: setting.connectorId }] } },
});

describe('a code to an address of an enterprise', () => {
  it('signs nobody in, typed or not', async () => {
    const { mail } = await owned();
    const browser = await newBrowser(setting);
    const untyped = await sendCode(browser, mail);
    expect(await identify(browser, untyped)).toMatchObject(toldOfConnector());
    const typed = await showAddress(setting.server, browser, mail);
    expect(await identify(browser, typed)).toMatchObject(toldOfConnector());
    expect(refusal(await submit(browser))).toBe('404 session.identifier_not_found');
  });

  it('is refused like any other where it was not typed, and signs in where it was, of other addresses', async () => {
    const { mail } = await owned(ELSEWHERE);
    const browser = await newBrowser(setting);
    const untyped = await sendCode(browser, mail);
    expect(refusal(await identify(browser, untyped))).toBe('400 session.verification_failed');
    const typed = await showAddress(setting.server, browser, mail);
    expect((await identify(browser, typed)).status).toBe(204);
  });

  it('makes no account, and says so once it is typed', async () => {
    const mail = address();
    const browser = await newBrowser(setting, 'Register');
    const untyped = await sendCode(browser, mail, 'Register');
    expect(refusal(await identify(browser, untyped))).toBe('400 session.verification_failed');
    const typed = await showAddress(setting.server, browser, mail, 'Register');
    expect(await identify(browser, typed)).toMatchObject(toldOfConnector());
  });

  it('sets another password for who forgot theirs', async () => {
    const { mail } = await owned();
    const browser = await newBrowser(setting, 'ForgotPassword');
    const typed = await showAddress(setting.server, browser, mail, 'ForgotPassword');
    expect((await identify(browser, typed)).status).toBe(204);
    await browser.experience('PUT', '/profile/password', { password: `${PASSWORD}-2` });
    expect((await submit(browser)).status).toBe(204);
  });
});

describe('an address of an enterprise', () => {
  const stage = (browser: Awaited<ReturnType<typeof newBrowser>>, verificationId: string) =>
    browser.api('POST', 'experience/profile', { type: 'email', verificationId });

  it('is brought to no account that is yet to be made, typed or not', async () => {
    const mail = address();
    const browser = await newBrowser(setting, 'Register');
    const untyped = await sendCode(browser, mail, 'Register');
    expect(await stage(browser, untyped)).toMatchObject(toldOfConnector());
    const typed = await showAddress(setting.server, browser, mail, 'Register');
    expect(await stage(browser, typed)).toMatchObject(toldOfConnector());
    const other = await sendCode(browser, address(ELSEWHERE), 'Register');
    expect(refusal(await stage(browser, other))).toBe('400 session.verification_failed');
  });

  it('is brought to no account of somebody who signs in, typed or not', async () => {
    const person = await addPerson(setting.server.tenant);
    await useCodes(setting.api, {
      singleSignOnEnabled: true,
      signIn: {
        methods: [
          { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
          { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: false },
        ],
      },
    });
    const browser = await newBrowser(setting);
    await browser.identify(person.username, person.password);
    const mail = address();
    const untyped = await sendCode(browser, mail);
    expect(await stage(browser, untyped)).toMatchObject(toldOfConnector());
    const typed = await showAddress(setting.server, browser, mail);
    expect(await stage(browser, typed)).toMatchObject(toldOfConnector());
    const other = address(ELSEWHERE);
    expect(refusal(await stage(browser, await sendCode(browser, other)))).toBe(
      '400 session.verification_failed',
    );
    expect((await stage(browser, await showAddress(setting.server, browser, other))).status).toBe(204);
  });
});
