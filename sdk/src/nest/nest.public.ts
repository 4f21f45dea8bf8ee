export { OrganizationTokenGuard } from './organization-token.guard.js';
export { PorticoModule } from './portico.module.js';
export { PorticoOptions } from './portico-options.js';
export { RequireOrganizationScopes, RequireScopes } from './require-scopes.decorator.js';
export { ResourceTokenGuard } from './resource-token.guard.js';
export { AccessToken, Organization } from './token-parameters.decorator.js';
