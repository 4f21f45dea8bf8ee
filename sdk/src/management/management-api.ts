import { type ApiClient, createApiClient } from './api-client.js';
import { AuthError } from './auth-error.js';
import type { TokenContext } from './authorized-fetch.js';
import { ClientCredentials, type ClientCredentialsOptions } from './client-credentials.js';

/** The one scope of the Management API. */
export const allScope = 'all';

export interface ManagementApiOptions extends Pick<
  ClientCredentialsOptions,
  'clientId' | 'clientSecret' | 'fetch' | 'now'
> {
  /**
   * Where the server is: `https://id.example.com`, or `https://*.example.com` where tenants are subdomains, in which the
   * id of the tenant takes the place of the `*`. `https://<tenant id>.logto.app` if left out.
   */
  readonly baseUrl?: string;
  /** The indicator of the tenant's Management API. It names the tenant, not the host; `https://<tenant id>.logto.app/api`. */
  readonly apiIndicator?: string;
}

export interface ManagementApi {
  readonly apiClient: ApiClient;
  /** Where the tokens of the client come from. */
  readonly clientCredentials: ClientCredentials;
}

/** The address of a tenant in the cloud. */
export const getBaseUrl = (tenantId: string): string => `https://${tenantId}.logto.app`;

/** The `resource` of token requests for the Management API of a tenant. */
export const getManagementApiIndicator = (tenantId: string): string => `${getBaseUrl(tenantId)}/api`;

/**
 * Makes a client of a tenant's Management API that authenticates as a machine-to-machine application. The application
 * needs a role that holds the scope `all`, such as `Logto Management API access`.
 *
 * @example
 * const { apiClient } = createManagementApi('default', { baseUrl: 'https://id.example.com', clientId, clientSecret });
 * const { data, error } = await apiClient.GET('/api/resources');
 */
export function createManagementApi(tenantId: string, options: ManagementApiOptions): ManagementApi {
  const { clientId, clientSecret, fetch, now, apiIndicator } = options;
  const baseUrl = baseUrlOf(tenantId, options);
  const clientCredentials = new ClientCredentials({
    tokenEndpoint: `${baseUrl}/oidc/token`,
    clientId,
    clientSecret,
    resource: apiIndicator ?? getManagementApiIndicator(tenantId),
    scope: allScope,
    fetch,
    now,
  });
  const getToken = (context: TokenContext): Promise<string> => managementToken(clientCredentials, context);
  return { apiClient: createApiClient({ baseUrl, getToken, fetch }), clientCredentials };
}

function baseUrlOf(tenantId: string, { baseUrl }: ManagementApiOptions): string {
  // Whoever runs the server has the tenant `default`; its secret must not go to a stranger's host by an omission.
  if (baseUrl === undefined && tenantId === 'default') {
    throw new TypeError(
      'The tenant "default" is that of a server of your own: say with baseUrl where it is.',
    );
  }
  return (baseUrl ?? getBaseUrl(tenantId)).replace('*', tenantId).replace(/\/+$/, '');
}

async function managementToken(credentials: ClientCredentials, { signal, refused }: TokenContext) {
  if (refused !== undefined) credentials.forget(refused);
  const { value, scope = '' } = await credentials.getAccessToken({ signal });
  if (scope.split(' ').includes(allScope)) return value;
  // Not kept, so that the application can go on as soon as it has the role.
  credentials.forget(value);
  throw new AuthError(
    'insufficient_scope',
    `The application may not call the Management API: it has no role with the scope "${allScope}".`,
    { status: 403 },
  );
}
