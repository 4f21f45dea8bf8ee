import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';

@Example({ organizationRoleIds: [ACME.organizationRole.id] })
export class ReplaceMyMemberRolesDto {
  @ListOf(text({ min: 1, max: 128 }), {
    max: MAX_LINKS,
    description:
      'Ids of all organization roles that the member has from now on; an empty list takes all away.',
  })
  organizationRoleIds: string[];
}

export class MyMemberRoleDto {
  @Text({ max: 21, description: 'Id of the organization role.' }) id: string;
  @Text({ max: 128, description: 'Name of the role.' }) name: string;
  @Text({ max: 256, nullable: true, description: 'What the role is for; `null` for none.' }) description:
    string | null;
}
