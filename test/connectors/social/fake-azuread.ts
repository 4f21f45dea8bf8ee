import { azureAdAt } from '#src/modules/connectors/providers/azuread/azuread-connector.js';
import { ACCESS_TOKEN, CLIENT, type Dialect } from './fake-provider.js';

/** Microsoft Entra ID with its Graph API. */
export const azureAd = (tenantId = 'acme.example'): Dialect => ({
  factory: (origin) => azureAdAt(() => origin),
  config: (origin) => ({ ...CLIENT, cloudInstance: `${origin}/`, tenantId }),
  authorization: `/${tenantId}/oauth2/v2.0/authorize`,
  token: `/${tenantId}/oauth2/v2.0/token`,
  person: '/v1.0/me',
  tokens: () => ({
    body: { token_type: 'Bearer', scope: 'User.Read', expires_in: 4711, access_token: ACCESS_TOKEN },
  }),
  invalidCode: (words) => ({
    status: 400,
    body: {
      error: 'invalid_grant',
      error_description: `AADSTS54005: ${words}`,
      error_codes: [54_005],
    },
  }),
  invalidToken: {
    status: 401,
    body: { error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' } },
  },
  say: ({ path }) =>
    path === '/v1.0/me'
      ? {
          body: {
            '@odata.context': 'https://graph.example/v1.0/$metadata#users/$entity',
            id: '87d349ed',
            displayName: 'Ada',
            mail: 'ada@acme.example',
            userPrincipalName: 'ada@acme.example',
          },
        }
      : undefined,
});
