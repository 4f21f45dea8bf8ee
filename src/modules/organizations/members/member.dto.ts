import { ACME } from '#src/kernel/acme.js';
import type { Format } from '#src/platform/http/fields/format.js';
import { UserDto } from '#src/modules/users/users.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { MAX_NAMED_MEMBERS, MAX_ROLES_SHOWN } from './limits.js';

const userId = text({ min: 1 });

/** Lines are what the searched fields are told apart by. */
const ONE_LINE: Format = { regex: /^[^\n]*$/, expected: 'one line' };

export class ListMembersDto {
  @Text({
    max: 128,
    pattern: ONE_LINE,
    optional: true,
    description:
      'Only members with this text in id, name, username, e-mail address or phone number. Case does not count.',
    example: 'ada',
  })
  q?: string;
  @Text({
    min: 1,
    max: 128,
    optional: true,
    description: 'Only members who have this organization role.',
    example: ACME.organizationRole.id,
  })
  organizationRoleId?: string;
}

@Example({ userIds: [ACME.ada.id] })
export class AddMembersDto {
  @ListOf(userId, {
    min: 1,
    max: MAX_NAMED_MEMBERS,
    description: 'Ids of users. Who is a member already stays as before.',
  })
  userIds: string[];
}

@Example({ userIds: [ACME.ada.id, ACME.grace.id] })
export class ReplaceMembersDto {
  @ListOf(userId, {
    max: MAX_NAMED_MEMBERS,
    description: 'Ids of all members from now on. Those that stay keep their roles; everybody else leaves.',
  })
  userIds: string[];
}

export class AddedMembersDto {
  @ListOf(userId, { max: MAX_NAMED_MEMBERS, description: 'The ids as they were sent.' }) userIds: string[];
}

export class ShownRoleDto {
  @Text({ max: 21, description: 'Id of the organization role.' }) id: string;
  @Text({ max: 128, description: 'Name of the role.' }) name: string;
}

/** A user as others may see one, and the roles in the organization. */
export class MemberDto extends UserDto {
  @Flag({ optional: true, description: 'Left out here.' }) override hasPassword: boolean;
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'The roles of the user in the organization, by name; of very many only the first.',
  })
  organizationRoles: ShownRoleDto[];
}
