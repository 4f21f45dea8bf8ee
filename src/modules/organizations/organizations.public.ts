export { AccessControl } from './access-control/access-control.js';
export { JitProvisioning } from './jit-provisioning/jit-provisioning.js';
export type { JitTrigger, JitUser } from './jit-provisioning/jit-trigger.js';
export { OrganizationDto } from './organization.dto.js';
export {
  MembershipUpdated,
  OrganizationCreated,
  OrganizationDeleted,
  OrganizationUpdated,
} from './organization.events.js';
export {
  OrganizationRoleCreated,
  OrganizationRoleDeleted,
  OrganizationRoleScopesUpdated,
  OrganizationRoleUpdated,
} from './template/organization-role.events.js';
export {
  OrganizationScopeCreated,
  OrganizationScopeDeleted,
  OrganizationScopeUpdated,
} from './template/organization-scope.events.js';
export { OrganizationGrantsRepository } from './tokens/organization-grants.repository.js';
