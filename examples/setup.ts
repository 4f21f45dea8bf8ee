// In a repository of your own: '@portico/sdk/management'.
import { type ApiClient, createManagementApi } from '../sdk/src/management/management.public.js';
import { exampleUser } from './example-user.js';

/** What a role allows in an organization. */
const SCOPES_OF_ROLES = {
  'Order admin': ['read:orders', 'write:orders'],
  'Order reader': ['read:orders'],
};

/** The organizations, and the role of the user in each: what works in one is refused in the other. */
const ROLE_IN = { Acme: 'Order admin', Globex: 'Order reader' } as const;

const APPLICATION = 'Example web app';

export interface SetupOptions {
  /** Where the server is. */
  readonly endpoint: string;
  /** Of an application that may call the Management API. */
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  /** Where the web app will be. */
  readonly webUrl: string;
  /** The file that the user is kept in. */
  readonly userFile: string;
}

/** Makes what the examples need and is not there yet; a second run changes nothing. */
export async function setUp({ endpoint, credentials, webUrl, userFile }: SetupOptions) {
  const { apiClient: api } = createManagementApi('default', { baseUrl: endpoint, ...credentials });
  const roleIds = await rolesByName(api);
  const user = await exampleUser(api, userFile);
  for (const [name, role] of Object.entries(ROLE_IN)) {
    const id = await organization(api, name);
    const path = { id, userId: user.id };
    await done(api.POST('/api/organizations/{id}/users', { params: { path }, body: { userIds: [user.id] } }));
    const organizationRoleIds = [roleIds.get(role) ?? ''];
    const body = { organizationRoleIds };
    await done(api.PUT('/api/organizations/{id}/users/{userId}/roles', { params: { path }, body }));
  }
  return { user, application: await application(api, webUrl) };
}

async function rolesByName(api: ApiClient): Promise<ReadonlyMap<string, string>> {
  const scopeIds = new Map<string, string>();
  for (const name of new Set(Object.values(SCOPES_OF_ROLES).flat())) {
    scopeIds.set(name, await organizationScope(api, name));
  }
  const roleIds = new Map<string, string>();
  for (const [name, scopes] of Object.entries(SCOPES_OF_ROLES)) {
    const id = await organizationRole(api, name);
    const body = { organizationScopeIds: scopes.map((scope) => scopeIds.get(scope) ?? '') };
    await done(api.PUT('/api/organization-roles/{id}/scopes', { params: { path: { id } }, body }));
    roleIds.set(name, id);
  }
  return roleIds;
}

async function organizationScope(api: ApiClient, name: string): Promise<string> {
  const found = await done(api.GET('/api/organization-scopes', { params: { query: { q: name } } }));
  const scope = found.find((each) => each.name === name);
  return (scope ?? (await done(api.POST('/api/organization-scopes', { body: { name } })))).id;
}

async function organizationRole(api: ApiClient, name: string): Promise<string> {
  const found = await done(api.GET('/api/organization-roles', { params: { query: { q: name } } }));
  const role = found.find((each) => each.name === name);
  return (role ?? (await done(api.POST('/api/organization-roles', { body: { name, type: 'User' } })))).id;
}

async function organization(api: ApiClient, name: string): Promise<string> {
  const found = await done(api.GET('/api/organizations', { params: { query: { q: name } } }));
  const one = found.find((each) => each.name === name);
  return (one ?? (await done(api.POST('/api/organizations', { body: { name } })))).id;
}

/** The web app: it signs people in, and keeps a secret. */
async function application(api: ApiClient, webUrl: string) {
  const oidcClientMetadata = {
    redirectUris: [`${webUrl}/logto/sign-in-callback`],
    postLogoutRedirectUris: [webUrl],
  };
  const query = { types: ['Traditional' as const], page_size: 100 };
  const found = await done(api.GET('/api/applications', { params: { query } }));
  const known = found.find(({ name }) => name === APPLICATION);
  const body = { name: APPLICATION, type: 'Traditional' as const, oidcClientMetadata };
  const { id } = known ?? (await done(api.POST('/api/applications', { body })));
  const path = { id };
  // It may be somewhere else than the last time.
  if (known)
    await done(api.PATCH('/api/applications/{id}', { params: { path }, body: { oidcClientMetadata } }));
  const [secret] = await done(api.GET('/api/applications/{id}/secrets', { params: { path } }));
  if (!secret) throw new Error(`The application "${APPLICATION}" has no secret: add one, or delete it.`);
  return { id, secret: secret.value };
}

/** The data of an answer; throws what the server says where it refuses. */
async function done<Data>(
  answer: Promise<{ readonly data?: Data; readonly error?: unknown; readonly response: Response }>,
): Promise<Data> {
  const { data, error, response } = await answer;
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${JSON.stringify(error)}`);
  return data as Data;
}
