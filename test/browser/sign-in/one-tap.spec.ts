import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { googleAt } from '#src/modules/connectors/providers/google/google-connector.js';
import { type Keys, makeKeys } from '../../connectors/social/keys.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { withFactories } from '../../support/connector-factories.js';
import { addClient } from '../../support/people.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { userOf } from './code-flows.js';
import { authorize, usePages } from './pages.js';

const SCRIPT = 'https://accounts.google.com/gsi/client';
const CLIENT_ID = '4109283746-acme.apps.googleusercontent.com';

const pages = usePages({ hosts: ['accounts.google.com'] });
let server: TestApp;
let certificates: Server;
let issuer: string;
let keys: Keys;
let api: ApiClient;
let client: ClientUnderTest;
let google: string;

beforeAll(async () => {
  keys = await makeKeys();
  certificates = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(keys.jwks)),
  );
  await new Promise<void>((resolve) => void certificates.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(certificates.address() as AddressInfo).port}`;
  const factory = googleAt({
    issuer,
    authorization: `${issuer}/auth`,
    token: `${issuer}/token`,
    userInfo: `${issuer}/userinfo`,
    keys: `${issuer}/certs`,
  });
  server = await withFactories([factory], () => startTestApp({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' }));
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  const config = { clientId: CLIENT_ID, clientSecret: 'Curlew-on-3-marshes' };
  google = Object((await api.post('/connectors', { connectorId: 'google-universal', config })).body).id;
  await api.patch(`/connectors/${google}`, {
    config: { ...config, oneTap: { isEnabled: true, autoSelect: true } },
  });
  await show('google');
});
afterAll(async () => {
  await server.close();
  certificates.close();
});

const show = (...socialSignInConnectorTargets: string[]) =>
  api.patch('/sign-in-exp', {
    socialSignInConnectorTargets,
    socialSignIn: { skipRequiredIdentifiers: true },
  });

const credentialOf = (sub: string): Promise<string> =>
  keys.sign({
    iss: issuer,
    aud: CLIENT_ID,
    sub,
    name: 'Ada',
    email: `${sub}@acme.test`,
    email_verified: true,
  });

/** What Google's script does once somebody has taken the account that it offers (Google Identity Services, HTML API). */
const scriptOf = (credential: string, csrfToken: string, cookie: string): string => `
  const { login_uri: action } = document.getElementById('g_id_onload').dataset;
  document.cookie = 'g_csrf_token=${cookie}; path=/';
  const form = Object.assign(document.createElement('form'), { method: 'post', action });
  for (const [name, value] of Object.entries({ credential: '${credential}', g_csrf_token: '${csrfToken}' }))
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  document.body.append(form);
  form.submit();`;

async function answerScript(page: Page, script: string): Promise<void> {
  await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
}

const identityOf = async (id: string | undefined) =>
  Object((await api.get(`/users/${id}`)).body).identities.google?.userId;

it.each(['sign_in', 'register'])('signs in whom Google knows: %s', async (screen) => {
  const sub = `known-${screen}`;
  const page = await pages.open();
  await answerScript(page, scriptOf(await credentialOf(sub), 'some-token', 'some-token'));
  const told: string[] = [];
  page.on('request', (request) => {
    if (/credential=/.test(request.headers()['referer'] ?? '')) told.push(request.url());
  });
  await authorize(page, server.tenant, client, { first_screen: screen });
  expect(await identityOf(await userOf(page, server.tenant, client))).toBe(sub);
  expect(told).toEqual([]);
});

it('is told the client, the settings, and where it leads', async () => {
  const page = await pages.open();
  await answerScript(page, '');
  await authorize(page, server.tenant, client);
  expect(await page.locator('#g_id_onload').evaluate((element) => ({ ...element.dataset }))).toEqual({
    client_id: CLIENT_ID,
    login_uri: `${server.tenant.baseUrl}/callback/${google}`,
    context: 'signin',
    auto_select: 'true',
    cancel_on_tap_outside: 'true',
    itp_support: 'false',
  });
});

it.each([
  ['a token of another page', 'another-token', 'some-token'],
  ['no cookie', 'some-token', ''],
])('signs nobody in with %s', async (_what, token, cookie) => {
  const page = await pages.open();
  await answerScript(page, scriptOf(await credentialOf('victim'), token, cookie));
  await authorize(page, server.tenant, client);
  await page.getByText('This sign-in did not begin here.').waitFor();
  expect(page.url()).not.toContain('credential');
  expect(await page.getByRole('link', { name: 'Sign in another way' }).count()).toBe(1);
});

it('signs nobody in with a link that brings a credential', async () => {
  const page = await pages.open();
  await answerScript(page, '');
  await authorize(page, server.tenant, client);
  const query = new URLSearchParams({ credential: await credentialOf('attacker') });
  await page.goto(`${server.tenant.baseUrl}/callback/${google}?${query}`);
  await page.getByText('This sign-in did not begin here.').waitFor();
  expect(page.url()).not.toContain('credential');
});

it('signs in with what Google told another website', async () => {
  const page = await pages.open();
  await answerScript(page, '');
  await authorize(page, server.tenant, client, {
    google_one_tap_credential: await credentialOf('elsewhere'),
  });
  expect(await identityOf(await userOf(page, server.tenant, client))).toBe('elsewhere');
});

it('is named in the policy of the pages that load it alone', async () => {
  const policyAt = async (path: string): Promise<string> =>
    (await fetch(`${server.tenant.baseUrl}${path}`)).headers.get('content-security-policy') ?? '';
  const first = await policyAt('/sign-in?preview');
  expect(first).toContain(`script-src 'self' ${SCRIPT};`);
  expect(first).toContain("connect-src 'self' https://accounts.google.com/gsi/;");
  expect(first).toContain("frame-src 'self' https://accounts.google.com/gsi/;");
  expect(first).not.toContain('trusted-types');
  expect(await policyAt('/register?preview')).toBe(first);
  for (const path of ['/callback/x', '/consent?preview', '/sign-in/password?preview', '/unknown-session']) {
    expect(await policyAt(path)).toMatch(/^(?!.*google).*trusted-types 'none'/);
  }
});

it('is asked for nothing where it is not switched on', async () => {
  await show();
  const page = await pages.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await authorize(page, server.tenant, client);
  await page.getByLabel('Username').waitFor();
  expect(asked.filter((url) => url.includes('google.com'))).toEqual([]);
  const { headers } = await fetch(`${server.tenant.baseUrl}/sign-in?preview`);
  expect(headers.get('content-security-policy')).toMatch(/^(?!.*google).*trusted-types 'none'/);
  await show('google');
});
