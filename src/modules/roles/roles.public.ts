export type { GrantableResource } from './granted-scopes.repository.js';
export { GrantedScopes } from './granted-scopes.js';
export { isBuiltInRole, MANAGEMENT_ACCESS_ROLE } from './role-names.js';
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
export {
  APPLICATION_ROLE_ROWS,
  ROLE_ROWS,
  ROLE_SCOPE_ROWS,
  USER_ROLE_ROWS,
} from './imported-rows.repository.js';
export { CreateRoleDto } from './role.dto.js';
