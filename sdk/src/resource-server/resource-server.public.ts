export {
  AccessTokenError,
  InsufficientScopeError,
  InvalidTokenError,
  KeysUnavailableError,
  MissingTokenError,
} from './access-token.errors.js';
export { bearerToken } from './bearer-token.js';
export type { VerifiedToken } from './verified-token.js';
export {
  type OrganizationToken,
  type OrganizationTokenRules,
  verifyOrganizationToken,
} from './verify-organization-token.js';
export { ANY_ORGANIZATION, type ResourceTokenRules, verifyResourceToken } from './verify-resource-token.js';
