export { type ApiClient, type ApiClientOptions, createApiClient } from './api-client.js';
export { AuthError, type AuthErrorOptions, type LocalAuthErrorCode } from './auth-error.js';
export type { GetToken, TokenContext } from './authorized-fetch.js';
export { ClientCredentials, type ClientCredentialsOptions } from './client-credentials.js';
export {
  allScope,
  createManagementApi,
  getBaseUrl,
  getManagementApiIndicator,
  type ManagementApi,
  type ManagementApiOptions,
} from './management-api.js';
export type { AccessToken } from './token-request.js';
export type { components, operations, paths } from '../../generated/management-api.d.ts';
