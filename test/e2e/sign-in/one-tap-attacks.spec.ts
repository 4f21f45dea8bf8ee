import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { googleAt } from '#src/modules/connectors/providers/google/google-connector.js';
import { type Keys, makeKeys, nowSeconds } from '../../connectors/social/keys.js';
import { apiClient } from '../../support/api-client.js';
import type { BrowserlessClient, ClientUnderTest } from '../../support/browserless-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { addClient, addPerson } from '../../support/people.js';
import { startTestApp, type TestApp, type TestTenant } from '../../support/test-app.js';
import { begun } from './codes-fixture.js';
import { refusal } from './fixture.js';
import { identify, leave, submit, useSettings, verify } from './social-fixture.js';

const CLIENT_ID = '4109283746-acme.apps.googleusercontent.com';
const INVALID = '401 connector.social_invalid_id_token';
const CSRF_TOKEN = 'some-token';

let server: TestApp;
let certificates: Server;
let issuer: string;
let keys: Keys;
let client: ClientUnderTest;
let google: string;

const addGoogle = async (tenant: TestTenant, clientId: string, isEnabled = true): Promise<string> => {
  const api = await apiClient(tenant);
  const config = { clientId, clientSecret: 'Curlew-on-3-marshes', oneTap: { isEnabled } };
  return String(Object((await api.post('/connectors', { connectorId: 'google-universal', config })).body).id);
};

