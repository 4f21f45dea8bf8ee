import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { OrganizationDto } from '../organization.dto.js';
import { MAX_ROLES_SHOWN } from './limits.js';
import { ShownRoleDto } from './member.dto.js';

/** An organization, and the roles that the user has there. */
export class UserOrganizationDto extends OrganizationDto {
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'By name, or as many as are shown here.',
  })
  organizationRoles: ShownRoleDto[];
}
