import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

@Example({ organizationRoleIds: [ACME.organizationRole.id] })
export class AddJitRolesDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Ids of organization roles for users. Those that are there already stay.',
  })
  organizationRoleIds: string[];
}

@Example({ organizationRoleIds: [ACME.organizationRole.id] })
export class ReplaceJitRolesDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description:
      'Ids of all organization roles that people get from now on when they join by themselves; an empty list gives none.',
  })
  organizationRoleIds: string[];
}
