import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, PASSWORD } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { MAIL_SETTINGS, useMail } from './mail.js';
import { answerAt, authorize, fillIn, press, usePages, VERIFIER } from './pages.js';

const CODE = 'Six-digit code';
const WRONG = 'This is not the code.';

const server = useServer(MAIL_SETTINGS);
const mail = useMail(() => server.tenant);
const pages = usePages();
let api: ApiClient;
let client: ClientUnderTest;

const byEmail = (isPasswordPrimary: boolean) => ({
  signIn: {
    methods: [
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
      { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary },
    ],
  },
});

const patch = async (changes: object) => {
  const { status, body } = await api.patch('/sign-in-exp', changes);
  expect([status, body]).toEqual([200, expect.anything()]);
};

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await patch({
    ...byEmail(false),
    signUp: { identifiers: ['email'], password: true, verify: true },
    forgotPasswordMethods: ['EmailVerificationCode'],
  });
});

const newAddress = () => `${newShortId()}@acme.test`;

const addOwner = async (address: string) => addPerson(server.tenant, { primaryEmail: address });

/** Signs in by an address, as far as the page that takes the code. */
async function askForCode(page: Page, address: string, parameters = {}): Promise<void> {
  await authorize(page, server.tenant, client, parameters);
  await fillIn(page, { 'Username or e-mail address': address });
  await press(page, 'Continue');
  await page.getByLabel(CODE).waitFor();
}

/** Begins to sign up, as far as the page that takes the code. */
async function beginToRegister(page: Page, address: string): Promise<void> {
  await authorize(page, server.tenant, client, { first_screen: 'register' });
  await fillIn(page, { 'E-mail address': address });
  await press(page, 'Continue');
  await page.getByLabel(CODE).waitFor();
}

const typeCode = async (page: Page, code: string) => {
  await page.getByLabel(CODE).focus();
  await page.keyboard.type(code);
};

const otherThan = (code: string) => (code === '000000' ? '111111' : '000000');

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

describe('who signs up by an e-mail address', () => {
  it('types in the code that comes by mail, chooses a password, and is in', async () => {
    const address = newAddress();
    const page = await pages.open();
    await beginToRegister(page, address);
    await page.getByText(`We have sent a code to ${address}.`).waitFor();
    // The code is sent by itself.
    await typeCode(page, await mail.codeTo(address));
    await page.waitForURL(/\/register\/password/);
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('H1');
    await fillIn(page, { 'New password': PASSWORD });
    await press(page, 'Continue');
    expect(await signedIn(page)).toBe((await userWith(address)).id);
  });

  it('and has an account already is asked to sign in with it, once the code has shown whose it is', async () => {
    const address = newAddress();
    const owner = await addOwner(address);
    const page = await pages.open();
    await beginToRegister(page, address);
    expect(await page.getByText('account already').count()).toBe(0);
    await typeCode(page, await mail.codeTo(address));
    await page.getByRole('heading', { name: 'You have an account already' }).waitFor();
    await page.reload();
    await press(page, 'Sign in');
    expect(await signedIn(page)).toBe(owner.id);
  });
});

