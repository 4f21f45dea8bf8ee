export { OrganizationFamily } from './organization-family.js';
export { HeldOrganizationRolesRepository } from './roles/held-organization-roles.repository.js';
export { OrganizationRoleAssignmentPolicy } from './roles/organization-role-assignment.policy.js';
export { OrganizationRoleDto } from './roles/organization-role.dto.js';
export {
  OrganizationRoleCreated,
  OrganizationRoleDeleted,
  OrganizationRoleScopesUpdated,
  OrganizationRoleUpdated,
} from './roles/organization-role.events.js';
export { OrganizationRoleService } from './roles/organization-role.service.js';
export { ORGANIZATION_ROLE_TYPES, type OrganizationRoleType } from './roles/organization-role.types.js';
export { OrganizationScopeDto } from './scopes/organization-scope.dto.js';
export {
  OrganizationScopeCreated,
  OrganizationScopeDeleted,
  OrganizationScopeUpdated,
} from './scopes/organization-scope.events.js';
export { type BuiltInScope, OrganizationScopeService } from './scopes/organization-scope.service.js';
export {
  ORGANIZATION_ROLE_RESOURCE_SCOPE_ROWS,
  ORGANIZATION_ROLE_ROWS,
  ORGANIZATION_ROLE_SCOPE_ROWS,
  ORGANIZATION_SCOPE_ROWS,
} from './imported-rows.repository.js';
export { CreateOrganizationRoleDto } from './roles/organization-role.dto.js';
export { CreateOrganizationScopeDto } from './scopes/organization-scope.dto.js';
export { requireFreeName } from './scopes/reserved-scopes.policy.js';
