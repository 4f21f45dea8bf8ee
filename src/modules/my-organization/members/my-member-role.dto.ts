import { MAX_LINKS } from '#src/kernel/links.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';

export class ReplaceMyMemberRolesDto {
  @ListOf(text({ min: 1, max: 128 }), { max: MAX_LINKS, description: 'Organization roles for users.' })
  organizationRoleIds: string[];
}

export class MyMemberRoleDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
  @Text({ max: 256, nullable: true }) description: string | null;
}