describe('who signs in by an e-mail address', () => {
  it('is let in by the code, pasted with spaces, on the first page that the tenant prefers', async () => {
    const address = newAddress();
    const owner = await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    const code = await mail.codeTo(address);
    await page.getByLabel(CODE).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(await signedIn(page)).toBe(owner.id);
  });

  it('is let in by the password instead, or by the code where the password comes first', async () => {
    const address = newAddress();
    const owner = await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    await page.getByRole('link', { name: 'Sign in another way' }).click();
    await press(page, 'Use your password');
    await fillIn(page, { Password: owner.password });
    await press(page, 'Sign in');
    expect(await signedIn(page)).toBe(owner.id);

    await patch(byEmail(true));
    const other = await pages.open();
    await authorize(other, server.tenant, client);
    await fillIn(other, { 'Username or e-mail address': address });
    await press(other, 'Continue');
    await other.getByLabel('Password').waitFor();
    await other.getByRole('link', { name: 'Sign in another way' }).click();
    await press(other, `Get a code at ${address}`);
    await typeCode(other, await mail.codeTo(address, 2));
    expect(await signedIn(other)).toBe(owner.id);
    await patch(byEmail(false));
  });

  it('and has no account may make one, once the code has shown whose the address is', async () => {
    await patch({ termsOfUseUrl: 'https://example.com/terms', agreeToTermsPolicy: 'ManualRegistrationOnly' });
    const address = newAddress();
    const page = await pages.open();
    await askForCode(page, address);
    await typeCode(page, await mail.codeTo(address));
    await page.getByRole('heading', { name: 'You have no account yet' }).waitFor();
    await press(page, 'Create account');
    await page.getByText('Please agree first.').waitFor();
    await page.getByRole('checkbox').check();
    await press(page, 'Create account');
    await fillIn(page, { 'New password': PASSWORD });
    await press(page, 'Continue');
    expect(await signedIn(page)).toBe((await userWith(address)).id);
    await patch({ termsOfUseUrl: null, agreeToTermsPolicy: 'Automatic' });
  });

  it('adds an address to an account that lacks one, and is in', async () => {
    const person = await addPerson(server.tenant);
    const address = newAddress();
    const page = await pages.open();
    await authorize(page, server.tenant, client);
    await fillIn(page, { 'Username or e-mail address': person.username });
    await press(page, 'Continue');
    await fillIn(page, { Password: person.password });
    await press(page, 'Sign in');
    await page.waitForURL(/\/continue\/email/);
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('');
    await fillIn(page, { 'E-mail address': address });
    await press(page, 'Continue');
    await typeCode(page, await mail.codeTo(address));
    expect(await signedIn(page)).toBe(person.id);
    expect((await userWith(address)).id).toBe(person.id);
  });
});

it('who forgot the password chooses another one by a code, and signs in with it', async () => {
  const address = newAddress();
  const owner = await addOwner(address);
  const page = await pages.open();
  await authorize(page, server.tenant, client, { first_screen: 'reset_password' });
  await fillIn(page, { 'E-mail address': address });
  await press(page, 'Continue');
  await page.getByText(`If there is an account with ${address}`).waitFor();
  await typeCode(page, await mail.codeTo(address));
  await page.waitForURL(/\/forgot-password\/reset/);
  await fillIn(page, { 'New password': '123456' });
  await press(page, 'Save password');
  await page.getByText('Please choose another password.').waitFor();
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('password');
  const password = 'Plover-over-3-marshes';
  await fillIn(page, { 'New password': password });
  await press(page, 'Save password');
  await page.getByText('Your new password is saved.').waitFor();
  expect(await page.getByLabel('Username or e-mail address').inputValue()).toBe(address);
  await press(page, 'Continue');
  await page.getByRole('link', { name: 'Sign in another way' }).click();
  await press(page, 'Use your password');
  await fillIn(page, { Password: password });
  await press(page, 'Sign in');
  expect(await signedIn(page)).toBe(owner.id);
});

