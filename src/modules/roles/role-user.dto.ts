import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

export class CreateRoleUsersDto {
  @ListOf(text({ min: 1 }), { min: 1, max: MAX_LINKS, description: 'The users that get the role.' })
  userIds: string[];
}
