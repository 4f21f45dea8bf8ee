import { decodeJwt } from 'jose';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import type { BrowserlessClient } from '../../support/browserless-client.js';
import { addSocial, newSub } from '../../support/identity-provider.js';
import { refusal } from './fixture.js';
import {
  identify,
  leave,
  newBrowser,
  registered,
  shown,
  submit,
  TARGET,
  useSettings,
  userOf,
  useSocial,
  verify,
} from './social-fixture.js';

const SUBMIT = 'Interaction.SignIn.Verification.Social.Submit';

const setting = useSocial();
const stateOf = (browser: BrowserlessClient) => browser.experience('GET', '/interaction');

describe('who comes by a social provider', () => {
  it('makes an account of what it vouches for, and signs in to it from then on', async () => {
    const email = 'ada@acme.example';
    const claims = { name: 'Ada', picture: 'https://acme.example/ada.png', email, email_verified: true };
    const sub = newSub(setting.idp, claims);
    const browser = await newBrowser(setting);
    const verificationId = await shown(browser, setting, sub);
    const { verificationRecords } = await stateOf(browser);
    const userInfo = { id: sub, name: 'Ada', avatar: 'https://acme.example/ada.png', email };
    expect(verificationRecords).toMatchObject([
      { id: verificationId, type: 'Social', connectorId: setting.connectorId, socialUserInfo: userInfo },
    ]);
    expect(await identify(browser, verificationId)).toMatchObject({
      status: 404,
      body: { code: 'user.identity_not_exist' },
    });
    await browser.experience('PUT', '/interaction-event', { interactionEvent: 'Register' });
    expect((await identify(browser, verificationId)).status).toBe(201);
    const { redirectTo } = (await submit(browser)).body;
    const { body } = await browser.exchange(await browser.follow(String(redirectTo)));
    const userId = String(decodeJwt(String(body['id_token'])).sub);
    expect(await userOf(setting, userId)).toMatchObject({
      name: 'Ada',
      avatar: userInfo.avatar,
      primaryEmail: email,
      hasPassword: false,
      identities: { [TARGET]: { userId: sub, details: userInfo } },
    });
    const again = await newBrowser(setting);
    expect((await identify(again, await shown(again, setting, sub))).status).toBe(204);
    expect(await stateOf(again)).toMatchObject({ userId });
    expect((await submit(again)).status).toBe(200);
  });

  it('is asked for what the tenant wants of everybody, and can stage it before or after', async () => {
    const sub = newSub(setting.idp);
    await useSettings(setting.api, { signUp: { identifiers: ['username'], password: true, verify: false } });
    const browser = await newBrowser(setting, 'Register');
    const verificationId = await shown(browser, setting, sub);
    expect((await identify(browser, verificationId)).body).toMatchObject({
      code: 'user.missing_profile',
      data: { missingProfile: ['username'] },
    });
    expect(await stateOf(browser)).toMatchObject({
      profile: { socialIdentity: { target: TARGET, userInfo: { id: sub } } },
    });
    await browser.experience('POST', '/profile', { type: 'username', value: 'social_ada' });
    expect((await identify(browser)).status).toBe(201);
    expect((await submit(browser)).status).toBe(200);
  });

  it('is asked for nothing where the tenant skips it, and signs in like that again', async () => {
    const sub = newSub(setting.idp);
    await useSettings(setting.api, {
      signUp: { identifiers: ['username'], password: true, verify: false },
      socialSignIn: { skipRequiredIdentifiers: true },
    });
    const userId = await registered(setting, sub);
    expect(await userOf(setting, userId)).toMatchObject({ username: null });
    const browser = await newBrowser(setting);
    expect((await identify(browser, await shown(browser, setting, sub))).status).toBe(204);
    expect((await submit(browser)).status).toBe(200);
    await useSettings(setting.api, { signUp: { identifiers: ['username'], password: true, verify: false } });
    const asked = await newBrowser(setting);
    await identify(asked, await shown(asked, setting, sub));
    expect((await submit(asked)).body).toMatchObject({ data: { missingProfile: ['username'] } });
  });

  it('resets no password', async () => {
    const sub = newSub(setting.idp);
    const browser = await newBrowser(setting, 'ForgotPassword');
    const verificationId = await shown(browser, setting, sub);
    expect(refusal(await identify(browser, verificationId))).toBe(
      '422 session.not_supported_for_forgot_password',
    );
  });

  it('is let in by a connector that the pages do not show, and not by one that is gone', async () => {
    const sub = newSub(setting.idp);
    await registered(setting, sub);
    await setting.api.patch('/sign-in-exp', { socialSignInConnectorTargets: [] });
    const browser = await newBrowser(setting);
    expect((await identify(browser, await shown(browser, setting, sub))).status).toBe(204);
    const connectorId = await addSocial(setting.api, setting.idp, 'short-lived');
    const late = await newBrowser(setting, 'SignIn');
    const verificationId = await shown(late, { idp: setting.idp, connectorId }, sub);
    await setting.api.delete(`/connectors/${connectorId}`);
    expect(refusal(await identify(late, verificationId))).toBe('404 user.identity_not_exist');
    const path = `experience/verification/social/${connectorId}/authorization-uri`;
    const asked = await late.api('POST', path, { state: 's', redirectUri: 'https://any.example' });
    expect(refusal(asked)).toBe('404 entity.not_found');
  });

  it('keeps the name and the picture up to date where the connector says so', async () => {
    const sub = newSub(setting.idp, { name: 'Ada' });
    const userId = await registered(setting, sub);
    setting.idp.add({ sub, name: 'Ada Lovelace', picture: 'https://acme.example/new.png' });
    const signIn = async () => {
      const browser = await newBrowser(setting);
      await identify(browser, await shown(browser, setting, sub));
      return submit(browser);
    };
    expect((await signIn()).status).toBe(200);
    expect(await userOf(setting, userId)).toMatchObject({
      name: 'Ada',
      identities: { [TARGET]: { details: { name: 'Ada Lovelace' } } },
    });
    await setting.api.patch(`/connectors/${setting.connectorId}`, { syncProfile: true });
    expect((await signIn()).status).toBe(200);
    await setting.api.patch(`/connectors/${setting.connectorId}`, { syncProfile: false });
    expect(await userOf(setting, userId)).toMatchObject({
      name: 'Ada Lovelace',
      avatar: 'https://acme.example/new.png',
    });
  });

  it('brings tokens that count from when the provider was asked', async () => {
    const { api, idp, connectorId } = setting;
    await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: true });
    onTestFinished(async () => {
      Clock.use();
      idp.answerTokens = undefined;
      await api.patch(`/connectors/${connectorId}`, { enableTokenStorage: false });
    });
    const asked = Date.now() / 1000;
    idp.answerTokens = () => {
      Clock.use(() => Date.now() + 60_000);
      return false;
    };
    const userId = await registered(setting, newSub(idp));
    const { body } = await api.get(`/users/${userId}/identities/${TARGET}?includeTokenSecret=true`);
    const { expiresAt } = Object(body).tokenSecret.metadata;
    expect(expiresAt - asked).toBeGreaterThan(3590);
    expect(expiresAt - asked).toBeLessThan(3630);
  });

  it('is noted in the audit log, with no secret', async () => {
    const sub = newSub(setting.idp);
    const browser = await newBrowser(setting);
    const { verificationId, authorizationUri } = await leave(browser, setting.connectorId);
    const connectorData = await setting.idp.signIn(authorizationUri, sub);
    await verify(browser, setting.connectorId, { verificationId, connectorData });
    const shownState = JSON.stringify(await stateOf(browser));
    expect(shownState).not.toMatch(/sealed|accessToken|codeVerifier/);
    await expect
      .poll(async () => {
        const { body } = await setting.api.get('/logs?page_size=50');
        return (body as { key: string }[]).map(({ key }) => key);
      })
      .toEqual(expect.arrayContaining(['Interaction.SignIn.Verification.Social.Create', SUBMIT]));
    expect(JSON.stringify((await setting.api.get('/logs?page_size=50')).body)).not.toContain(
      connectorData['code'],
    );
  });

  it('is told of by connector, with the reason of a provider that lets nobody in', async () => {
    const browser = await newBrowser(setting);
    const { verificationId } = await leave(browser, setting.connectorId);
    const connectorData = { state: 'some-state', error: 'server_error', error_description: 'Closed today' };
    const refused = await verify(browser, setting.connectorId, { verificationId, connectorData });
    expect(refused.body).toMatchObject({ code: 'connector.authorization_failed', details: 'Closed today' });
    await expect
      .poll(async () => (await setting.api.get(`/logs?logKey=${SUBMIT}&page_size=50`)).body)
      .toContainEqual(
        expect.objectContaining({
          payload: expect.objectContaining({
            connectorId: setting.connectorId,
            // Which people can pass on.
            requestId: expect.stringMatching(/^[\w-]{16}$/),
            error: expect.objectContaining({
              code: 'connector.authorization_failed',
              details: 'Closed today',
            }),
          }),
        }),
      );
  });
});
