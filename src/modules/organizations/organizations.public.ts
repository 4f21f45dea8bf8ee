export { ConsentedOrganizationsRepository } from './consented-organizations.repository.js';
export { JoiningRepository } from './members/joining.repository.js';
export { ShownRoleDto } from './members/member.dto.js';
export { type MemberPath, MemberRoleService } from './members/member-role.service.js';
export { MemberService } from './members/member.service.js';
export { OrganizationDto } from './organization.dto.js';
export {
  MemberRolesUpdated,
  MembershipUpdated,
  OrganizationCreated,
  OrganizationDeleted,
  OrganizationUpdated,
} from './organization.events.js';
export { OrganizationService } from './organization.service.js';
export { OrganizationGrantsRepository } from './tokens/organization-grants.repository.js';
