import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

@Example({ organizationRoleIds: [ACME.machineOrganizationRole.id] })
export class MemberApplicationRolesDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description: 'Ids of organization roles of the type `MachineToMachine`.',
  })
  organizationRoleIds: string[];
}

@Example({
  applicationIds: [ACME.orderSync.id],
  organizationRoleIds: [ACME.machineOrganizationRole.id],
})
export class AssignMemberApplicationsRolesDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Ids of applications of the organization.',
  })
  applicationIds: string[];
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description:
      'Ids of organization roles of the type `MachineToMachine`, which each of them gets; up to 10,000 assignments in all.',
  })
  organizationRoleIds: string[];
}
