import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { MAX_ROLES_SHOWN } from '../members/limits.js';
import { ShownRoleDto } from '../members/member.dto.js';
import { OrganizationDto } from '../organization.dto.js';

/** An organization, and the roles that the application has there. */
export class ApplicationOrganizationDto extends OrganizationDto {
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'The roles of the application there, by name; of very many only the first.',
  })
  organizationRoles: ShownRoleDto[];
}
