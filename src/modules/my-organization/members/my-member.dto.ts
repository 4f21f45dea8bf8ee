import { ShownRoleDto } from '#src/modules/organizations/organizations.public.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';

/** Few, since whoever adds members learns whether these users exist. */
const MAX_ADDED = 100;
const MAX_ROLES_SHOWN = 250;

export class ListMyMembersDto {
  @Text({ min: 1, max: 128, optional: true, description: 'Only members with this role.' })
  organizationRoleId?: string;
}

export class AddMyMembersDto {
  @ListOf(text({ min: 1, max: 128 }), {
    min: 1,
    max: MAX_ADDED,
    description: 'The exact ids of users. Members among them stay as they are.',
  })
  userIds: string[];
}

/** What the admins of an organization see of a user, who may be a member of others too. */
export class MyMemberDto {
  @Text({ max: 12 }) id: string;
  @Text({ max: 128, nullable: true }) name: string | null;
  @Text({ max: 128, nullable: true }) username: string | null;
  @Text({ max: 128, nullable: true }) primaryEmail: string | null;
  @Text({ max: 2048, nullable: true }) avatar: string | null;
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'By name, or as many as are shown here.',
  })
  organizationRoles: ShownRoleDto[];
}
