export { ManagementTokenAuthority } from './keys/management-token-authority.js';
export { OidcKeySeed } from './keys/oidc-key.seed.js';
export { isOidcPath, OidcMount } from './mount/oidc-mount.js';
