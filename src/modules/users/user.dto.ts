import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import {
  PASSWORD_ALGORITHMS,
  type PasswordAlgorithm,
} from '#src/platform/crypto/passwords/password-algorithm.js';
import { EMAIL, type Format } from '#src/platform/http/fields/format.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { MAX_IDENTITIES } from './identities/user-identity.dto.js';
import { SsoIdentityDto } from './identities/sso-identity.dto.js';
import { UserProfileDto } from './profile/user-profile.dto.js';

/** What users can be searched by. */
export const USER_SEARCH_FIELDS = ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'] as const;

export type UserSearchField = (typeof USER_SEARCH_FIELDS)[number];

const USERNAME: Format = {
  regex: /^[A-Z_a-z]\w*$/,
  expected: 'a name of letters, digits and underscores that begins with no digit, such as ada_lovelace',
};
const PHONE: Format = {
  regex: /^\d+$/,
  expected: 'an international phone number: country code and number, digits only, such as 4915112345678',
};

export class CreateUserDto {
  @Text({ max: 128, pattern: USERNAME, optional: true, description: 'Unique in the tenant.' })
  username?: string;
  @Text({
    max: 128,
    pattern: EMAIL,
    optional: true,
    description: 'Unique in the tenant, in any case of letters.',
  })
  primaryEmail?: string;
  @Text({
    max: 128,
    pattern: PHONE,
    optional: true,
    description:
      'International, digits only. Unique in the tenant; kept without the zero of the trunk prefix.',
    example: '61412345678',
  })
  primaryPhone?: string;
  @Text({ min: 1, max: 256, optional: true, description: 'Not together with `passwordDigest`.' })
  password?: string;
  @Text({ max: 256, optional: true, description: 'A hash made elsewhere; needs `passwordAlgorithm`.' })
  passwordDigest?: string;
  @OneOf(PASSWORD_ALGORITHMS, { optional: true }) passwordAlgorithm?: PasswordAlgorithm;
  @Text({ max: 128, optional: true, description: 'An empty one counts as none.' }) name?: string;
  @WebUrl({ optional: true, nullable: true }) avatar?: string | null;
  @Json({ ...CUSTOM_DATA, optional: true }) customData?: object;
  @Nested(() => UserProfileDto, { optional: true }) profile?: UserProfileDto;
}

export class UpdateUserDto {
  @Text({ max: 128, pattern: USERNAME, optional: true, nullable: true }) username?: string | null;
  @Text({ max: 128, pattern: EMAIL, optional: true, nullable: true }) primaryEmail?: string | null;
  @Text({ max: 128, pattern: PHONE, optional: true, nullable: true }) primaryPhone?: string | null;
  @Text({ max: 128, optional: true, nullable: true }) name?: string | null;
  @WebUrl({ optional: true, nullable: true }) avatar?: string | null;
  @Json({ ...CUSTOM_DATA, optional: true, description: 'Replaced as a whole.' }) customData?: object;
  @Nested(() => UserProfileDto, { optional: true, description: 'Replaced as a whole.' })
  profile?: UserProfileDto;
}

export class UpdateUserSuspensionDto {
  @Flag({ description: 'A suspended user cannot sign in; tokens and sessions end at once.' })
  isSuspended: boolean;
}

export class UserOptionsDto {
  @QueryFlag({ description: 'Add the identities that enterprise connectors know the user by.' })
  includeSsoIdentities?: boolean;
  @QueryFlag({ description: 'Add the hash of the password.' }) includePasswordHash?: boolean;
}

export class ListUsersDto {
  @Text({ min: 1, max: 21, optional: true, description: 'Leave out the users that have this role.' })
  excludeRoleId?: string;
  @Text({
    min: 1,
    max: 21,
    optional: true,
    description: 'Leave out the members of this organization. Not together with excludeRoleId.',
  })
  excludeOrganizationId?: string;
  @QueryFlag({ description: 'Add the hashes of the passwords.' }) includePasswordHash?: boolean;
}

/** A user as others may see one. */
export class UserInfoDto {
  @Text({ max: 12 }) id: string;
  @Text({ max: 128, nullable: true }) username: string | null;
  @Text({ max: 128, nullable: true }) primaryEmail: string | null;
  @Text({ max: 128, nullable: true }) primaryPhone: string | null;
  @Text({ max: 128, nullable: true }) name: string | null;
  @Text({ max: 2048, nullable: true }) avatar: string | null;
  @Json() customData: object;
  @Json({ description: 'By the target of their connector: `userId` there, and `details`.' })
  identities: object;
  @Timestamp({ nullable: true }) lastSignInAt: Date | null;
  @Timestamp() createdAt: Date;
  @Timestamp() updatedAt: Date;
  @Nested(() => UserProfileDto) profile: UserProfileDto;
  @Text({ max: 21, nullable: true, description: 'The application that the user signed up in.' })
  applicationId: string | null;
  @Text({ max: 2048, nullable: true }) cimdClientId: string | null;
  @Flag() isSuspended: boolean;
}

export class UserDto extends UserInfoDto {
  @Flag() hasPassword: boolean;
}

/** Adds what some operations tell when they are asked for it. */
export class DetailedUserDto extends UserDto {
  @Flag({ optional: true, description: 'Told to the user alone, not here.' })
  hasSecurityVerificationMethod?: boolean;
  @ListOf(nested(() => SsoIdentityDto), { max: MAX_IDENTITIES, optional: true })
  ssoIdentities?: SsoIdentityDto[];
  @Text({ max: 256, optional: true, nullable: true }) passwordDigest?: string | null;
  @OneOf(PASSWORD_ALGORITHMS, { optional: true, nullable: true })
  passwordAlgorithm?: PasswordAlgorithm | null;
}
