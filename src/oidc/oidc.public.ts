export { encryptedArtefactIds } from './adapter/encrypted-artefacts.repository.js';
export { encryptedOidcKeys } from './keys/encrypted-oidc-keys.repository.js';
export { ManagementTokenAuthority } from './keys/management-token-authority.js';
export { OidcKeySeed } from './keys/oidc-key.seed.js';
export { isOidcPath, OidcMount } from './mount/oidc-mount.js';
