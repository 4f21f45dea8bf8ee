import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { useServer } from '../../support/test-app.js';
import { requireSound } from './looks.js';
import { MAIL_SETTINGS, useMail } from './mail.js';
import { authorize, fillIn, press, usePages } from './pages.js';

const server = useServer(MAIL_SETTINGS);
const mail = useMail(() => server.tenant);
const pages = usePages();
let api: ApiClient;
let client: ClientUnderTest;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  const settings = {
    signIn: {
      methods: [{ identifier: 'email', password: true, verificationCode: true, isPasswordPrimary: true }],
    },
    signUp: { identifiers: ['email'], password: true, verify: true },
    forgotPasswordMethods: ['EmailVerificationCode'],
    termsOfUseUrl: 'https://example.com/terms',
    privacyPolicyUrl: 'https://example.com/privacy',
    supportEmail: 'help@example.com',
    agreeToTermsPolicy: 'ManualRegistrationOnly',
    color: { primaryColor: '#6139F6', isDarkModeEnabled: true, darkPrimaryColor: '#8768F8' },
  };
  await api.patch('/sign-in-exp', settings);
  client = await addClient(server.tenant);
});

const newAddress = () => `${newShortId()}@acme.test`;

/** Signs in by an address, as far as the password. */
async function reachPassword(page: Page, address = newAddress()): Promise<void> {
  await authorize(page, server.tenant, client);
  await fillIn(page, { 'E-mail address': address });
  await press(page, 'Continue');
  await page.getByLabel('Password', { exact: true }).waitFor();
}

async function reachMethods(page: Page, address = newAddress()): Promise<void> {
  await reachPassword(page, address);
  await page.getByRole('link', { name: 'Sign in another way' }).click();
  await page.getByRole('button', { name: 'Get a code' }).waitFor();
}

async function reachCode(page: Page, address = newAddress()): Promise<void> {
  await reachMethods(page, address);
  await press(page, `Get a code at ${address}`);
  await page.getByLabel('Six-digit code').waitFor();
}

async function reachReset(page: Page): Promise<void> {
  const address = newAddress();
  await addPerson(server.tenant, { primaryEmail: address });
  await authorize(page, server.tenant, client, { first_screen: 'reset_password' });
  await fillIn(page, { 'E-mail address': address });
  await press(page, 'Continue');
  await page.getByLabel('Six-digit code').fill(await mail.codeTo(address));
  await page.getByLabel('New password').waitFor();
}

async function reachInvitation(page: Page): Promise<void> {
  const invitee = newAddress();
  const name = 'North Wind Trading and Shipping Company of the Outer Islands';
  const organizationId = Object((await api.post('/organizations', { name })).body).id;
  const expiresAt = Date.now() + 3_600_000;
  await api.post('/organization-invitations', { invitee, organizationId, expiresAt, messagePayload: {} });
  await page.goto(await mail.linkTo(invitee));
  await page.getByRole('button', { name: 'Accept the invitation' }).waitFor();
}

/** Each page, and how one comes there. */
const PAGES: Record<string, (page: Page) => Promise<void>> = {
  'identifier-first': (page) => authorize(page, server.tenant, client),
  'register-by-email': (page) => authorize(page, server.tenant, client, { first_screen: 'register' }),
  'forgot-password': (page) => authorize(page, server.tenant, client, { first_screen: 'reset_password' }),
  'continue-email': async (page) => void (await page.goto(`${server.tenant.baseUrl}/continue/email`)),
  'continue-phone': async (page) => void (await page.goto(`${server.tenant.baseUrl}/continue/phone`)),
  password: reachPassword,
  'verification-methods': reachMethods,
  code: reachCode,
  'code-wrong': async (page) => {
    await reachCode(page);
    await page.getByLabel('Six-digit code').fill('000000');
    await page.getByText('This is not the code.').waitFor();
  },
  'account-missing': async (page) => {
    const address = newAddress();
    await reachCode(page, address);
    await page.getByLabel('Six-digit code').fill(await mail.codeTo(address));
    await page.getByRole('checkbox').waitFor();
  },
  'reset-password': reachReset,
  invitation: reachInvitation,
  'invitation-accepted': async (page) => {
    await reachInvitation(page);
    await fillIn(page, { 'New password': 'Plover-over-3-marshes' });
    await page.getByRole('checkbox').check();
    await press(page, 'Accept the invitation');
    await page.getByRole('heading', { name: 'Welcome to' }).waitFor();
  },
};

it.each(Object.entries(PAGES))(
  '%s is sound at every size, in both themes and directions',
  async (name, reach) => {
    const page = await pages.open();
    await reach(page);
    await requireSound(name, page);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  },
);
