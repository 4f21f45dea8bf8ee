import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

@Example({ roleIds: [ACME.machineRole.id] })
export class ApplicationRolesDto {
  @ListOf(text({ min: 1 }), { max: MAX_LINKS, description: 'Ids of roles of the type `MachineToMachine`.' })
  roleIds: string[];
}

export class AssignedApplicationRolesDto {
  @ListOf(text({ max: 21 }), { max: MAX_LINKS, description: 'Ids of the roles of the request, each once.' })
  roleIds: string[];
  @ListOf(text({ max: 21 }), {
    max: MAX_LINKS,
    description: 'Ids of those that the application did not have.',
  })
  addedRoleIds: string[];
}
