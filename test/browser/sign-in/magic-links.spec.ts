import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { MAIL_SETTINGS, useMail } from './mail.js';
import { answerAt, authorize, fillIn, press, usePages, VERIFIER } from './pages.js';

const server = useServer(MAIL_SETTINGS);
useMail(() => server.tenant);
const pages = usePages();
let api: ApiClient;
let client: ClientUnderTest;

const patch = async (changes: object) => expect((await api.patch('/sign-in-exp', changes)).status).toBe(200);

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await patch({
    signIn: {
      methods: [{ identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true }],
    },
    signUp: { identifiers: ['email'], password: false, verify: true },
  });
});

const newAddress = () => `${newShortId()}@acme.test`;

/** What an application sends its user with, who has opened a link that it mailed. */
async function linkFor(email: string, context = {}) {
  const { body } = await api.post('/one-time-tokens', { email, context });
  return { one_time_token: String(Object(body).token), login_hint: email };
}

/** The user that the application learns of. */
async function signedIn(page: Page): Promise<string | undefined> {
  const { body } = await requestToken(server.tenant, {
    grant_type: 'authorization_code',
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    code_verifier: VERIFIER,
    code: (await answerAt(page)).searchParams.get('code') ?? '',
  });
  return decodeJwt(String(body['id_token'])).sub;
}

const userWith = async (address: string) => {
  const { body } = await api.get(`/users?search.primaryEmail=${encodeURIComponent(address)}`);
  return Object(body)[0];
};

it('signs its owner in, and nothing that the page loads is told of it', async () => {
  const address = newAddress();
  const owner = await addPerson(server.tenant, { primaryEmail: address });
  const link = await linkFor(address);
  const page = await pages.open();
  const told: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const { referer = '' } = request.headers();
    if (referer.includes(link.one_time_token)) told.push(`${url.pathname} by Referer`);
    if (url.pathname.startsWith('/api/') && url.search.includes(link.one_time_token)) told.push(url.pathname);
  });
  await authorize(page, server.tenant, client, link);
  expect(await signedIn(page)).toBe(owner.id);
  expect(told).toEqual([]);
});

it('leaves the address bar at once, and a reload does not lose it', async () => {
  const address = newAddress();
  const owner = await addPerson(server.tenant, { primaryEmail: address });
  const link = await linkFor(address);
  const page = await pages.open();
  let isHeld = true;
  await page.route('**/one-time-token/verify', (route) => (isHeld ? route.abort() : route.continue()));
  await authorize(page, server.tenant, client, link);
  await page.getByText('There is no connection.').waitFor();
  expect(page.url()).not.toContain(link.one_time_token);
  isHeld = false;
  await page.reload();
  expect(await signedIn(page)).toBe(owner.id);
});

it('goes on where it was once the connection is back, though it is spent', async () => {
  const address = newAddress();
  const owner = await addPerson(server.tenant, { primaryEmail: address });
  const page = await pages.open();
  let isHeld = true;
  await page.route('**/api/experience/identification', (route) =>
    isHeld ? route.abort() : route.continue(),
  );
  await authorize(page, server.tenant, client, await linkFor(address));
  await page.getByText('There is no connection.').waitFor();
  isHeld = false;
  await press(page, 'Try again');
  expect(await signedIn(page)).toBe(owner.id);
});

it('makes the account of an address that has none', async () => {
  const address = newAddress();
  const page = await pages.open();
  await authorize(page, server.tenant, client, await linkFor(address));
  expect(await signedIn(page)).toBe((await userWith(address)).id);
});

it('makes none before its owner has agreed to the terms, where the tenant wants that', async () => {
  await patch({ termsOfUseUrl: 'https://example.com/terms', agreeToTermsPolicy: 'Manual' });
  const agree = async (page: Page) => {
    await page.getByRole('heading', { name: 'You have no account yet' }).waitFor();
    await page.getByRole('checkbox').check();
    await press(page, 'Create account');
    return signedIn(page);
  };
  const address = newAddress();
  const page = await pages.open();
  await authorize(page, server.tenant, client, await linkFor(address));
  await page.getByRole('heading', { name: 'You have no account yet' }).waitFor();
  expect(await userWith(address)).toBeUndefined();
  const id = await agree(page);
  expect(id).toBe((await userWith(address)).id);
  // Who has an account by now is in it.
  const again = await pages.open();
  await authorize(again, server.tenant, client, await linkFor(address, { interactionEvent: 'Register' }));
  expect(await agree(again)).toBe(id);
  await patch({ termsOfUseUrl: null, agreeToTermsPolicy: 'Automatic' });
});

it.each([
  ['Register', true],
  ['Register', false],
  ['ForgotPassword', true],
])('that was made for %s does that, where there is an account: %s', async (interactionEvent, hasAccount) => {
  const address = newAddress();
  const owner = hasAccount ? await addPerson(server.tenant, { primaryEmail: address }) : undefined;
  const page = await pages.open();
  await authorize(page, server.tenant, client, await linkFor(address, { interactionEvent }));
  if (interactionEvent === 'ForgotPassword') {
    await page.waitForURL(/\/forgot-password\/reset/);
    return;
  }
  const id = await signedIn(page);
  expect(id).toBe(owner?.id ?? (await userWith(address)).id);
});

it.each(['one_time_token.token_expired', '<img src=x onerror=alert(1)>', 'Call 555-1234 for help'])(
  'that does not work is spoken of in words of the page: %s',
  async (errorMessage) => {
    const page = await pages.open();
    await authorize(page, server.tenant, client);
    const query = new URLSearchParams({ errorMessage });
    await page.goto(`${server.tenant.baseUrl}/one-time-token?${query}`);
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    const words = await page.getByRole('main').textContent();
    expect(words).toContain(
      errorMessage.startsWith('one') ? 'The link has expired.' : 'It may be out of date, or used already.',
    );
    expect(words).not.toContain(errorMessage);
  },
);

it('that was used is of no more use', async () => {
  const link = await linkFor(newAddress());
  const [first, second] = [await pages.open(), await pages.open()];
  await authorize(first, server.tenant, client, link);
  await answerAt(first);
  await authorize(second, server.tenant, client, link);
  await second.getByText('The link was used already.').waitFor();
  expect(new URL(second.url()).pathname).toBe('/one-time-token/error');
});

it.each(['link', 'self'])('asks somebody who is signed in already as whom to go on: %s', async (choice) => {
  const [address, other] = [newAddress(), newAddress()];
  const [owner, self] = [
    await addPerson(server.tenant, { primaryEmail: address }),
    await addPerson(server.tenant, { primaryEmail: other, name: 'Anna Lindqvist' }),
  ];
  const page = await pages.open();
  await authorize(page, server.tenant, client, { login_hint: other });
  await press(page, 'Continue');
  await fillIn(page, { Password: PASSWORD });
  await press(page, 'Sign in');
  expect(await signedIn(page)).toBe(self.id);

  const link = await linkFor(address);
  // Straight from the application's link: the browser is signed in, as somebody else.
  const another = await addClient(server.tenant);
  client = another;
  await authorize(page, server.tenant, another, link);
  await page.getByText(`The link that you opened is for ${address}.`).waitFor();
  expect(page.url()).not.toContain(link.one_time_token);
  await press(page, `Continue as ${choice === 'link' ? address : 'Anna Lindqvist'}`);
  expect(await signedIn(page)).toBe(choice === 'link' ? owner.id : self.id);
});
