import { ACME } from '#src/kernel/acme.js';
import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { MAX_IDENTITIES, SsoIdentityDto, USERNAME, UserProfileDto } from '#src/modules/users/users.public.js';

const BY_PROFILE = 'Needs the scope `profile`.';

@Example({ name: 'Ada King', avatar: `${ACME.store.url}/people/ada.png` })
export class UpdateMyAccountDto {
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
  @Text({
    max: 128,
    pattern: USERNAME,
    optional: true,
    nullable: true,
    description:
      'What the user may sign in with; `null` removes it. Needs a proof of identity. Left out, it stays.',
  })
  username?: string | null;
  @Json({ ...CUSTOM_DATA, optional: true, description: 'The members to change; the others stay.' })
  customData?: object;
}

@Example({ givenName: 'Ada', familyName: 'Lovelace', address: { locality: 'London' } })
export class UpdateMyProfileDto extends UserProfileDto {}

/** Users as they see themselves: what neither a scope of the token nor the tenant shows is left out. */
export class MyAccountDto {
  @Text({ max: 12, description: 'Id of the user, and the `sub` of tokens.' }) id: string;
  @Text({
    max: 128,
    optional: true,
    nullable: true,
    description: `What the user may sign in with; \`null\` for none. ${BY_PROFILE}`,
  })
  username?: string | null;
  @Text({
    max: 128,
    optional: true,
    nullable: true,
    description: 'E-mail address that is proved; `null` for none. Needs the scope `email`.',
  })
  primaryEmail?: string | null;
  @Text({
    max: 128,
    optional: true,
    nullable: true,
    description:
      'Phone number that is proved, digits only, with country code; `null` for none. Needs the scope `phone`.',
  })
  primaryPhone?: string | null;
  @Text({
    max: 128,
    optional: true,
    nullable: true,
    description: `What the user is called; \`null\` where unknown. ${BY_PROFILE}`,
  })
  name?: string | null;
  @Text({
    max: 2048,
    optional: true,
    nullable: true,
    description: `URL of a picture; \`null\` for none. ${BY_PROFILE}`,
  })
  avatar?: string | null;
  @Json({
    optional: true,
    description: 'What applications keep with the user. Needs the scope `custom_data`.',
  })
  customData?: object;
  @Json({
    optional: true,
    description:
      'Accounts with social providers, by the target of their connector: `userId` there, and `details`. Needs the scope `identities`.',
  })
  identities?: object;
  @Timestamp({
    optional: true,
    nullable: true,
    description: `When the user last signed in; \`null\`: never. ${BY_PROFILE}`,
  })
  lastSignInAt?: Date | null;
  @Timestamp({ optional: true, description: `When the account was made. ${BY_PROFILE}` }) createdAt?: Date;
  @Timestamp({ optional: true, description: `When the account last changed. ${BY_PROFILE}` })
  updatedAt?: Date;
  @Nested(() => UserProfileDto, {
    optional: true,
    description: `Standard claims of OpenID Connect; the address needs the scope \`address\` too. ${BY_PROFILE}`,
  })
  profile?: UserProfileDto;
  @Text({
    max: 21,
    optional: true,
    nullable: true,
    description: `Id of the application in which the user signed up; \`null\` for who was added otherwise. ${BY_PROFILE}`,
  })
  applicationId?: string | null;
  @Text({
    max: 2048,
    optional: true,
    nullable: true,
    description: `Always \`null\`: no user has signed up in a client of a metadata document. ${BY_PROFILE}`,
  })
  cimdClientId?: string | null;
  @Flag({ optional: true, description: `Always \`false\`: who is suspended has no token. ${BY_PROFILE}` })
  isSuspended?: boolean;
  @Flag({ optional: true, description: `Whether the user has a password. ${BY_PROFILE}` })
  hasPassword?: boolean;
  @Flag({
    description:
      'Whether the user has a password, an e-mail address or a phone number, and so can prove who they are.',
  })
  hasSecurityVerificationMethod: boolean;
  @ListOf(nested(() => SsoIdentityDto), {
    max: MAX_IDENTITIES,
    optional: true,
    description: 'Accounts with enterprise providers. Needs the scope `identities`.',
  })
  ssoIdentities?: SsoIdentityDto[];
}
