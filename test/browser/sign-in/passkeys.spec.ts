import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { givePasskey } from '../../support/factors.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { addAuthenticator, type Authenticator } from './authenticator.js';
import { byEmail, userOf } from './code-flows.js';
import { COLORS, requireSound } from './looks.js';
import { MAIL_SETTINGS, useMail } from './mail.js';
import { authorize, fillIn, press, usePages } from './pages.js';

const BUTTON = 'Sign in with a passkey';
const NOT_USED = 'No passkey was used.';

const BY_USERNAME = {
  methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }],
};

const server = useServer(MAIL_SETTINGS);
useMail(() => server.tenant);
const pages = usePages();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;

const offer = async (passkeySignIn: object, changes: object = {}) => {
  const { status } = await api.patch('/sign-in-exp', {
    passkeySignIn: { enabled: true, ...passkeySignIn },
    agreeToTermsPolicy: 'Automatic',
    signIn: BY_USERNAME,
    ...changes,
  });
  expect(status).toBe(200);
};

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await api.patch('/sign-in-exp', { color: COLORS });
});
beforeEach(async () => {
  person = await addPerson(server.tenant);
  await offer({ showPasskeyButton: true });
});

const begin = (page: Page) => authorize(page, server.tenant, client);
const signedIn = (page: Page) => userOf(page, server.tenant, client);

/** A browser on a device that has the person's passkey. */
async function openWithPasskey(): Promise<{ page: Page; authenticator: Authenticator }> {
  const page = await pages.open();
  const authenticator = await addAuthenticator(page);
  await authenticator.add(await givePasskey(server, server.tenant, person.id), person.id);
  return { page, authenticator };
}

describe('signing in by a passkey', () => {
  it('takes one press on the button', async () => {
    const { page } = await openWithPasskey();
    await begin(page);
    await press(page, BUTTON);
    expect(await signedIn(page)).toBe(person.id);
  });

  it('takes a choice among what the browser fills in', async () => {
    await offer({ allowAutofill: true });
    const { page } = await openWithPasskey();
    await begin(page);
    expect(await signedIn(page)).toBe(person.id);
  });

  it('is another way for who has said their name', async () => {
    await offer({}, byEmail(true));
    const { page } = await openWithPasskey();
    await begin(page);
    await fillIn(page, { 'Username or e-mail address': person.username });
    await press(page, 'Continue');
    await page.getByRole('link', { name: 'Sign in another way' }).click();
    await press(page, 'Use your passkey');
    await page.getByText(`For ${person.username}`).waitFor();
    await requireSound('passkey', page);
    await press(page, 'Use your passkey');
    expect(await signedIn(page)).toBe(person.id);
  });

  it('comes with the terms where people agree to them each time', async () => {
    await offer(
      { showPasskeyButton: true },
      { agreeToTermsPolicy: 'Manual', termsOfUseUrl: 'https://example.com/terms' },
    );
    const { page } = await openWithPasskey();
    await begin(page);
    await page.getByRole('link', { name: BUTTON }).click();
    await press(page, 'Use your passkey');
    await page.getByText('Please agree first.').waitFor();
    await page.getByRole('checkbox').check();
    await press(page, 'Use your passkey');
    expect(await signedIn(page)).toBe(person.id);
  });

  it('that its owner thinks better of is said calmly, and what is typed in stays', async () => {
    const { page, authenticator } = await openWithPasskey();
    await authenticator.setVerified(false);
    await begin(page);
    await fillIn(page, { Username: person.username });
    await press(page, BUTTON);
    await page.getByText(NOT_USED).waitFor();
    await requireSound('passkey-not-used', page);
    expect(await page.getByLabel('Username').inputValue()).toBe(person.username);
    await authenticator.setVerified(true);
    await press(page, BUTTON);
    expect(await signedIn(page)).toBe(person.id);
  });

  it('is not offered by a browser that has none', async () => {
    const page = await pages.open();
    await page.addInitScript('delete window.PublicKeyCredential');
    await begin(page);
    await page.getByLabel('Username').waitFor();
    expect(await page.getByText(BUTTON).count()).toBe(0);
    await fillIn(page, { Username: person.username, Password: person.password });
    await press(page, 'Sign in');
    expect(await signedIn(page)).toBe(person.id);
  });
});

describe('the library for passkeys', () => {
  it('is not loaded by the first page', async () => {
    const page = await pages.open();
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await begin(page);
    await page.getByRole('button', { name: BUTTON }).waitFor();
    await page.waitForLoadState('networkidle');
    const named = `[...document.querySelectorAll('link[rel=modulepreload], script[src]')]`;
    expect(scripts.toSorted()).toEqual(
      await page.evaluate(`${named}.map(({ href, src }) => href ?? src).sort()`),
    );
  });
});

describe('who signs in by a password', () => {
  const signIn = async (page: Page) => {
    await begin(page);
    await fillIn(page, { Username: person.username, Password: person.password });
    await press(page, 'Sign in');
  };

  it('is asked for a passkey, and not again once they do not want one', async () => {
    const page = await pages.open();
    await signIn(page);
    await page.getByRole('heading', { name: 'Create a passkey' }).waitFor();
    await requireSound('create-passkey', page);
    await press(page, 'Not now');
    expect(await signedIn(page)).toBe(person.id);
    const again = await pages.open();
    await signIn(again);
    expect(await signedIn(again)).toBe(person.id);
  });

  it('makes one, and signs in with it from then on', async () => {
    const page = await pages.open();
    const authenticator = await addAuthenticator(page);
    await signIn(page);
    await press(page, 'Create a passkey');
    expect(await signedIn(page)).toBe(person.id);
    expect(await authenticator.count()).toBe(1);
    await page.context().clearCookies();
    await begin(page);
    await press(page, BUTTON);
    expect(await signedIn(page)).toBe(person.id);
  });
});
