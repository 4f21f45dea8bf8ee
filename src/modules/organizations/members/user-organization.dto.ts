import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { OrganizationDto } from '../organization.dto.js';
import { MAX_ROLES_SHOWN } from './limits.js';
import { ShownRoleDto } from './member.dto.js';

/** An organization, and the roles that the user has there. */
export class UserOrganizationDto extends OrganizationDto {
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'The roles of the user there, by name; of very many only the first.',
  })
  organizationRoles: ShownRoleDto[];
}
