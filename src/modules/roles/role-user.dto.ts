import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { SsoIdentityDto, UserInfoDto } from '#src/modules/users/users.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { nested } from '#src/platform/http/fields/nested.js';
import { text } from '#src/platform/http/fields/text.js';

@Example({ userIds: [ACME.ada.id] })
export class CreateRoleUsersDto {
  @ListOf(text({ min: 1 }), { min: 1, max: MAX_LINKS, description: 'Ids of the users who get the role.' })
  userIds: string[];
}

/** A user who has a role. */
export class RoleUserDto extends UserInfoDto {
  @Flag({ optional: true, description: 'Whether the user has a password.' }) hasPassword?: boolean;
  @Flag({ optional: true, description: 'Told to the user alone, not here.' })
  hasSecurityVerificationMethod?: boolean;
  @ListOf(nested(() => SsoIdentityDto), { max: MAX_LINKS, optional: true, description: 'Left out here.' })
  ssoIdentities?: SsoIdentityDto[];
}
