import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { freePort } from '../../support/free-port.js';
import { addClient, addPerson, PASSWORD, type Person } from '../../support/people.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { addThirdParty } from '../../support/third-parties.js';
import { useTlsProxy } from '../../support/tls-proxy.js';
import { requestToken } from '../../support/tokens.js';
import { answerAt, authorize, fillIn, press, usePages, VERIFIER } from './pages.js';

const port = await freePort();
const ORIGIN = `https://localhost:${port}`;

const server = useServer({ ENDPOINT: ORIGIN, TRUSTED_PROXIES: '127.0.0.1,::1' });
useTlsProxy(port, () => server.tenant.baseUrl);
const pages = usePages();
let outside: TestTenant;
let client: ClientUnderTest;
let person: Person;

beforeAll(async () => {
  outside = { ...server.tenant, baseUrl: ORIGIN, issuer: `${ORIGIN}/oidc` };
  client = await addClient(server.tenant);
  person = await addPerson(server.tenant);
});

const open = (): Promise<Page> => pages.open({ ignoreHTTPSErrors: true });
const signIn = async (page: Page) => {
  await fillIn(page, { Username: person.username, Password: person.password });
  await press(page, 'Sign in');
};
const idTokenAt = async (page: Page, { clientId, redirectUri } = client): Promise<string> => {
  const { body } = await requestToken(server.tenant, {
    grant_type: 'authorization_code',
    client_id: clientId,
    redirect_uri: redirectUri,
    code_verifier: VERIFIER,
    code: (await answerAt(page)).searchParams.get('code') ?? '',
  });
  return String(body['id_token']);
};
const cookiesOf = (page: Page) => page.context().cookies();
const cookie = (name: string, path: string | RegExp) =>
  expect.objectContaining({
    name,
    path: expect.stringMatching(path),
    domain: 'localhost',
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
  });

it('somebody signs in and out, with cookies that nobody else can set and that go over https only', async () => {
  const page = await open();
  await authorize(page, outside, client);
  await page.waitForURL(`${ORIGIN}/sign-in?**`);
  const onTheWay = await cookiesOf(page);
  expect(onTheWay).toEqual(
    expect.arrayContaining([
      cookie('__Host-_interaction', /^\/$/),
      cookie('__Secure-_interaction_resume', /^\/oidc\/auth\/./),
    ]),
  );
  await signIn(page);
  const idToken = await idTokenAt(page);
  expect(decodeJwt(idToken)).toMatchObject({ iss: outside.issuer, sub: person.id });
  const signedIn = await cookiesOf(page);
  expect(signedIn).toContainEqual(cookie('__Host-_session', /^\/$/));
  for (const each of [...onTheWay, ...signedIn])
    expect(each).toMatchObject({ secure: true, sameSite: 'Lax' });

  await page.goto('about:blank');
  // Straight to the application, where nothing is.
  await expect(authorize(page, outside, client)).rejects.toThrow('net::ERR_');
  expect((await answerAt(page)).searchParams.get('code')).toMatch(/./);

  await page.goto(`${outside.issuer}/session/end?id_token_hint=${idToken}`);
  await page.waitForURL(`${outside.issuer}/session/end/success**`);
  await authorize(page, outside, client);
  await page.waitForURL(`${ORIGIN}/sign-in?**`);
});

it('somebody registers', async () => {
  const page = await open();
  await authorize(page, outside, client, { first_screen: 'register' });
  await page.waitForURL(`${ORIGIN}/register?**`);
  await fillIn(page, { Username: `walker_${Date.now()}`, 'New password': PASSWORD });
  await press(page, 'Create account');
  expect(decodeJwt(await idTokenAt(page)).iss).toBe(outside.issuer);
});

it('somebody lets an application of a third party in', async () => {
  const third = await addThirdParty(server, server.tenant, { userScopes: ['profile'] });
  const page = await open();
  await authorize(page, outside, third, { prompt: 'consent' });
  await signIn(page);
  await page.waitForURL(`${ORIGIN}/consent**`);
  await press(page, 'Allow');
  expect(decodeJwt(await idTokenAt(page, third))).toMatchObject({ aud: third.clientId, sub: person.id });
});

it('somebody whom no application has sent is led away, over https', async () => {
  const page = await open();
  await page.goto(`${ORIGIN}/sign-in`);
  expect(page.url()).toBe(`${ORIGIN}/unknown-session`);
  await page.getByRole('heading').first().waitFor();
});
