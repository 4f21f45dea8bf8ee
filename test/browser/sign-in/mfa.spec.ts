import { readFile } from 'node:fs/promises';
import { generateSync } from 'otplib';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { addAuthenticator } from './authenticator.js';
import { CODE, newAddress, otherThan, typeCode, userOf } from './code-flows.js';
import { COLORS, requireSound } from './looks.js';
import { MAIL_SETTINGS, useMail } from './mail.js';
import { authorize, fillIn, focusOn, press, usePages } from './pages.js';

const SET_UP = 'Set up a second factor';
const ANOTHER = 'Use another way';

const server = useServer(MAIL_SETTINGS);
const mail = useMail(() => server.tenant);
const pages = usePages();
let api: ApiClient;
let client: ClientUnderTest;
let person: Person;
let address: string;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  client = await addClient(server.tenant);
  await api.patch('/sign-in-exp', { color: COLORS });
});
beforeEach(async () => {
  address = newAddress();
  person = await addPerson(server.tenant, { primaryEmail: address });
});

const ask = async (policy: string, ...factors: string[]) => {
  expect((await api.patch('/sign-in-exp', { mfa: { policy, factors } })).status).toBe(200);
};
const signIn = async (page: Page) => {
  await authorize(page, server.tenant, client);
  await fillIn(page, { Username: person.username, Password: person.password });
  await press(page, 'Sign in');
};
const signedIn = (page: Page) => userOf(page, server.tenant, client);
const headed = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
const link = (page: Page, name: string) => page.getByRole('link', { name }).click();

/** A code of an authenticator app; the next one counts already, and the one before is spent. */
const totp = (secret: string, ahead = 0) =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + ahead * 30 });

/** The key that the page shows beside its picture. */
const keyOn = async (page: Page) => (await page.locator('.secret').textContent()) ?? '';

const codesOn = (page: Page) => page.locator('.codes li').allTextContents();

describe('who is asked whether they want a second factor', () => {
  beforeEach(() => ask('PromptAtSignInAndSignUp', 'Totp', 'WebAuthn'));

  it('may do without, and is not asked again', async () => {
    const page = await pages.open();
    await signIn(page);
    await headed(page, 'Protect your account');
    await requireSound('mfa-onboarding', page);
    await press(page, 'Not now');
    expect(await signedIn(page)).toBe(person.id);
    const again = await pages.open();
    await signIn(again);
    expect(await signedIn(again)).toBe(person.id);
  });

  it('chooses one, finds the choice again after a reload, and may still do without', async () => {
    const page = await pages.open();
    await signIn(page);
    await press(page, SET_UP);
    await page.getByRole('button', { name: 'Authenticator app' }).waitFor();
    await requireSound('mfa-binding', page);
    await page.reload();
    await press(page, 'Passkey');
    await headed(page, 'Create a passkey');
    await page.goBack();
    await headed(page, SET_UP);
    await press(page, 'Not now');
    expect(await signedIn(page)).toBe(person.id);
  });

  it('is offered no passkey by a browser that has none', async () => {
    const page = await pages.open();
    await page.addInitScript('delete window.PublicKeyCredential');
    await signIn(page);
    await press(page, SET_UP);
    await headed(page, 'Set up your authenticator app');
    expect(await page.getByText('Passkey', { exact: true }).count()).toBe(0);
  });
});

it('a factor beside the address that everybody has is suggested once', async () => {
  await ask('Mandatory', 'Totp', 'EmailVerificationCode');
  await api.patch('/sign-in-exp', {
    signUp: { identifiers: ['email'], password: true, verify: true },
  });
  const page = await pages.open();
  await signIn(page);
  await headed(page, 'Enter the code');
  await typeCode(page, await mail.codeTo(address));
  await headed(page, 'Set up your authenticator app');
  await press(page, 'Not now');
  expect(await signedIn(page)).toBe(person.id);
});

/** The second sign-in with the app: its next code. */
async function signsInByApp(secret: string): Promise<void> {
  const second = await pages.open();
  await signIn(second);
  await headed(second, 'Enter the code from your app');
  await requireSound('mfa-totp', second);
  await typeCode(second, totp(secret, 1));
  expect(await signedIn(second)).toBe(person.id);
}

/** Once, however it is written, and not again. */
async function signsInByBackupCode(backupCode: string): Promise<void> {
  const third = await pages.open();
  await signIn(third);
  await link(third, ANOTHER);
  await headed(third, 'Confirm that it is you');
  await requireSound('mfa-choice', third);
  await press(third, 'Backup code');
  await fillIn(third, { 'Backup code': backupCode.toUpperCase() });
  await press(third, 'Continue');
  expect(await signedIn(third)).toBe(person.id);

  const fourth = await pages.open();
  await signIn(fourth);
  await link(fourth, ANOTHER);
  await press(fourth, 'Backup code');
  await fillIn(fourth, { 'Backup code': backupCode });
  await press(fourth, 'Continue');
  await fourth.getByRole('alert').filter({ hasText: 'This backup code is wrong' }).waitFor();
  await focusOn(fourth, '#code');
}

