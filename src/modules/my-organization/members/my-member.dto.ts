import { ACME } from '#src/kernel/acme.js';
import { ShownRoleDto } from '#src/modules/organizations/organizations.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';

/** Few, since whoever adds members learns whether these users exist. */
const MAX_ADDED = 100;
const MAX_ROLES_SHOWN = 250;

export class ListMyMembersDto {
  @Text({
    min: 1,
    max: 128,
    optional: true,
    description: 'Only members who have this organization role.',
    example: ACME.organizationRole.id,
  })
  organizationRoleId?: string;
}

@Example({ userIds: [ACME.grace.id] })
export class AddMyMembersDto {
  @ListOf(text({ min: 1, max: 128 }), {
    min: 1,
    max: MAX_ADDED,
    description: 'Ids of users. Who is a member already stays as before.',
  })
  userIds: string[];
}

/** What the admins of an organization see of a user, who may be a member of others too. */
export class MyMemberDto {
  @Text({ max: 12, description: 'Id of the user.' }) id: string;
  @Text({ max: 128, nullable: true, description: 'What the user is called; `null` where unknown.' }) name:
    string | null;
  @Text({ max: 128, nullable: true, description: 'What the user signs in with; `null` for none.' }) username:
    string | null;
  @Text({ max: 128, nullable: true, description: 'E-mail address; `null` for none.' }) primaryEmail:
    string | null;
  @Text({ max: 2048, nullable: true, description: 'URL of a picture; `null` for none.' }) avatar:
    string | null;
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'The roles of the user here, by name; of very many only the first.',
  })
  organizationRoles: ShownRoleDto[];
}
