import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

export class AddOrganizationRoleScopesDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'The organization scopes that the role gets; those that it has are left alone.',
  })
  organizationScopeIds: string[];
}

export class ReplaceOrganizationRoleScopesDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description: 'The organization scopes that the role then has.',
  })
  organizationScopeIds: string[];
}
