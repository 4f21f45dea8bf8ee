import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { text } from '#src/platform/http/fields/text.js';

export class CreateRoleApplicationsDto {
  @ListOf(text({ min: 1 }), { min: 1, max: MAX_LINKS, description: 'The applications that get the role.' })
  applicationIds: string[];
}
