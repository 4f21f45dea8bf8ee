export { AccessControl } from './access-control/access-control.js';
export { CreateInvitationDto, InvitationDto } from './invitations/invitation.dto.js';
export { InvitationService } from './invitations/invitation.service.js';
export { INVITATION_STATUSES, type InvitationStatus } from './invitations/invitation.types.js';
export { Invitee } from './invitations/invitee.js';
export { MAX_INVITATIONS, MAX_INVITED_ROLES } from './invitations/limits.js';
export { CreateJitEmailDomainDto } from './jit-provisioning/jit-email-domain.dto.js';
export { JitEmailDomainService } from './jit-provisioning/jit-email-domain.service.js';
export { JitProvisioning } from './jit-provisioning/jit-provisioning.js';
export type { JitTrigger, JitUser } from './jit-provisioning/jit-trigger.js';
export { ShownRoleDto } from './members/member.dto.js';
export { MemberRoleService } from './members/member-role.service.js';
export { MemberService } from './members/member.service.js';
export { OrganizationDto } from './organization.dto.js';
export {
  MembershipUpdated,
  OrganizationCreated,
  OrganizationDeleted,
  OrganizationUpdated,
} from './organization.events.js';
export { OrganizationService } from './organization.service.js';
export {
  OrganizationRoleCreated,
  OrganizationRoleDeleted,
  OrganizationRoleScopesUpdated,
  OrganizationRoleUpdated,
} from './template/organization-role.events.js';
export { OrganizationRoleService } from './template/organization-role.service.js';
export { ORGANIZATION_ROLE_TYPES, type OrganizationRoleType } from './template/organization-role.types.js';
export {
  OrganizationScopeCreated,
  OrganizationScopeDeleted,
  OrganizationScopeUpdated,
} from './template/organization-scope.events.js';
export { type BuiltInScope, OrganizationScopeService } from './template/organization-scope.service.js';
export { OrganizationGrantsRepository } from './tokens/organization-grants.repository.js';
