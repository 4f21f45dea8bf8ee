import { type ApiAnswer, type ApiClient, requireDocumented } from '../../support/api-client.js';
import { addClient, PASSWORD } from '../../support/people.js';
import { type BrowsedClient, SignedInBrowser } from '../../support/signed-in-browser.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import { type Address, codeTo } from '../sign-in/codes-fixture.js';

const EVERYTHING = {
  name: 'Edit',
  avatar: 'Edit',
  profile: 'Edit',
  email: 'Edit',
  phone: 'Edit',
  password: 'Edit',
  username: 'Edit',
  social: 'Edit',
  customData: 'Edit',
  mfa: 'Edit',
  session: 'Edit',
};

export const ALL_SCOPES =
  'openid offline_access profile email phone address custom_data identities urn:logto:scope:sessions';

/** Lets users change all of their account, but for the given fields. */
export async function openAccountCenter(api: ApiClient, fields: Record<string, string> = {}): Promise<void> {
  const { status } = await api.patch('/account-center', {
    enabled: true,
    fields: { ...EVERYTHING, ...fields },
  });
  if (status !== 200) throw new Error(`the account center stays closed: ${status}`);
}

export interface Sent {
  readonly body?: unknown;
  readonly verificationId?: string;
  readonly headers?: Record<string, string>;
}

/** An application in which a user has signed in, as it calls the Account API. */
export class AccountClient {
  constructor(
    readonly tenant: Pick<TestTenant, 'baseUrl' | 'issuer'>,
    readonly token: string,
    readonly refreshToken: string,
    readonly browser: SignedInBrowser,
  ) {}

  /** Each answer is held against the committed OpenAPI document. */
  async call(method: string, path: string, { body, verificationId, headers }: Sent = {}): Promise<ApiAnswer> {
    const response = await fetch(`${this.tenant.baseUrl}/api${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(verificationId !== undefined && { 'logto-verification-id': verificationId }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const answer = {
      status: response.status,
      headers: response.headers,
      body: text === '' || text === 'OK' ? text || undefined : JSON.parse(text),
    };
    requireDocumented(method, `/api${path}`, answer);
    return answer;
  }

  /** The same browser, with another token. */
  withToken(token: string): AccountClient {
    return new AccountClient(this.tenant, token, this.refreshToken, this.browser);
  }

  async me(): Promise<number> {
    const headers = { authorization: `Bearer ${this.token}` };
    return (await fetch(`${this.tenant.issuer}/me`, { headers })).status;
  }
}

/** Adds an application in which people sign in. */
export async function addBrowsedClient(tenant: TestTenant, more: object = {}): Promise<BrowsedClient> {
  const { clientId, redirectUri } = await addClient(tenant, 'SPA', more);
  return { id: clientId, redirectUri };
}

/** Signs a user in, in a browser of its own. */
export async function signInTo(
  server: TestApp,
  tenant: TestTenant,
  { userId, client, scope = ALL_SCOPES }: { userId: string; client: BrowsedClient; scope?: string },
): Promise<AccountClient> {
  const browser = new SignedInBrowser(server, tenant);
  const answer = await browser.signIn(userId, client, { scope, prompt: 'consent' });
  const { body } = await browser.redeem(client, answer);
  return new AccountClient(tenant, String(body['access_token']), String(body['refresh_token']), browser);
}

/** Shows the password; the id of the record. */
export async function provePassword(account: AccountClient, password = PASSWORD): Promise<string> {
  const answer = await account.call('POST', '/verifications/password', { body: { password } });
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return (answer.body as { verificationRecordId: string }).verificationRecordId;
}

/** Has a code sent to an address; the id of the record. */
export async function askCode(
  account: AccountClient,
  identifier: Address,
  more: object = {},
): Promise<string> {
  const answer = await account.call('POST', '/verifications/verification-code', {
    body: { identifier, ...more },
  });
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return (answer.body as { verificationRecordId: string }).verificationRecordId;
}

/** Shows by a code that an address is the user's; the id of the record. */
export async function showAddress(
  server: TestApp,
  account: AccountClient,
  identifier: Address,
  more: object = {},
): Promise<string> {
  const verificationId = await askCode(account, identifier, more);
  const body = { identifier, verificationId, code: codeTo(server, identifier) };
  const answer = await account.call('POST', '/verifications/verification-code/verify', { body });
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return verificationId;
}
