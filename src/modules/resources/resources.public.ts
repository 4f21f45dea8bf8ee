export { ALL_SCOPE, isManagementApi, managementApiIndicator } from './management-api.js';
export { HeldScopesRepository } from './held-scopes.repository.js';
export { ResourceDeleted } from './resource.events.js';
export { ResourceDto } from './resource.dto.js';
export { ResourceSeed, ME_API_INDICATOR, TENANTS_API_INDICATOR, TENANTS_SCOPES } from './resource.seed.js';
export { SCOPE_SEARCH_FIELDS, type ScopeSearchField } from './scope.dto.js';
export { ScopeDto } from './scope.dto.js';
export { ScopeCreated, ScopeDeleted, ScopeUpdated } from './scope.events.js';
