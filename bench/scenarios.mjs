// What is asked of the server, a request per scenario. `prepare` brings the tenant into the state that the scenario
// needs and answers how to undo it.
import { atLeastResources, defaultResource, MANAGEMENT_API } from './fixtures.mjs';

const LISTED_RESOURCES = 50;

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
    prepare: (api) => atLeastResources(api, LISTED_RESOURCES),
    request: apiRequest('/api/resources?page=1&page_size=20'),
  },
  'resource-get': { request: apiRequest(`/api/resources/${MANAGEMENT_API.id}`) },
};
