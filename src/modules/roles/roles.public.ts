export type { GrantableResource } from './granted-scopes.repository.js';
export { GrantedScopes } from './granted-scopes.js';
export { MANAGEMENT_ACCESS_ROLE } from './role-names.js';
export { wrongRoleType } from './role-type.errors.js';
export { RoleSeed } from './role.seed.js';
export { Roles } from './roles.js';
export {
  ApplicationRolesUpdated,
  RoleCreated,
  RoleDeleted,
  RoleScopesUpdated,
  RoleUpdated,
  UserRolesUpdated,
} from './role.events.js';
