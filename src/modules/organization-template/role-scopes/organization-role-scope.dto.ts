import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

@Example({ organizationScopeIds: [ACME.inviteMembers.id] })
export class AddOrganizationRoleScopesDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Ids of organization scopes. Those that the role has already stay.',
  })
  organizationScopeIds: string[];
}

@Example({ organizationScopeIds: [ACME.inviteMembers.id] })
export class ReplaceOrganizationRoleScopesDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description:
      'Ids of all organization scopes that the role has from now on; an empty list takes all away.',
  })
  organizationScopeIds: string[];
}
