import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

export class UserRolesDto {
  @ListOf(text({ min: 1 }), { max: MAX_LINKS, description: 'Roles for users.' }) roleIds: string[];
}

export class AssignedUserRolesDto {
  @ListOf(text({ max: 21 }), { max: MAX_LINKS, description: 'The roles of the request, each once.' })
  roleIds: string[];
  @ListOf(text({ max: 21 }), { max: MAX_LINKS, description: 'Those that the user did not have.' })
  addedRoleIds: string[];
}

export class ReplacedUserRolesDto {
  @ListOf(text({ max: 21 }), { max: MAX_LINKS, description: 'The roles of the request, each once.' })
  roleIds: string[];
}
