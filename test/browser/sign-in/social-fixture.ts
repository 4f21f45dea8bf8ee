import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import type { ClientUnderTest } from '../../support/browserless-client.js';
import {
  type IdentityProvider,
  type ProviderAccount,
  startIdentityProvider,
} from '../../support/identity-provider.js';
import { addClient } from '../../support/people.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { userOf } from './code-flows.js';
import { authorize, press, usePages } from './pages.js';

/** What every test begins with: an account of a provider is enough. */
const EASY = {
  signInMode: 'SignInAndRegister',
  signIn: {
    methods: [{ identifier: 'username', password: true, verificationCode: false, isPasswordPrimary: true }],
  },
  signUp: { identifiers: ['username'], password: true, verify: false },
  socialSignIn: { skipRequiredIdentifiers: true, automaticAccountLinking: false },
  socialSignInConnectorTargets: ['acme', 'globex'],
  termsOfUseUrl: null,
  agreeToTermsPolicy: 'Automatic',
};

interface Provided {
  readonly idp: IdentityProvider;
  readonly api: ApiClient;
  readonly client: ClientUnderTest;
  /** Ids of the connectors. */
  readonly acme: string;
  readonly globex: string;
}

/** A server whose people sign in with two providers, Acme and Globex, which are one on loopback. */
export function useSocial(settings: Record<string, string> = {}) {
  const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1', ...settings });
  const pages = usePages({ hosts: ['127.0.0.1'] });
  const social = {} as Provided;
  const patch = (changes: object): Promise<void> => changeSettings(social.api, changes);

  beforeAll(async () => {
    Object.assign(social, await provide(server.tenant));
    await patch(EASY);
  });
  afterAll(() => social.idp.close());

  return Object.assign(social, {
    server,
    pages,
    patch,
    reset: () => patch(EASY),
    authorize: (page: Page, parameters: Record<string, string> = {}) =>
      authorize(page, server.tenant, social.client, parameters),
    /** The user that the application learns of. */
    signedIn: (page: Page) => userOf(page, server.tenant, social.client),
    /** Somebody new has an account with the provider. */
    newcomer: (claims: Partial<ProviderAccount> = {}): ProviderAccount => {
      const account = { sub: newShortId(), name: 'Ada Lovelace', ...claims };
      social.idp.add(account);
      return account;
    },
    user: async (id: string | undefined) => Object((await social.api.get(`/users/${id}`)).body),
  });
}

async function provide(tenant: TestTenant): Promise<Provided> {
  const [idp, api] = [await startIdentityProvider(), await apiClient(tenant)];
  const connect = async (target: string, name: string, changes: object = {}): Promise<string> => {
    const config = { ...idp.config, ...changes };
    const metadata = { target, name: { en: name } };
    return Object((await api.post('/connectors', { connectorId: 'oidc', config, metadata })).body).id;
  };
  return {
    idp,
    api,
    client: await addClient(tenant),
    acme: await connect('acme', 'Acme'),
    globex: await connect('globex', 'Globex', {
      authRequestOptionalConfig: { prompt: 'consent', responseMode: 'form_post' },
    }),
  };
}

async function changeSettings(api: ApiClient, changes: object): Promise<void> {
  const { status, body } = await api.patch('/sign-in-exp', changes);
  if (status !== 200) throw new Error(`the settings were refused: ${JSON.stringify(body)}`);
}

/** Goes to a provider by its button, as far as its page. */
export async function goToProvider(page: Page, name: string): Promise<void> {
  await press(page, `Continue with ${name}`);
  await atProvider(page);
}

export const atProvider = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Identity provider' }).waitFor();

/** Signs in on the page of the provider, which sends the browser back. */
export async function signInThere(page: Page, { sub }: ProviderAccount): Promise<void> {
  await page.getByLabel('Account').fill(sub);
  await press(page, 'Sign in');
}
