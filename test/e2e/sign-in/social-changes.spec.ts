import { describe, expect, it, onTestFinished } from 'vitest';
import type { BrowserlessClient } from '../../support/browserless-client.js';
import { holdRows, waitingForRows } from '../../support/held-rows.js';
import { newSub } from '../../support/identity-provider.js';
import { addPerson, PASSWORD } from '../../support/people.js';
import { refusal } from './fixture.js';
import {
  identify,
  leave,
  newBrowser,
  registered,
  shown,
  submit,
  TARGET,
  userOf,
  useSocial,
  verify,
} from './social-fixture.js';

const setting = useSocial();

async function identified() {
  const sub = newSub(setting.idp);
  const userId = await registered(setting, sub);
  const browser = await newBrowser(setting);
  expect((await identify(browser, await shown(browser, setting, sub))).status).toBe(204);
  return { sub, userId, browser };
}

describe('a social identity', () => {
  it('that two browsers register at once gets one account', async () => {
    const sub = newSub(setting.idp);
    const browsers = [await newBrowser(setting, 'Register'), await newBrowser(setting, 'Register')];
    const ids: string[] = [];
    for (const browser of browsers) ids.push(await shown(browser, setting, sub));
    const release = await holdRows(setting.server.databaseUrl, 'select from sign_in_flows for update', []);
    const answers = browsers.map((browser, index) => identify(browser, ids[index]));
    await waitingForRows(setting.server.databaseUrl, 2);
    await release();
    const told = (await Promise.all(answers)).map(refusal);
    expect(told.toSorted()).toEqual(['201 undefined', '422 user.identity_already_in_use']);
  });

  it('that was unlinked before the end lets nobody in', async () => {
    const { userId, browser } = await identified();
    expect((await setting.api.delete(`/users/${userId}/identities/${TARGET}`)).status).toBe(200);
    expect(refusal(await submit(browser))).toBe('400 session.verification_failed');
    expect((await userOf(setting, userId)).identities).toEqual({});
  });

  it('lets nobody in who was suspended before the end', async () => {
    const { sub, userId, browser } = await identified();
    await setting.api.patch(`/users/${userId}/is-suspended`, { isSuspended: true });
    expect(refusal(await submit(browser))).toBe('401 user.suspended');
    const again = await newBrowser(setting);
    expect(refusal(await identify(again, await shown(again, setting, sub)))).toBe('401 user.suspended');
  });

  it('is staged for who signs in by something else, and overwrites nothing', async () => {
    const sub = newSub(setting.idp);
    const person = await addPerson(setting.server.tenant);
    const browser = await newBrowser(setting);
    const early = await shown(browser, setting, sub);
    const part = { type: 'social', verificationId: early };
    expect(refusal(await browser.api('POST', 'experience/profile', part))).toBe(
      '404 session.identifier_not_found',
    );
    await browser.identify(person.username, PASSWORD);
    const verificationId = await shown(browser, setting, sub);
    expect((await browser.api('POST', 'experience/profile', { ...part, verificationId })).status).toBe(204);
    expect((await submit(browser)).status).toBe(200);
    expect(await userOf(setting, person.id)).toMatchObject({ identities: { [TARGET]: { userId: sub } } });
    const stranger = await addPerson(setting.server.tenant);
    const other = await newBrowser(setting);
    await other.identify(stranger.username, PASSWORD);
    const taken = { ...part, verificationId: await shown(other, setting, sub) };
    expect(refusal(await other.api('POST', 'experience/profile', taken))).toBe(
      '422 user.identity_already_in_use',
    );
    expect(refusal(await identify(other, taken.verificationId))).toBe('409 session.identity_conflict');
  });
});

describe('of two identities that somebody adds', () => {
  const keepTokens = async () => {
    const { api, connectorId } = setting;
    await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: true });
    onTestFinished(async () => {
      await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: false });
    });
  };
  const add = async (browser: BrowserlessClient, sub: string) => {
    const verificationId = await shown(browser, setting, sub);
    await browser.experience('POST', '/profile', { type: 'social', verificationId });
  };
  const storedOf = async (userId: string) =>
    (await setting.api.get(`/users/${userId}/identities/${TARGET}?includeTokenSecret=true`)).body;

  it('the first is linked, with its tokens', async () => {
    await keepTokens();
    const [first, second] = [newSub(setting.idp), newSub(setting.idp)];
    const { id, username } = await addPerson(setting.server.tenant);
    const browser = await newBrowser(setting);
    await browser.identify(username, PASSWORD);
    for (const sub of [first, second]) await add(browser, sub);
    expect((await submit(browser)).status).toBe(200);
    const tokenSecret = { identityId: first };
    expect(await storedOf(id)).toMatchObject({ identity: { userId: first }, tokenSecret });
  });

  it('the first is that of a new account, with its tokens', async () => {
    await keepTokens();
    const [first, second] = [newSub(setting.idp), newSub(setting.idp)];
    const browser = await newBrowser(setting, 'Register');
    for (const sub of [first, second]) await add(browser, sub);
    expect((await identify(browser)).status).toBe(201);
    const { userId } = await browser.experience('GET', '/interaction');
    expect((await submit(browser)).status).toBe(200);
    const tokenSecret = { identityId: first };
    expect(await storedOf(String(userId))).toMatchObject({ identity: { userId: first }, tokenSecret });
  });
});

describe('whatever a provider or a page sends', () => {
  it('makes an account of what can be kept', async () => {
    const sub = newSub(setting.idp, {
      name: 'A\u0000',
      picture: 'javascript:1',
      phone_number: '1',
      email_verified: true,
    });
    expect(await userOf(setting, await registered(setting, sub))).toMatchObject({ name: null, avatar: null });
    const email = `${'a'.repeat(150)}@acme.example`;
    const long = newSub(setting.idp, { name: 'x'.repeat(5_000), email, email_verified: true });
    expect(await userOf(setting, await registered(setting, long))).toMatchObject({
      name: null,
      primaryEmail: null,
    });
  });

  it('is refused with a code', async () => {
    const browser = await newBrowser(setting);
    const path = `experience/verification/social/${setting.connectorId}`;
    const empty = await browser.api('POST', 'experience/verification/social/none/authorization-uri', {
      state: '',
      redirectUri: 'https://any.example',
    });
    expect(refusal(empty)).toBe('400 session.insufficient_info');
    for (const body of [{}, { connectorData: [] }, { connectorData: { code: '\u0000' } }, { state: 1 }]) {
      expect(refusal(await browser.api('POST', `${path}/verify`, body))).toBe('400 guard.invalid_input');
    }
    expect(refusal(await browser.api('POST', `${path}/verify`, { connectorData: { credential: 'a' } }))).toBe(
      '404 session.verification_session_not_found',
    );
    for (const connectorData of [{}, { code: {} }, { error: 'access_denied' }, { code: 'x', state: [] }]) {
      const { verificationId } = await leave(browser, setting.connectorId);
      const { status } = await verify(browser, setting.connectorId, { verificationId, connectorData });
      expect([400, 401]).toContain(status);
    }
  });
});
