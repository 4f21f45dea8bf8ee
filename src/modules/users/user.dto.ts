import { ACME } from '#src/kernel/acme.js';
import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import {
  PASSWORD_ALGORITHMS,
  type PasswordAlgorithm,
} from '#src/platform/crypto/passwords/password-algorithm.js';
import { EMAIL, type Format, PHONE } from '#src/platform/http/fields/format.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { type IdentityDto, MAX_IDENTITIES } from './identities/user-identity.dto.js';
import { SsoIdentityDto } from './identities/sso-identity.dto.js';
import { UserProfileDto } from './profile/user-profile.dto.js';

/** What users can be searched by. */
export const USER_SEARCH_FIELDS = ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'] as const;

export type UserSearchField = (typeof USER_SEARCH_FIELDS)[number];

export const USERNAME: Format = {
  regex: /^[A-Z_a-z]\w*$/,
  expected: 'a name of letters, digits and underscores that begins with no digit, such as ada_lovelace',
};

@Example({
  username: ACME.ada.username,
  primaryEmail: ACME.ada.email,
  primaryPhone: ACME.ada.phone,
  password: ACME.ada.password,
  name: ACME.ada.name,
})
export class CreateUserDto {
  @Text({
    max: 128,
    pattern: USERNAME,
    optional: true,
    description:
      'What the user may sign in with. Letters, digits and `_`, no digit first. Unique in the tenant.',
  })
  username?: string;
  @Text({
    max: 128,
    pattern: EMAIL,
    optional: true,
    description: 'E-mail address, taken as proved. Unique in the tenant; case does not count.',
  })
  primaryEmail?: string;
  @Text({
    max: 128,
    pattern: PHONE,
    optional: true,
    description:
      'Phone number with country code, digits only: `12025550143` for +1 202 555 0143. Taken as proved; unique in the tenant; the zero of a trunk prefix is left out.',
    example: ACME.ada.phone,
  })
  primaryPhone?: string;
  @Text({
    min: 1,
    max: 256,
    optional: true,
    description:
      'The password, as the user types it; has to follow the policy of the tenant. Not together with `passwordDigest`. Without either the user has none.',
  })
  password?: string;
  @Text({
    max: 256,
    optional: true,
    description:
      'The hash of a password from elsewhere, so that the user keeps it. Needs `passwordAlgorithm`.',
  })
  passwordDigest?: string;
  @OneOf(PASSWORD_ALGORITHMS, {
    optional: true,
    description: 'How `passwordDigest` was made. `Legacy` for a hash that names its own function.',
  })
  passwordAlgorithm?: PasswordAlgorithm;
  @Text({ max: 128, optional: true, description: 'What the user is called. An empty text counts as none.' })
  name?: string;
  @WebUrl({ optional: true, nullable: true, description: 'URL of a picture. `null` or nothing for none.' })
  avatar?: string | null;
  @Json({ ...CUSTOM_DATA, optional: true, description: 'An object of your own. The server only keeps it.' })
  customData?: object;
  @Nested(() => UserProfileDto, { optional: true, description: 'Standard claims of OpenID Connect.' })
  profile?: UserProfileDto;
}

@Example({ name: 'Ada King', avatar: `${ACME.store.url}/people/ada.png` })
export class UpdateUserDto {
  @Text({
    max: 128,
    pattern: USERNAME,
    optional: true,
    nullable: true,
    description: 'What the user may sign in with; `null` removes it. Left out, it stays.',
  })
  username?: string | null;
  @Text({
    max: 128,
    pattern: EMAIL,
    optional: true,
    nullable: true,
    description: 'E-mail address, taken as proved; `null` removes it. Left out, it stays.',
  })
  primaryEmail?: string | null;
  @Text({
    max: 128,
    pattern: PHONE,
    optional: true,
    nullable: true,
    description:
      'Phone number with country code, digits only, taken as proved; `null` removes it. Left out, it stays.',
  })
  primaryPhone?: string | null;
  @Text({
    max: 128,
    optional: true,
    nullable: true,
    description: 'What the user is called; `null` removes it. Left out, it stays.',
  })
  name?: string | null;
  @WebUrl({
    optional: true,
    nullable: true,
    description: 'URL of a picture; `null` removes it. Left out, it stays.',
  })
  avatar?: string | null;
  @Json({
    ...CUSTOM_DATA,
    optional: true,
    description: 'An object of your own. Replaced as a whole; `PATCH …/custom-data` changes single members.',
  })
  customData?: object;
  @Nested(() => UserProfileDto, {
    optional: true,
    description:
      'Standard claims of OpenID Connect. Replaced as a whole; `PATCH …/profile` changes single members.',
  })
  profile?: UserProfileDto;
}

