import type { Format } from '#src/platform/http/fields/format.js';
import { UserDto } from '#src/modules/users/users.public.js';
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
    description: 'Part of the id, name, username, e-mail address or phone number, in any case of letters.',
  })
  q?: string;
  @Text({ min: 1, max: 128, optional: true, description: 'Only members with this role.' })
  organizationRoleId?: string;
}

export class AddMembersDto {
  @ListOf(userId, { min: 1, max: MAX_NAMED_MEMBERS, description: 'Members among them stay as they are.' })
  userIds: string[];
}

export class ReplaceMembersDto {
  @ListOf(userId, { max: MAX_NAMED_MEMBERS, description: 'Members among them keep their roles.' })
  userIds: string[];
}

export class AddedMembersDto {
  @ListOf(userId, { max: MAX_NAMED_MEMBERS, description: 'As they were sent.' }) userIds: string[];
}

export class ShownRoleDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
}

/** A user as others may see one, and the roles in the organization. */
export class MemberDto extends UserDto {
  @Flag({ optional: true, description: 'Left out here.' }) override hasPassword: boolean;
  @ListOf(nested(() => ShownRoleDto), {
    max: MAX_ROLES_SHOWN,
    description: 'By name, or as many as are shown here.',
  })
  organizationRoles: ShownRoleDto[];
}
