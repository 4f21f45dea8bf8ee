export { GrantedScopesRepository as GrantedScopes } from './granted-scopes.repository.js';
export type { GrantableResource } from './granted-scopes.repository.js';
export { RoleRepository as Roles } from './role.repository.js';
export { MANAGEMENT_ACCESS_ROLE } from './role-names.js';
export { RoleSeed } from './role.seed.js';
