// What is asked of the server, a request per scenario. `prepare` brings the tenant into the state that the scenario
// needs and answers how to undo it.
import { atLeast, defaultResource, MANAGEMENT_API } from './fixtures.mjs';

const LISTED_RESOURCES = 50;
const LISTED_APPLICATIONS = 1_000;
const LISTED_ROLES = 50;
/** Enough that no two connections wait for the same row. */
const UPDATED_ROLES = 100;

const tokenRequest = ({ clientId, clientSecret }, parameters) => ({
  method: 'POST',
  path: '/oidc/token',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  // As the SDK of the Management API sends it: the secret in the body.
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    ...parameters,
  }).toString(),
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

export const scenarios = {
  token: {
    request: ({ credentials }) =>
      tokenRequest(credentials, { resource: MANAGEMENT_API.indicator, scope: 'all' }),
  },
  'token-default-resource': {
    prepare: (api) => defaultResource(api, MANAGEMENT_API.id),
    request: ({ credentials }) => tokenRequest(credentials, { scope: 'all' }),
  },
  jwks: { request: publicRequest('/oidc/jwks') },
  discovery: { request: publicRequest('/oidc/.well-known/openid-configuration') },
  'resources-list': {
    prepare: (api) => atLeast(api, '/api/resources', LISTED_RESOURCES, newResource),
    request: apiRequest('/api/resources?page=1&page_size=20'),
  },
  'resource-get': { request: apiRequest(`/api/resources/${MANAGEMENT_API.id}`) },
  'applications-list': {
    prepare: (api) => atLeast(api, '/api/applications', LISTED_APPLICATIONS, newApplication),
    request: apiRequest('/api/applications?page=1&page_size=20'),
  },
  'application-get': {
    request: (api) => apiRequest(`/api/applications/${api.credentials.clientId}`)(api),
  },
  'role-update': {
    prepare: (api) => atLeast(api, '/api/roles', UPDATED_ROLES, newRole),
    request: async (api) => {
      const { body: roles } = await api.call('GET', `/api/roles?page_size=${UPDATED_ROLES}`);
      const measured = roles.filter(({ name }) => name.startsWith('Measured'));
      return {
        method: 'PATCH',
        paths: measured.map(({ id }) => `/api/roles/${id}`),
        headers: { authorization: `Bearer ${await api.token()}`, 'content-type': 'application/json' },
        body: JSON.stringify({ description: 'Of a measurement.' }),
      };
    },
  },
  'roles-list': {
    prepare: (api) => atLeast(api, '/api/roles', LISTED_ROLES, newRole),
    request: apiRequest('/api/roles?page=1&page_size=20'),
  },
};
