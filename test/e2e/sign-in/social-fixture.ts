import { afterAll, beforeAll, beforeEach } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { type ApiAnswer, BrowserlessClient, type ClientUnderTest } from '../../support/browserless-client.js';
import {
  addSocial,
  type IdentityProvider,
  newSub,
  startIdentityProvider,
} from '../../support/identity-provider.js';
import { addClient, addPerson, type Person } from '../../support/people.js';
import { sql } from '../../support/sql.js';
import { type TestApp, type TestTenant, useServer } from '../../support/test-app.js';
import { begun } from './codes-fixture.js';

export const TARGET = 'acme-idp';
const REDIRECT_URI = 'https://login.acme.example/callback/acme-idp';

export interface SocialSetting {
  readonly server: TestApp;
  api: ApiClient;
  client: ClientUnderTest;
  idp: IdentityProvider;
  connectorId: string;
}

/** A server whose default tenant lets people sign in with a provider of their own, by the same settings in each test. */
export function useSocial(settings: Record<string, string> = {}): SocialSetting {
  const server = useServer({ OUTBOUND_ALLOWED_HOSTS: '127.0.0.1', ...settings });
  const setting = { server } as SocialSetting;
  beforeAll(async () => {
    const { tenant } = setting.server;
    setting.idp = await startIdentityProvider();
    setting.api = await apiClient(tenant);
    setting.client = await addClient(tenant);
    setting.connectorId = await addSocial(setting.api, setting.idp, TARGET);
  });
  beforeEach(() => useSettings(setting.api));
  afterAll(() => setting.idp.close());
  return setting;
}

/** Nobody who comes by a provider is asked for more, unless the settings say so. */
export async function useSettings(api: ApiClient, more: object = {}): Promise<void> {
  const method = { password: true, verificationCode: false, isPasswordPrimary: true };
  const { status, body } = await api.patch('/sign-in-exp', {
    signIn: { methods: [{ ...method, identifier: 'username' }] },
    signUp: { identifiers: [], password: false, verify: false },
    signInMode: 'SignInAndRegister',
    socialSignIn: {},
    emailBlocklistPolicy: {},
    ...more,
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

export interface Attempt {
  readonly verificationId: string;
  readonly authorizationUri: string;
}

/** Asks where the browser goes. */
export async function leave(
  browser: BrowserlessClient,
  connectorId: string,
  state = 'some-state',
): Promise<Attempt> {
  const path = `/verification/social/${connectorId}/authorization-uri`;
  const { verificationId, authorizationUri } = await browser.experience('POST', path, {
    state,
    redirectUri: REDIRECT_URI,
  });
  return { verificationId: String(verificationId), authorizationUri: String(authorizationUri) };
}

/** Brings back what the provider answered. */
export const verify = (
  browser: BrowserlessClient,
  connectorId: string,
  body: { verificationId?: string; connectorData: object },
): Promise<ApiAnswer> => browser.api('POST', `experience/verification/social/${connectorId}/verify`, body);

/** Signs in at the provider, and brings its answer back; the id of the verification. */
export async function shown(
  browser: BrowserlessClient,
  { idp, connectorId }: Pick<SocialSetting, 'idp' | 'connectorId'>,
  sub: string,
): Promise<string> {
  const { verificationId, authorizationUri } = await leave(browser, connectorId);
  const connectorData = await idp.signIn(authorizationUri, sub);
  const { status, body } = await verify(browser, connectorId, { verificationId, connectorData });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return verificationId;
}

export const identify = (
  browser: BrowserlessClient,
  verificationId?: string,
  more: object = {},
): Promise<ApiAnswer> =>
  browser.api('POST', 'experience/identification', { ...(verificationId && { verificationId }), ...more });

export const submit = (browser: BrowserlessClient): Promise<ApiAnswer> =>
  browser.api('POST', 'experience/submit');

/** Makes an account by an account with the provider; its id. */
export async function registered(setting: SocialSetting, sub: string): Promise<string> {
  const browser = await begun(setting.server.tenant, setting.client, 'Register');
  const { status, body } = await identify(browser, await shown(browser, setting, sub));
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  const { userId } = await browser.experience('GET', '/interaction');
  const ended = await submit(browser);
  if (ended.status !== 200) throw new Error(`${ended.status} ${JSON.stringify(ended.body)}`);
  return String(userId);
}

export const userOf = async ({ api }: SocialSetting, id: string): Promise<Record<string, unknown>> =>
  Object((await api.get(`/users/${id}`)).body);

export interface Related {
  readonly person: Person;
  /** The address of theirs that the provider vouches for. */
  readonly email: string;
  /** What the provider knows them by. */
  readonly sub: string;
}

/** Adds somebody who has an account with the provider too, and is not linked with it yet. */
export async function related({ server, idp }: SocialSetting, claims: object = {}): Promise<Related> {
  const email = `${newShortId().toLowerCase()}@related.example`;
  const person = await addPerson(server.tenant, { primaryEmail: email });
  return { email, person, sub: newSub(idp, { email, email_verified: true, ...claims }) };
}

/** Signs in at the provider, and asks to be linked with who has the same address. */
export async function linking(setting: SocialSetting, sub: string) {
  const browser = await newBrowser(setting);
  const answer = await identify(browser, await shown(browser, setting, sub), { linkSocialIdentity: true });
  return { browser, answer };
}

/** The ids of the users who have an account with the provider. */
export async function ownersOf({ server }: SocialSetting, sub: string): Promise<string[]> {
  const asked = 'select user_id as id from user_identities where identity_id = $1';
  return (await sql<{ id: string }>(server.databaseUrl, asked, [sub])).map(({ id }) => id);
}

export const newBrowser = (
  { server, client }: SocialSetting,
  event = 'SignIn',
  tenant: TestTenant = server.tenant,
): Promise<BrowserlessClient> => begun(tenant, client, event);
