import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

export class AddOrganizationRoleResourceScopesDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'The scopes of API resources that the role gets; those that it has are left alone.',
  })
  scopeIds: string[];
}

export class ReplaceOrganizationRoleResourceScopesDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description: 'The scopes of API resources that the role then has.',
  })
  scopeIds: string[];
}