describe('the page that takes a code', () => {
  it('says which code is wrong, in its field, and stays as it is over a reload, without the code', async () => {
    const address = newAddress();
    await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    const code = await mail.codeTo(address);
    await typeCode(page, otherThan(code));
    await page.getByRole('alert').filter({ hasText: WRONG }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('code');
    expect(await page.getByLabel(CODE).getAttribute('aria-invalid')).toBe('true');
    await page.reload();
    await page.getByText(`We have sent a code to ${address}.`).waitFor();
    expect(await page.getByLabel(CODE).inputValue()).toBe('');
    expect(await page.evaluate<string>('JSON.stringify(sessionStorage)')).not.toContain(otherThan(code));
    await typeCode(page, code);
    expect(await signedIn(page)).toMatch(/./);
  });

  it('tells devices what it wants, and takes digits of every script', async () => {
    const address = newAddress();
    const owner = await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    const field = page.getByLabel(CODE);
    expect([await field.getAttribute('inputmode'), await field.getAttribute('autocomplete')]).toEqual([
      'numeric',
      'one-time-code',
    ]);
    const arabic = (await mail.codeTo(address)).replaceAll(/\d/g, (digit) =>
      '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)),
    );
    await typeCode(page, arabic);
    expect(await signedIn(page)).toBe(owner.id);
  });

  it('sends a code once, however it is typed and pressed', async () => {
    const address = newAddress();
    await addOwner(address);
    const page = await pages.open();
    await askForCode(page, address);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/verification-code/verify')) sent.push(request.url());
    });
    await typeCode(page, await mail.codeTo(address));
    await page.keyboard.press('Enter');
    await answerAt(page);
    expect(sent).toHaveLength(1);
  });

  it('has another one sent after a minute, and says so, but not each second', async () => {
    const address = newAddress();
    await addOwner(address);
    const page = await pages.open();
    await page.clock.install();
    await askForCode(page, address);
    const again = page.getByRole('button', { name: 'Send a new code' });
    const said = page.getByRole('status');
    expect(await again.getAttribute('aria-disabled')).toBe('true');
    // Not yet.
    await again.click({ force: true });
    await page.clock.runFor(30_000);
    await page.getByText('You can get a new code in 30 seconds.').waitFor();
    expect(await said.textContent()).toBe('');
    await page.clock.runFor(30_000);
    expect(await said.textContent()).toBe('You can get a new code now.');
    await again.click();
    await said.filter({ hasText: 'A new code is on its way.' }).waitFor();
    await typeCode(page, await mail.codeTo(address, 2));
    await answerAt(page);
    expect(mail.countTo(address)).toBe(2);
  });

  it('leads back to where the address can be changed', async () => {
    const [mistyped, address] = [newAddress(), newAddress()];
    const owner = await addOwner(address);
    const page = await pages.open();
    await askForCode(page, mistyped);
    await page.goBack();
    await page.getByLabel('Username or e-mail address').waitFor();
    await page.goForward();
    await page.getByRole('link', { name: 'Use another address or number' }).click();
    expect(await page.getByLabel('Username or e-mail address').inputValue()).toBe(mistyped);
    await fillIn(page, { 'Username or e-mail address': address });
    await press(page, 'Continue');
    await typeCode(page, await mail.codeTo(address));
    expect(await signedIn(page)).toBe(owner.id);
  });

  it.each(['sign-in', 'register', 'forgot-password'])(
    'of /%s leads to the first one, where no code was asked for',
    async (flow) => {
      const page = await pages.open();
      await authorize(page, server.tenant, client);
      await page.goto(`${server.tenant.baseUrl}/${flow}/verification-code`);
      await page.waitForURL(new RegExp(`/${flow}$`));
      expect(await page.getByLabel(CODE).count()).toBe(0);
    },
  );
});

it('an address that is none is said to be so before anything is sent', async () => {
  const page = await pages.open();
  await authorize(page, server.tenant, client, { first_screen: 'register' });
  await fillIn(page, { 'E-mail address': 'somebody@nowhere' });
  await press(page, 'Continue');
  await page.getByText('This is no e-mail address.').waitFor();
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('identifier');
});

it.each([
  ['/sign-in/verification-code', 'Continue'],
  ['/register', 'Continue'],
  ['/forgot-password/reset', 'Save password'],
  ['/continue/password', 'Continue'],
  ['/continue/email', 'Continue'],
])('a sign-in that has ended is told of at %s', async (path, button) => {
  const page = await pages.open();
  await askForCode(page, newAddress());
  await page.goto(`${server.tenant.baseUrl}${path}?app_id=${client.clientId}`);
  await page.getByRole('button', { name: button, exact: true }).waitFor();
  await page.context().clearCookies();
  for (const [label, value] of Object.entries({
    [CODE]: '123456',
    'New password': PASSWORD,
    'E-mail address': newAddress(),
  })) {
    const field = page.getByLabel(label, { exact: true });
    if ((await field.count()) > 0) await field.fill(value);
  }
  if (!path.endsWith('code')) await press(page, button);
  await page.getByRole('heading', { name: 'Where did you come from?' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/unknown-session');
});
