export { ManagementStrategy } from './access-tokens/management.strategy.js';
export { OrganizationStrategy } from './access-tokens/organization.strategy.js';
export { ConsentGrants, type MissingConsent } from './interactions/consent-grants.js';
export { Interactions, type PendingInteraction } from './interactions/interactions.js';
export { OidcKeySeed } from './keys/oidc-key.seed.js';
export { isOidcPath, OidcMount } from './mount/oidc-mount.js';
export { oidcRouteLabel } from './mount/route-label.js';
export { EndedSessions } from './sessions/ended-sessions.js';
