import { decodeJwt } from 'jose';
import type { Page } from 'playwright-core';
import { beforeAll } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import { addClient, addPerson } from '../../support/people.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { MAIL_SETTINGS, useMail } from './mail.js';
import { answerAt, authorize, fillIn, press, usePages, VERIFIER } from './pages.js';

export const CODE = 'Six-digit code';

export const byEmail = (isPasswordPrimary: boolean) => ({
  signIn: {
    methods: [
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
      { identifier: 'email', password: true, verificationCode: true, isPasswordPrimary },
    ],
  },
});

export const newAddress = () => `${newShortId()}@acme.test`;

export const otherThan = (code: string) => (code === '000000' ? '111111' : '000000');

/** At once, as a device fills it in: the heading of a page gets the focus a moment after it is shown, and keys with it. */
export const typeCode = (page: Page, code: string): Promise<void> => page.getByLabel(CODE).fill(code);

/** The user that the application learns of. */
export async function userOf(
  page: Page,
  tenant: TestTenant,
  client: ClientUnderTest,
): Promise<string | undefined> {
  const { body } = await requestToken(tenant, {
    grant_type: 'authorization_code',
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    code_verifier: VERIFIER,
    code: (await answerAt(page)).searchParams.get('code') ?? '',
  });
  return decodeJwt(String(body['id_token'])).sub;
}

async function changeExperience(api: ApiClient, changes: object): Promise<void> {
  const { status, body } = await api.patch('/sign-in-exp', changes);
  if (status !== 200) throw new Error(`the settings were refused: ${JSON.stringify(body)}`);
}

async function userOfAddress(api: ApiClient, address: string) {
  const { body } = await api.get(`/users?search.primaryEmail=${encodeURIComponent(address)}`);
  return Object(body)[0];
}

const BY_EMAIL = {
  ...byEmail(false),
  signUp: { identifiers: ['email'], password: true, verify: true },
  forgotPasswordMethods: ['EmailVerificationCode'],
};

/** A server whose people sign in and up by their e-mail addresses, its mail, and what they do up to the page for the code. */
export function useCodeFlows() {
  const server = useServer(MAIL_SETTINGS);
  const mail = useMail(() => server.tenant);
  const pages = usePages();
  let api: ApiClient;
  let client: ClientUnderTest;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
    client = await addClient(server.tenant);
    await changeExperience(api, BY_EMAIL);
  });

  const ask = async (page: Page, fields: Record<string, string>, parameters: Record<string, string>) => {
    await authorize(page, server.tenant, client, parameters);
    await fillIn(page, fields);
    await press(page, 'Continue');
    await page.getByLabel(CODE).waitFor();
  };

  return {
    server,
    mail,
    pages,
    post: (path: string, body: object) => api.post(path, body),
    patch: (changes: object) => changeExperience(api, changes),
    authorize: (page: Page, parameters: Record<string, string> = {}) =>
      authorize(page, server.tenant, client, parameters),
    addOwner: (address: string) => addPerson(server.tenant, { primaryEmail: address }),
    /** Signs in by an address, as far as the page that takes the code. */
    askForCode: (page: Page, address: string, parameters: Record<string, string> = {}) =>
      ask(page, { 'Username or e-mail address': address }, parameters),
    /** Begins to sign up, as far as the page that takes the code. */
    beginToRegister: (page: Page, address: string) =>
      ask(page, { 'E-mail address': address }, { first_screen: 'register' }),
    /** The user that the application learns of. */
    signedIn: (page: Page) => userOf(page, server.tenant, client),
    userWith: (address: string) => userOfAddress(api, address),
  };
}