@Example({ isSuspended: false })
export class UpdateUserSuspensionDto {
  @Flag({
    description:
      '`true`: the user cannot sign in, and sessions and tokens end at once. `false`: the user can sign in again.',
  })
  isSuspended: boolean;
}

export class UserOptionsDto {
  @QueryFlag({ description: '`true`: add the accounts with enterprise providers.', example: 'true' })
  includeSsoIdentities?: boolean;
  @QueryFlag({ description: '`true`: add the hash of the password and how it was made.', example: 'true' })
  includePasswordHash?: boolean;
}

export class ListUsersDto {
  @Text({
    min: 1,
    max: 21,
    optional: true,
    description: 'Leave out the users who have this role: what is left can be given it.',
    example: ACME.role.id,
  })
  excludeRoleId?: string;
  @Text({
    min: 1,
    max: 21,
    optional: true,
    description: 'Leave out the members of this organization. Not together with `excludeRoleId`.',
    example: ACME.organization.id,
  })
  excludeOrganizationId?: string;
  @QueryFlag({
    description: '`true`: add the hashes of the passwords and how they were made.',
    example: 'true',
  })
  includePasswordHash?: boolean;
}

/** A user as others may see one. */
export class UserInfoDto {
  @Text({ max: 12, description: 'Id of the user, and the `sub` of tokens.' }) id: string;
  @Text({ max: 128, nullable: true, description: 'What the user may sign in with; `null` for none.' })
  username: string | null;
  @Text({ max: 128, nullable: true, description: 'E-mail address that is proved; `null` for none.' })
  primaryEmail: string | null;
  @Text({
    max: 128,
    nullable: true,
    description: 'Phone number that is proved, digits only, with country code; `null` for none.',
  })
  primaryPhone: string | null;
  @Text({ max: 128, nullable: true, description: 'What the user is called; `null` where unknown.' }) name:
    string | null;
  @Text({ max: 2048, nullable: true, description: 'URL of a picture; `null` for none.' }) avatar:
    string | null;
  @Json({ description: 'Your own object, as it was stored.' }) customData: object;
  @Json({
    description:
      'Accounts with social providers, by the target of their connector: `userId` there, and `details`.',
  })
  identities: Readonly<Record<string, IdentityDto>>;
  @Timestamp({ nullable: true, description: 'When the user last signed in; `null`: never.' })
  lastSignInAt: Date | null;
  @Timestamp({ description: 'When the account was made.' }) createdAt: Date;
  @Timestamp({ description: 'When the account last changed.' }) updatedAt: Date;
  @Nested(() => UserProfileDto, { description: 'Standard claims of OpenID Connect.' })
  profile: UserProfileDto;
  @Text({
    max: 21,
    nullable: true,
    description: 'Id of the application in which the user signed up; `null` for who was added otherwise.',
  })
  applicationId: string | null;
  @Text({
    max: 2048,
    nullable: true,
    description:
      'The client of a metadata document in which the user signed up; always `null`: there are none yet.',
  })
  cimdClientId: string | null;
  @Flag({ description: 'Whether the user may not sign in.' }) isSuspended: boolean;
}

export class UserDto extends UserInfoDto {
  @Flag({ description: 'Whether the user has a password.' }) hasPassword: boolean;
}

/** Adds what some operations tell when they are asked for it. */
export class DetailedUserDto extends UserDto {
  @Flag({ optional: true, description: 'Told to the user alone, not here.' })
  hasSecurityVerificationMethod?: boolean;
  @ListOf(nested(() => SsoIdentityDto), {
    max: MAX_IDENTITIES,
    optional: true,
    description: 'Accounts with enterprise providers. Only with `includeSsoIdentities`.',
  })
  ssoIdentities?: SsoIdentityDto[];
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'The hash of the password; `null` for none. Only with `includePasswordHash`.',
  })
  passwordDigest?: string | null;
  @OneOf(PASSWORD_ALGORITHMS, {
    optional: true,
    nullable: true,
    description: 'How the hash was made; `null` for none. Only with `includePasswordHash`.',
  })
  passwordAlgorithm?: PasswordAlgorithm | null;
}
