export { ConsentedOrganizationsRepository } from './consented-organizations.repository.js';
export { JoiningRepository } from './members/joining.repository.js';
export { ShownRoleDto } from './members/member.dto.js';
export { MemberRoleService } from './members/member-role.service.js';
export { MembershipService } from './members/membership.service.js';
export { OrganizationDto } from './organization.dto.js';
export {
  MemberRolesUpdated,
  MembershipUpdated,
  OrganizationCreated,
  OrganizationDeleted,
  OrganizationUpdated,
} from './organization.events.js';
export { OrganizationService } from './organization.service.js';
export { type MemberGrant, MemberGrantsRepository } from './tokens/member-grants.repository.js';
export { OrganizationGrantsRepository } from './tokens/organization-grants.repository.js';
export { MemberErrors } from './members/member.errors.js';
export {
  MEMBER_APPLICATION_ROLE_ROWS,
  MEMBER_APPLICATION_ROWS,
  MEMBER_ROLE_ROWS,
  MEMBER_ROWS,
  ORGANIZATION_ROWS,
} from './imported-rows.repository.js';
export { CreateOrganizationDto } from './organization.dto.js';