beforeAll(async () => {
  keys = await makeKeys();
  certificates = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(keys.jwks)),
  );
  await new Promise<void>((resolve) => void certificates.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(certificates.address() as AddressInfo).port}`;
  const [authorization, token, userInfo] = [`${issuer}/auth`, `${issuer}/token`, `${issuer}/userinfo`];
  const factory = googleAt({ issuer, authorization, token, userInfo, keys: `${issuer}/certs` });
  server = await withFactories([factory], () => startTestApp({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' }));
  await useSettings(await apiClient(server.tenant));
  client = await addClient(server.tenant);
  google = await addGoogle(server.tenant, CLIENT_ID);
});
afterAll(async () => {
  await server.close();
  certificates.close();
});

const credentialOf = (sub: string, claims: object = {}, by = keys): Promise<string> =>
  by.sign({ iss: issuer, aud: CLIENT_ID, sub, jti: newShortId(), name: 'Ada', ...claims });

/** A browser on whose page Google's script has set its cookie. */
async function onPage(event = 'SignIn', token = CSRF_TOKEN): Promise<BrowserlessClient> {
  const browser = await begun(server.tenant, client, event);
  browser.jar.keep(new Headers({ 'set-cookie': `g_csrf_token=${token}; Path=/` }));
  return browser;
}

const tap = (browser: BrowserlessClient, credential: unknown, token: unknown = CSRF_TOKEN) =>
  verify(browser, google, { connectorData: { credential, g_csrf_token: token } });

describe('a credential of One Tap', () => {
  it('makes an account, and signs in to it', async () => {
    const sub = newShortId();
    const credential = await credentialOf(sub);
    const browser = await onPage('Register');
    const { verificationId } = (await tap(browser, credential)).body;
    expect((await identify(browser, String(verificationId))).status).toBe(201);
    const { userId } = await browser.experience('GET', '/interaction');
    expect((await submit(browser)).status).toBe(200);
    const again = await onPage();
    const second = (await tap(again, await credentialOf(sub))).body;
    expect((await identify(again, String(second['verificationId']))).status).toBe(204);
    expect(await again.experience('GET', '/interaction')).toMatchObject({ userId });
  });

  it('counts once, in whatever browser', async () => {
    const credential = await credentialOf(newShortId());
    const [one, other] = [await onPage(), await onPage()];
    const answers = await Promise.all([tap(one, credential), tap(other, credential)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    expect(refusal(await tap(await onPage(), credential))).toBe(INVALID);
  });

  it.each([
    ['another client', { aud: 'another.apps.googleusercontent.com' }],
    ['another client beside this one', { aud: [CLIENT_ID, 'another'], azp: 'another' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['the past', { iat: nowSeconds() - 7_200, exp: nowSeconds() - 3_600 }],
    ['the future', { nbf: nowSeconds() + 3_600 }],
    ['always', { exp: undefined }],
    ['nobody', { sub: '' }],
  ])('is none for %s', async (_whom, claims) => {
    expect(refusal(await tap(await onPage(), await credentialOf(newShortId(), claims)))).toBe(INVALID);
  });

  it('is none by other keys, by none, or where it is no token', async () => {
    const foreign = await credentialOf('someone', {}, await makeKeys());
    const [head = '', body = ''] = (await credentialOf('someone')).split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
    for (const credential of [
      foreign,
      `${none}.${body}.`,
      `${head}.${body}.`,
      `${head}.${body}`,
      '',
      'x',
      'x'.repeat(60_000),
    ])
      expect(refusal(await tap(await onPage(), credential))).toBe(INVALID);
    for (const credential of [1, null, {}, [foreign]])
      expect(refusal(await tap(await onPage(), credential))).toBe(
        '404 session.verification_session_not_found',
      );
  });

  it('counts on no page of somebody else', async () => {
    const credential = await credentialOf(newShortId());
    for (const token of ['other', '', null, [CSRF_TOKEN], { a: 1 }])
      expect(refusal(await tap(await onPage(), credential, token))).toBe('400 session.csrf_token_mismatch');
    expect(refusal(await tap(await onPage('SignIn', ''), credential, ''))).toBe(
      '400 session.csrf_token_mismatch',
    );
    const browser = await onPage();
    expect(refusal(await verify(browser, google, { connectorData: { credential } }))).toBe(
      '400 session.google_one_tap.cookie_mismatch',
    );
  });

  it('answers nobody who was sent to Google', async () => {
    const browser = await onPage();
    const { verificationId } = await leave(browser, google);
    const connectorData = { credential: await credentialOf(newShortId()), g_csrf_token: CSRF_TOKEN };
    expect(refusal(await verify(browser, google, { verificationId, connectorData }))).toBe(
      '400 connector.invalid_request_parameters',
    );
    expect(refusal(await identify(browser, verificationId))).toBe('400 session.verification_failed');
  });

  it('of one tenant’s client counts for no other tenant', async () => {
    const browser = await begun(server.other, await addClient(server.other));
    browser.jar.keep(new Headers({ 'set-cookie': `g_csrf_token=${CSRF_TOKEN}; Path=/` }));
    const connectorData = { credential: await credentialOf(newShortId()), g_csrf_token: CSRF_TOKEN };
    expect(refusal(await verify(browser, google, { connectorData }))).toBe(
      '422 session.invalid_connector_id',
    );
    const theirs = await addGoogle(server.other, 'theirs.apps.googleusercontent.com');
    expect(refusal(await verify(browser, theirs, { connectorData }))).toBe(INVALID);
    await (await apiClient(server.other)).delete(`/connectors/${theirs}`);
  });

  it('counts only where the tenant has switched One Tap on', async () => {
    const theirs = await addGoogle(server.other, CLIENT_ID, false);
    const browser = await begun(server.other, await addClient(server.other));
    const credential = await credentialOf(newShortId());
    const cookies = ['g_csrf_token', '_logto_google_one_tap_credential'];
    for (const name of cookies) {
      browser.jar.keep(new Headers({ 'set-cookie': `${name}=${credential}; Path=/` }));
    }
    for (const connectorData of [{ credential, g_csrf_token: credential }, { credential }]) {
      expect(refusal(await verify(browser, theirs, { connectorData }))).toBe(
        '404 session.verification_session_not_found',
      );
    }
  });

  it('offers nobody whose address Google has not verified', async () => {
    const email = `${newShortId().toLowerCase()}@tap.example`;
    await addPerson(server.tenant, { primaryEmail: email });
    for (const verified of [false, 'true', undefined]) {
      const browser = await onPage();
      const credential = await credentialOf(newShortId(), { email, email_verified: verified });
      const { verificationId } = (await tap(browser, credential)).body;
      const answer = await identify(browser, String(verificationId), { linkSocialIdentity: true });
      expect([refusal(answer), answer.body['data']]).toEqual(['404 user.identity_not_exist', undefined]);
    }
  });

  it('leaves of itself no more than whom it names', async () => {
    const browser = await onPage();
    await tap(browser, await credentialOf('named', { jti: 'some-jti', nonce: 'some-nonce', locale: 'en' }));
    expect(await browser.experience('GET', '/interaction')).toMatchObject({
      verificationRecords: [{ socialUserInfo: { rawData: { sub: 'named', name: 'Ada', locale: 'en' } } }],
    });
    expect(JSON.stringify(await browser.experience('GET', '/interaction'))).not.toMatch(
      /some-jti|some-nonce|"(aud|iss|exp|iat)"/,
    );
  });
});
