import { newShortId } from '#src/kernel/ids.js';
import { apiClient } from './api-client.js';
import type { ClientUnderTest } from './browserless-client.js';
import type { TestTenant } from './test-app.js';

/** Good enough for the password policy that tenants have by default, and on no list. */
export const PASSWORD = 'Kestrel-over-7-dunes';

export interface Person {
  readonly id: string;
  readonly username: string;
  readonly password: string;
}

/** Adds a user with a username and a password. */
export async function addPerson(tenant: TestTenant, more: object = {}): Promise<Person> {
  const username = `user_${newShortId()}`;
  const api = await apiClient(tenant);
  const { status, body } = await api.post('/users', { username, password: PASSWORD, ...more });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return { id: (body as { id: string }).id, username, password: PASSWORD };
}

const REDIRECT_URI = 'https://app.example.com/callback';

/** Adds an application in which people sign in. */
export async function addClient(
  tenant: TestTenant,
  type: 'SPA' | 'Native' | 'Traditional' = 'SPA',
  more: object = {},
): Promise<ClientUnderTest> {
  const api = await apiClient(tenant);
  const { status, body } = await api.post('/applications', {
    name: 'Application',
    type,
    oidcClientMetadata: { redirectUris: [REDIRECT_URI], postLogoutRedirectUris: [REDIRECT_URI] },
    ...more,
  });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  const { id } = body as { id: string };
  if (type !== 'Traditional') return { clientId: id, redirectUri: REDIRECT_URI };
  const secrets = (await api.get(`/applications/${id}/secrets`)).body as { value: string }[];
  return { clientId: id, redirectUri: REDIRECT_URI, clientSecret: secrets[0]?.value ?? '' };
}
