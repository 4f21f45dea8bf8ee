// What is asked of the server, a request per scenario. `prepare` brings the tenant into the state that the scenario
// needs and answers how to undo it.
import { atLeast, defaultResource, deleteUsers, MANAGEMENT_API, newUser } from './fixtures.mjs';
import {
  measuredOrganization,
  membership,
  ORGANIZATION_API,
  ORGANIZATION_SCOPE,
} from './organization-fixtures.mjs';
import { tokenRequest } from './people-fixtures.mjs';
import { peopleScenarios } from './people-scenarios.mjs';
import { receivedWebhook } from './webhook-fixtures.mjs';

const LISTED_RESOURCES = 50;
const LISTED_APPLICATIONS = 1_000;
const LISTED_ROLES = 50;
const LISTED_USERS = 1_000;
/** Enough that no two connections wait for the same row. */
const UPDATED_ROLES = 100;

const clientCredentials = (credentials, parameters) =>
  tokenRequest(credentials, { grant_type: 'client_credentials', ...parameters });

const organizationTokenRequest = (parameters) => async (api) =>
  clientCredentials(api.credentials, {
    organization_id: await measuredOrganization(api),
    scope: ORGANIZATION_SCOPE,
    ...parameters,
  });

const publicRequest = (path) => () => ({ method: 'GET', path, headers: {} });

const apiRequest = (path) => async (api) => ({
  method: 'GET',
  path,
  headers: { authorization: `Bearer ${await api.token()}` },
});

const newResource = (index) => ({
  name: `Measured ${index}`,
  indicator: `https://measured-${index}.example.com`,
});

const newApplication = (index) => ({ name: `Measured ${index}`, type: 'MachineToMachine' });

const newRole = (index) => ({
  name: `Measured ${index}`,
  description: 'Of a measurement.',
  type: 'MachineToMachine',
});

const listedUser = (index) => ({
  username: `listed${index}`,
  primaryEmail: `listed${index}@example.com`,
  name: `Measured ${index}`,
});

const PASSWORD = 'a password of a measurement';
const VERIFYING_USER = 'verifying';
const VERIFYING_CONNECTIONS = 2;

/** Unlike in any other run, on whatever server. */
const CREATED_USERS = `created${Date.now().toString(36)}`;
let created = 0;

const verifyingUser = async (api) =>
  (await newUser(api, { username: VERIFYING_USER, password: PASSWORD })).undo;

async function verification(api) {
  const query = new URLSearchParams({ 'search.username': VERIFYING_USER, mode: 'exact' });
  const { body: users } = await api.call('GET', `/api/users?${query}`);
  return {
    method: 'POST',
    path: `/api/users/${users[0].id}/password/verify`,
    headers: { authorization: `Bearer ${await api.token()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ password: PASSWORD }),
  };
}

const updatedRoles = (api) => atLeast(api, '/api/roles', UPDATED_ROLES, newRole);

async function roleUpdate(api) {
  const { body: roles } = await api.call('GET', `/api/roles?page_size=${UPDATED_ROLES}`);
  const measured = roles.filter(({ name }) => name.startsWith('Measured'));
  return {
    method: 'PATCH',
    paths: measured.map(({ id }) => `/api/roles/${id}`),
    headers: { authorization: `Bearer ${await api.token()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ description: 'Of a measurement.' }),
  };
}

export const scenarios = {
  token: {
    request: ({ credentials }) =>
      clientCredentials(credentials, { resource: MANAGEMENT_API.indicator, scope: 'all' }),
  },
  'token-default-resource': {
    prepare: (api) => defaultResource(api, MANAGEMENT_API.id),
    request: ({ credentials }) => clientCredentials(credentials, { scope: 'all' }),
  },
  'token-organization': { prepare: membership, request: organizationTokenRequest() },
  'token-organization-resource': {
    prepare: membership,
    request: organizationTokenRequest({ resource: ORGANIZATION_API }),
  },
  jwks: { request: publicRequest('/oidc/jwks') },
  discovery: { request: publicRequest('/oidc/.well-known/openid-configuration') },
  'resources-list': {
    prepare: (api) => atLeast(api, '/api/resources', LISTED_RESOURCES, newResource),
    request: apiRequest('/api/resources?page=1&page_size=20'),
  },
  'resource-get': { request: apiRequest(`/api/resources/${MANAGEMENT_API.id}`) },
  'organization-get': {
    prepare: membership,
    request: async (api) => apiRequest(`/api/organizations/${await measuredOrganization(api)}`)(api),
  },
  'applications-list': {
    prepare: (api) => atLeast(api, '/api/applications', LISTED_APPLICATIONS, newApplication),
    request: apiRequest('/api/applications?page=1&page_size=20'),
  },
  'application-get': {
    request: (api) => apiRequest(`/api/applications/${api.credentials.clientId}`)(api),
  },
  'role-update': { prepare: updatedRoles, request: roleUpdate },
  'role-update-webhook': {
    prepare: async (api) => {
      const undo = [await updatedRoles(api), await receivedWebhook(api, ['Role.Data.Updated'])];
      return async () => {
        for (const one of undo.toReversed()) await one();
      };
    },
    request: roleUpdate,
  },
  'users-list': {
    prepare: (api) => atLeast(api, '/api/users', LISTED_USERS, listedUser),
    request: apiRequest('/api/users?page=1&page_size=20'),
  },
  'user-create': {
    prepare: (api) => () => deleteUsers(api, CREATED_USERS),
    request: async (api) => ({
      method: 'POST',
      path: '/api/users',
      headers: { authorization: `Bearer ${await api.token()}`, 'content-type': 'application/json' },
      bodyOf: () => JSON.stringify({ username: `${CREATED_USERS}_${(created += 1)}`, name: 'Measured' }),
    }),
  },
  // The work is that of a native library, which has nothing to learn, and some twenty hashes take a second.
  'password-verify': { prepare: verifyingUser, request: verification, warmUpRequests: 50 },
  'token-beside-passwords': {
    prepare: verifyingUser,
    request: async (api) => ({
      ...scenarios.token.request(api),
      beside: { ...(await verification(api)), connections: VERIFYING_CONNECTIONS },
    }),
  },
  'roles-list': {
    prepare: (api) => atLeast(api, '/api/roles', LISTED_ROLES, newRole),
    request: apiRequest('/api/roles?page=1&page_size=20'),
  },
  ...peopleScenarios,
};
