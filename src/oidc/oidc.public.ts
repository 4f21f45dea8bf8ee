export { ManagementStrategy } from './access-tokens/management.strategy.js';
export { OrganizationStrategy } from './access-tokens/organization.strategy.js';
export { encryptedArtefactIds } from './adapter/encrypted-artefacts.repository.js';
export { encryptedOidcKeys } from './keys/encrypted-oidc-keys.repository.js';
export { OidcKeySeed } from './keys/oidc-key.seed.js';
export { isOidcPath, OidcMount } from './mount/oidc-mount.js';
export { oidcRouteLabel } from './mount/route-label.js';
