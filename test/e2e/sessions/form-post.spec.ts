import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { hiddenForm } from '../../support/hidden-form.js';
import { submit } from '../../support/logout.js';
import { type BrowsedClient, SignedInBrowser } from '../../support/signed-in-browser.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { createUser } from '../users/fixture.js';

const CALLBACK = 'https://app.example/callback';
const POLICY =
  /^default-src 'none';base-uri 'none';style-src 'sha256-[\w+/=]+';frame-ancestors 'self';script-src 'sha256-[\w+/=]+'$/;

const server = useServer();
let api: ApiClient;
let client: BrowsedClient;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  const id = await createApplication(api, {
    type: 'SPA',
    oidcClientMetadata: { redirectUris: [CALLBACK], postLogoutRedirectUris: [] },
  });
  client = { id, redirectUri: CALLBACK };
});

it('an answer by form_post is a page whose form submits itself, under a policy that names its script', async () => {
  const [browser, userId] = [new SignedInBrowser(server, server.tenant), await createUser(api)];
  await browser.authorize(client, { response_mode: 'form_post', state: 'some "state"' });
  const page = await browser.fetch(await browser.answer(userId));
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toMatch(POLICY);
  const { action, inputs } = hiddenForm(await page.text());
  expect(action).toBe(CALLBACK);
  expect(Object.fromEntries(inputs)).toEqual({
    code: expect.any(String),
    state: 'some "state"',
    iss: server.tenant.issuer,
  });
  const answer = new URL(`${CALLBACK}?${new URLSearchParams({ code: inputs.get('code') ?? '' })}`);
  expect((await browser.redeem(client, answer)).status).toBe(200);
});

it('an error by form_post is such a page too', async () => {
  const browser = new SignedInBrowser(server, server.tenant);
  const url = browser.authorizationUrl(client, { response_mode: 'form_post', prompt: 'none' });
  const page = await browser.fetch(url);
  expect(page.headers.get('content-security-policy')).toMatch(POLICY);
  expect(hiddenForm(await page.text()).inputs.get('error')).toBe('login_required');
});

it('whoever signs in as somebody else is signed out first, and goes on', async () => {
  const browser = new SignedInBrowser(server, server.tenant);
  const [first, second] = [await createUser(api), await createUser(api)];
  await browser.signIn(first, client);
  await browser.authorize(client, { prompt: 'login' });
  const onward = await browser.answer(second);
  const page = await browser.fetch(onward);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toMatch(POLICY);
  const form = hiddenForm(await page.text());
  expect(form.action).toContain('/session/end/confirm');
  const left = await submit(browser, form);
  expect(left.status).toBe(303);
  const answer = await browser.locationOf(left.headers.get('location') ?? '');
  expect(answer.searchParams.has('code')).toBe(true);
  expect((await api.get(`/users/${first}/sessions`)).body).toEqual({ sessions: [] });
  expect((await api.get(`/users/${second}/sessions`)).body).toMatchObject({
    sessions: [{ accountId: second }],
  });
});
