import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

const roleIds = text({ min: 1 });

/** Roles of both lists together. */
export class MemberRolesDto {
  @ListOf(roleIds, { max: MAX_LINKS, optional: true, description: 'Organization roles for users.' })
  organizationRoleIds?: string[];
  @ListOf(text({ min: 1 }), { max: MAX_LINKS, optional: true, description: 'The same, by their names.' })
  organizationRoleNames?: string[];
}

export class AssignedMemberRolesDto {
  @ListOf(text({ max: 21 }), { max: 2 * MAX_LINKS, description: 'The roles of the request, each once.' })
  organizationRoleIds: string[];
}

export class AssignMembersRolesDto {
  @ListOf(text({ min: 1 }), { min: 1, max: MAX_LINKS, description: 'Members of the organization.' })
  userIds: string[];
  @ListOf(roleIds, {
    min: 1,
    max: MAX_LINKS,
    description: 'Roles for users, which each of them gets; up to 10,000 in all.',
  })
  organizationRoleIds: string[];
}
