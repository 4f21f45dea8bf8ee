import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

export class MemberApplicationRolesDto {
  @ListOf(text({ min: 1 }), { max: MAX_LINKS, description: 'Machine-to-machine organization roles.' })
  organizationRoleIds: string[];
}

export class AssignMemberApplicationsRolesDto {
  @ListOf(text({ min: 1 }), { min: 1, max: MAX_LINKS, description: 'Applications of the organization.' })
  applicationIds: string[];
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Machine-to-machine roles, which each of them gets; up to 10,000 in all.',
  })
  organizationRoleIds: string[];
}
