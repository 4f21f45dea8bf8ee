import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

export class AddJitRolesDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Organization roles for users; those that are there are left alone.',
  })
  organizationRoleIds: string[];
}

export class ReplaceJitRolesDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description: 'The organization roles that those who join then get.',
  })
  organizationRoleIds: string[];
}
