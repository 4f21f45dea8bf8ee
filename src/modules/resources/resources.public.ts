export { ALL_SCOPE, isManagementApi, managementApiIndicator } from './management-api.js';
export { ME_API_INDICATOR } from './me-api.js';
export { ResourceDto } from './resource.dto.js';
export { ResourceSeed } from './resource.seed.js';
export { SCOPE_SEARCH_FIELDS } from './scope-search.js';
export type { ScopeSearchField } from './scope-search.js';
export { ScopeDto } from './scope.dto.js';
export { ScopeCreated, ScopeDeleted, ScopeUpdated } from './scope.events.js';