describe('who has to have a second factor', () => {
  it('sets up an app and backup codes, and signs in with each', async () => {
    await ask('Mandatory', 'Totp', 'BackupCode');
    const page = await pages.open({ acceptDownloads: true });
    await signIn(page);
    await headed(page, 'Set up your authenticator app');
    await page.getByLabel(CODE).waitFor();
    await requireSound('mfa-binding-totp', page);
    const secret = await keyOn(page);
    await typeCode(page, otherThan(totp(secret)));
    await page.getByRole('alert').filter({ hasText: 'This is not the code.' }).waitFor();
    await page.reload();
    expect(await keyOn(page)).toBe(secret);
    await typeCode(page, totp(secret));

    await headed(page, 'Save your backup codes');
    await page.getByRole('listitem').first().waitFor();
    await requireSound('mfa-backup-codes', page);
    const codes = await codesOn(page);
    expect(codes).toHaveLength(10);
    await page.reload();
    await page.getByRole('listitem').first().waitFor();
    expect(await codesOn(page)).toEqual(codes);
    const download = page.waitForEvent('download');
    await link(page, 'Download as a file');
    expect(await readFile(await (await download).path(), 'utf8')).toContain(codes.join('\n'));
    await press(page, 'I have saved them');
    expect(await signedIn(page)).toBe(person.id);

    await signsInByApp(secret);
    await signsInByBackupCode(codes[0] ?? '');
  });

  it('makes a passkey, and comes in by a backup code when the device is lost', async () => {
    await ask('Mandatory', 'WebAuthn', 'BackupCode');
    const page = await pages.open();
    const authenticator = await addAuthenticator(page);
    await signIn(page);
    await press(page, 'Create a passkey');
    await headed(page, 'Save your backup codes');
    await page.getByRole('listitem').first().waitFor();
    const [backupCode = ''] = await codesOn(page);
    await press(page, 'I have saved them');
    expect(await signedIn(page)).toBe(person.id);

    await page.context().clearCookies();
    await signIn(page);
    await press(page, 'Use your passkey');
    expect(await signedIn(page)).toBe(person.id);

    await page.context().clearCookies();
    await authenticator.lose();
    await signIn(page);
    await press(page, 'Use your passkey');
    await page.getByText('No passkey was used.').waitFor();
    await link(page, ANOTHER);
    await press(page, 'Backup code');
    await fillIn(page, { 'Backup code': backupCode });
    await press(page, 'Continue');
    expect(await signedIn(page)).toBe(person.id);
  });

  it('gets a code at their address, once, and another one when they ask', async () => {
    await ask('Mandatory', 'EmailVerificationCode');
    await api.patch('/sign-in-exp', { signUp: { identifiers: ['username'], password: true, verify: false } });
    const page = await pages.open();
    await signIn(page);
    await page.getByLabel(CODE).waitFor();
    await requireSound('mfa-email', page);
    expect(await page.getByText(address).count()).toBe(0);
    const code = await mail.codeTo(address);
    await page.reload();
    await typeCode(page, otherThan(code));
    await page.getByRole('alert').filter({ hasText: 'This is not the code.' }).waitFor();
    expect(mail.countTo(address)).toBe(1);
    await typeCode(page, code);
    expect(await signedIn(page)).toBe(person.id);
  });

  it('adds an address by a code', async () => {
    await ask('Mandatory', 'EmailVerificationCode');
    person = await addPerson(server.tenant);
    address = newAddress();
    const page = await pages.open();
    await signIn(page);
    await fillIn(page, { 'E-mail address': address });
    await press(page, 'Continue');
    await typeCode(page, await mail.codeTo(address));
    expect(await signedIn(page)).toBe(person.id);
  });
});

describe('the pages for second factors', () => {
  it.each(['/mfa-verification/Totp', '/mfa-binding', '/mfa-onboarding', '/create-passkey'])(
    'lead from %s to the first page, where nothing is asked for',
    async (path) => {
      const page = await pages.open();
      await authorize(page, server.tenant, client);
      await page.goto(server.tenant.baseUrl + path + new URL(page.url()).search);
      await page.waitForURL(/\/sign-in(\?|$)/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Sign in');
    },
  );

  it('tell of a sign-in that has ended', async () => {
    await ask('PromptAtSignInAndSignUp', 'Totp');
    const page = await pages.open();
    await signIn(page);
    await headed(page, 'Protect your account');
    await page.context().clearCookies();
    await press(page, 'Not now');
    await headed(page, 'Where did you come from?');
    expect(new URL(page.url()).pathname).toBe('/unknown-session');
  });

  it('stay where the connection fails, and go on when it is back', async () => {
    await ask('PromptAtSignInAndSignUp', 'Totp');
    const page = await pages.open();
    await signIn(page);
    await headed(page, 'Protect your account');
    await page.context().setOffline(true);
    await press(page, 'Not now');
    await page.getByText('There is no connection.').waitFor();
    await page.context().setOffline(false);
    await press(page, 'Not now');
    expect(await signedIn(page)).toBe(person.id);
  });
});
