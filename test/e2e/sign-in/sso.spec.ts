import { decodeJwt } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addPerson } from '../../support/people.js';
import { refusal } from './fixture.js';
import { identify, newBrowser, submit, useSettings, userOf } from './social-fixture.js';
import { DOMAIN, employee, newAddress, shownBySso, signedInBySso, useSso } from './sso-fixture.js';

const PICTURE = 'https://acme.example/ada.png';
const setting = useSso();

const withIdentities = async (userId: string) =>
  Object((await setting.api.get(`/users/${userId}?includeSsoIdentities=true`)).body);

describe('who comes from an enterprise', () => {
  it('is told which connectors are for the address, in whatever letters it is typed', async () => {
    const browser = await newBrowser(setting);
    const asked = (email: string) =>
      browser.experience('GET', `/sso-connectors?email=${encodeURIComponent(email)}`);
    expect(await asked(`Ada@${DOMAIN.toUpperCase()}`)).toEqual({ connectorIds: [setting.connectorId] });
    expect(await asked('ada@other.example')).toEqual({ connectorIds: [] });
    expect(await asked(`ada@sub.${DOMAIN}`)).toEqual({ connectorIds: [] });
  });

  it('makes an account without being asked for more, and signs in to it from then on', async () => {
    await useSettings(setting.api, {
      singleSignOnEnabled: true,
      signUp: { identifiers: ['username'], password: true, verify: false },
    });
    const email = newAddress();
    const sub = employee(setting, email, { name: 'Ada', picture: PICTURE });
    const browser = await newBrowser(setting);
    const verificationId = await shownBySso(browser, setting, sub);
    const { verificationRecords } = await browser.experience('GET', '/interaction');
    const enterpriseSsoUserInfo = { id: sub, name: 'Ada', avatar: PICTURE, email };
    const { issuer } = setting.idp;
    expect(verificationRecords).toMatchObject([
      { type: 'EnterpriseSso', connectorId: setting.connectorId, issuer, enterpriseSsoUserInfo },
    ]);
    expect(refusal(await identify(browser, verificationId))).toBe('404 user.sso_identity_not_exist');
    await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    expect((await identify(browser, verificationId)).status).toBe(201);
    const { redirectTo } = (await submit(browser)).body;
    const { body } = await browser.exchange(await browser.follow(String(redirectTo)));
    const userId = String(decodeJwt(String(body['id_token'])).sub);
    expect(await withIdentities(userId)).toMatchObject({
      name: 'Ada',
      avatar: enterpriseSsoUserInfo.avatar,
      primaryEmail: email,
      hasPassword: false,
      ssoIdentities: [{ ssoConnectorId: setting.connectorId, issuer, identityId: sub }],
    });
    expect(await signedInBySso(setting, sub)).toBe(userId);
  });

  it('gets the account that has the address, without a word, where the connector speaks for it', async () => {
    const email = newAddress();
    const person = await addPerson(setting.server.tenant, { primaryEmail: email });
    const sub = employee(setting, email);
    expect(await signedInBySso(setting, sub)).toBe(person.id);
    expect(await withIdentities(person.id)).toMatchObject({ ssoIdentities: [{ identityId: sub }] });
  });

  it('gets no account by an address that the connector does not speak for', async () => {
    const email = newAddress('elsewhere.example');
    const person = await addPerson(setting.server.tenant, { primaryEmail: email });
    const sub = employee(setting, email);
    const browser = await newBrowser(setting);
    const verificationId = await shownBySso(browser, setting, sub);
    expect(refusal(await identify(browser, verificationId))).toBe('422 user.email_already_in_use');
    await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    expect(refusal(await identify(browser, verificationId))).toBe('422 user.email_already_in_use');
    expect(await withIdentities(person.id)).toMatchObject({ ssoIdentities: [] });
  });

  it('gets it where the tenant trusts its connectors with every address', async () => {
    const url = '/configs/enterprise-sso';
    expect((await setting.api.patch(url, { linksAnyAddress: true })).status).toBe(200);
    onTestFinished(async () => void (await setting.api.patch(url, { linksAnyAddress: false })));
    const email = newAddress('elsewhere.example');
    const person = await addPerson(setting.server.tenant, { primaryEmail: email });
    expect(await signedInBySso(setting, employee(setting, email))).toBe(person.id);
  });

  it('keeps an address that the connector does not speak for out of the account', async () => {
    const userId = await signedInBySso(setting, employee(setting, newAddress('elsewhere.example')));
    expect(await userOf(setting, userId)).toMatchObject({ primaryEmail: null });
  });

  it('gets no account by an address that the provider does not vouch for', async () => {
    const email = newAddress();
    const person = await addPerson(setting.server.tenant, { primaryEmail: email });
    const userId = await signedInBySso(setting, employee(setting, email, { email_verified: false }));
    expect(userId).not.toBe(person.id);
    expect(await userOf(setting, userId)).toMatchObject({ primaryEmail: null });
  });

  it('is not let in while suspended', async () => {
    const sub = employee(setting, newAddress());
    const userId = await signedInBySso(setting, sub);
    await setting.api.patch(`/users/${userId}/is-suspended`, { isSuspended: true });
    const browser = await newBrowser(setting);
    const verificationId = await shownBySso(browser, setting, sub);
    expect(refusal(await identify(browser, verificationId))).toBe('401 user.suspended');
  });

  it('has name and picture taken over each time where the connector says so, and what was told always', async () => {
    const sub = employee(setting, newAddress(), { name: 'Ada' });
    const userId = await signedInBySso(setting, sub);
    setting.idp.add({ sub, name: 'Ada L.' });
    await signedInBySso(setting, sub);
    expect(await withIdentities(userId)).toMatchObject({
      name: 'Ada',
      ssoIdentities: [{ detail: { name: 'Ada L.' } }],
    });
    const url = `/sso-connectors/${setting.connectorId}`;
    await setting.api.patch(url, { syncProfile: true });
    onTestFinished(async () => void (await setting.api.patch(url, { syncProfile: false })));
    await signedInBySso(setting, sub);
    expect(await userOf(setting, userId)).toMatchObject({ name: 'Ada L.' });
  });

  it.each([
    ['stay where they are', false, { name: 'Ada of old', avatar: null }],
    ['are taken over where the connector says so', true, { name: 'Ada', avatar: PICTURE }],
  ])('gets the account that has the address, whose name and picture %s', async (_, syncProfile, expected) => {
    const url = `/sso-connectors/${setting.connectorId}`;
    await setting.api.patch(url, { syncProfile });
    onTestFinished(async () => void (await setting.api.patch(url, { syncProfile: false })));
    const email = newAddress();
    const person = await addPerson(setting.server.tenant, { primaryEmail: email, name: 'Ada of old' });
    const sub = employee(setting, email, { name: 'Ada', picture: PICTURE });
    expect(await signedInBySso(setting, sub)).toBe(person.id);
    expect(await userOf(setting, person.id)).toMatchObject(expected);
  });

  it('makes no account with an address that the tenant blocks, and keeps one that is there', async () => {
    const email = `ada+${newAddress()}`;
    const sub = employee(setting, email);
    await useSettings(setting.api, { emailBlocklistPolicy: { blockSubaddressing: true } });
    const browser = await newBrowser(setting, 'Register');
    const verificationId = await shownBySso(browser, setting, sub);
    const blocked = '422 session.email_blocklist.email_subaddressing_not_allowed';
    expect(refusal(await identify(browser, verificationId))).toBe(blocked);
    const person = await addPerson(setting.server.tenant, { primaryEmail: email });
    expect(await signedInBySso(setting, sub)).toBe(person.id);
  });
});
