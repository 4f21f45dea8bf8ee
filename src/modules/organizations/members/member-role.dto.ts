import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

const roleIds = text({ min: 1 });

/** Roles of both lists together. */
@Example({ organizationRoleIds: [ACME.organizationRole.id] })
export class MemberRolesDto {
  @ListOf(roleIds, {
    max: MAX_LINKS,
    optional: true,
    description: 'Ids of organization roles of the type `User`.',
  })
  organizationRoleIds?: string[];
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    optional: true,
    description: 'The same roles by their names, or further ones.',
  })
  organizationRoleNames?: string[];
}

export class AssignedMemberRolesDto {
  @ListOf(text({ max: 21 }), {
    max: 2 * MAX_LINKS,
    description: 'Ids of the roles of the request, each once.',
  })
  organizationRoleIds: string[];
}

@Example({ userIds: [ACME.ada.id], organizationRoleIds: [ACME.organizationRole.id] })
export class AssignMembersRolesDto {
  @ListOf(text({ min: 1 }), { min: 1, max: MAX_LINKS, description: 'Ids of members of the organization.' })
  userIds: string[];
  @ListOf(roleIds, {
    min: 1,
    max: MAX_LINKS,
    description:
      'Ids of organization roles of the type `User`, which each of them gets; up to 10,000 assignments in all.',
  })
  organizationRoleIds: string[];
}
