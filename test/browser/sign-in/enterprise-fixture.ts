import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import {
  type IdentityProvider,
  type ProviderAccount,
  startIdentityProvider,
} from '../../support/identity-provider.js';
import { addClient } from '../../support/people.js';
import { addSsoConnector } from '../../support/sso-connectors.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { userOf } from './code-flows.js';
import { authorize, fillIn, press, usePages } from './pages.js';
import { atProvider, signInThere } from './social-fixture.js';

/** What every test begins with. */
const SETTINGS = {
  singleSignOnEnabled: true,
  signInMode: 'SignInAndRegister',
  signIn: {
    methods: [
      { identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true },
      { identifier: 'email', password: true, verificationCode: false, isPasswordPrimary: true },
    ],
  },
  signUp: { identifiers: ['email'], password: true, verify: true },
  socialSignInConnectorTargets: [],
  termsOfUseUrl: null,
  agreeToTermsPolicy: 'Automatic',
};

/** The domain of an enterprise with one connector, and of one with two. */
export const ONE = 'lapwing.example';
export const TWO = 'dunlin.example';

interface Provided {
  readonly idp: IdentityProvider;
  readonly api: ApiClient;
  readonly client: ClientUnderTest;
  /** The id of the connector of the first enterprise. */
  readonly lapwing: string;
}

/** A server with two enterprises, whose people sign in with three connectors: Lapwing, Dunlin North and Dunlin South. */
export function useEnterprises() {
  const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1' });
  const pages = usePages({ hosts: ['127.0.0.1'] });
  const enterprises = {} as Provided;
  const patch = async (changes: object): Promise<void> => {
    const { status, body } = await enterprises.api.patch('/sign-in-exp', changes);
    if (status !== 200) throw new Error(`the settings were refused: ${JSON.stringify(body)}`);
  };
  beforeAll(async () => void Object.assign(enterprises, await provide(server.tenant)));
  beforeEach(() => patch(SETTINGS));
  afterAll(() => enterprises.idp.close());
  return Object.assign(enterprises, {
    server,
    pages,
    patch,
    authorize: (page: Page, parameters: Record<string, string> = {}) =>
      authorize(page, server.tenant, enterprises.client, parameters),
    /** The user that the application learns of. */
    signedIn: (page: Page) => userOf(page, server.tenant, enterprises.client),
    /** Somebody new has an account with the provider. */
    employee: (domain: string, email = `ada-${newShortId()}@${domain}`): Employee => {
      const account = { sub: newShortId(), name: 'Ada Lovelace', email, email_verified: true };
      enterprises.idp.add(account);
      return account;
    },
    user: async (id: string | undefined) =>
      Object((await enterprises.api.get(`/users/${id}?includeSsoIdentities=true`)).body),
  });
}

export interface Employee extends ProviderAccount {
  readonly email: string;
}

async function provide(tenant: TestTenant): Promise<Provided> {
  const [idp, api] = [await startIdentityProvider(), await apiClient(tenant)];
  const connect = (displayName: string, domain: string): Promise<string> =>
    addSsoConnector(api, idp, { connectorName: displayName, domains: [domain], branding: { displayName } });
  const lapwing = await connect('Lapwing', ONE);
  for (const name of ['Dunlin North', 'Dunlin South']) await connect(name, TWO);
  return { idp, api, client: await addClient(tenant), lapwing };
}

/** Types in an address where people say who they are. */
export async function enterAddress(page: Page, email: string): Promise<void> {
  await fillIn(page, { 'Username or e-mail address': email });
  await press(page, 'Continue');
}

/** Signs in from the first page, by an address of the first enterprise. */
export async function signInByAddress(page: Page, person: Employee): Promise<void> {
  await enterAddress(page, person.email);
  await atProvider(page);
  await signInThere(page, person);
}

/** What the page says that can be passed on to an administrator, by its labels. */
export async function reportAt(page: Page): Promise<Record<string, string>> {
  await page.getByRole('heading', { name: 'You could not be signed in' }).waitFor();
  const facts = await page.locator('dl > div').all();
  return Object.fromEntries(
    await Promise.all(
      facts.map(async (fact) => [
        (await fact.locator('dt').textContent()) ?? '',
        (await fact.locator('dd').textContent()) ?? '',
      ]),
    ),
  );
}
