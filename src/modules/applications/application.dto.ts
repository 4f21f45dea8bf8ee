import { ACME } from '#src/kernel/acme.js';
import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';
import { QueryListOf } from '#src/platform/http/fields/query-list-of.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { APPLICATION_TYPES, type ApplicationType } from './application.types.js';
import { CustomClientMetadataDto, OidcClientMetadataDto } from './metadata/client-metadata.dto.js';
import { NewProtectedAppDto, ProtectedAppDto, UpdateProtectedAppDto } from './metadata/protected-app.dto.js';

/** What applications can be searched by. */
export const APPLICATION_SEARCH_FIELDS = ['id', 'name', 'description'] as const;

export type ApplicationSearchField = (typeof APPLICATION_SEARCH_FIELDS)[number];

export class ListApplicationsDto {
  @QueryListOf(oneOf(APPLICATION_TYPES), {
    max: APPLICATION_TYPES.length,
    description: 'Only applications of these types. Repeat the parameter for several.',
    example: ['MachineToMachine'],
  })
  types?: ApplicationType[];
  @Text({
    min: 1,
    max: 21,
    optional: true,
    description: 'Leave out the applications that have this role: what is left can be given it.',
    example: ACME.machineRole.id,
  })
  excludeRoleId?: string;
  @Text({
    min: 1,
    max: 21,
    optional: true,
    description: 'Leave out the applications of this organization. Not together with `excludeRoleId`.',
    example: ACME.organization.id,
  })
  excludeOrganizationId?: string;
  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: only applications that others run; `false`: only your own. Without it both.',
    example: 'false',
  })
  isThirdParty?: 'true' | 'false';
}

@Example({
  name: ACME.store.name,
  description: 'The shop of Acme',
  type: 'Traditional',
  oidcClientMetadata: {
    redirectUris: [`${ACME.store.url}/callback`],
    postLogoutRedirectUris: [ACME.store.url],
  },
})
export class CreateApplicationDto {
  @Text({
    min: 1,
    max: 256,
    description: 'What people and operators see. Several applications may have the same name.',
  })
  name: string;
  @Text({
    max: 1024,
    optional: true,
    nullable: true,
    description: 'A note for operators. `null` or nothing for none.',
  })
  description?: string | null;
  @OneOf(APPLICATION_TYPES, {
    description:
      '`Native`: a mobile or desktop app; `SPA`: a page without a server of its own; `Traditional`: a web server that keeps a secret; `MachineToMachine`: a service that acts for itself, without a user; `Protected`: a site behind a proxy that signs people in. Never changes.',
  })
  type: ApplicationType;
  @Nested(() => OidcClientMetadataDto, {
    optional: true,
    description: 'Where the application may send people after they signed in or out.',
  })
  oidcClientMetadata?: OidcClientMetadataDto;
  @Nested(() => CustomClientMetadataDto, {
    optional: true,
    description: 'Lifetimes of tokens, and other behaviour of the OpenID provider towards the application.',
  })
  customClientMetadata?: CustomClientMetadataDto;
  @Json({ ...CUSTOM_DATA, optional: true, description: 'An object of your own. The server only keeps it.' })
  customData?: object;
  @Flag({
    optional: true,
    description:
      '`true` where somebody else runs it: users are asked whether they agree before it learns about them. `false` by default.',
  })
  isThirdParty?: boolean;
  @Nested(() => NewProtectedAppDto, {
    optional: true,
    description: 'For applications of the type `Protected`, and needed there.',
  })
  protectedAppMetadata?: NewProtectedAppDto;
}

@Example({
  description: 'The shop of Acme, for customers',
  customClientMetadata: { idTokenTtl: 3600, refreshTokenTtlInDays: 14, rotateRefreshToken: true },
})
export class UpdateApplicationDto {
  @Text({ min: 1, max: 256, optional: true, description: 'The new name. Left out, it stays.' }) name?: string;
  @Text({
    max: 1024,
    optional: true,
    nullable: true,
    description: 'A note for operators; `null` removes it. Left out, it stays.',
  })
  description?: string | null;
  @Nested(() => OidcClientMetadataDto, {
    optional: true,
    description: 'Where the application may send people. Replaced as a whole, so send all URIs.',
  })
  oidcClientMetadata?: OidcClientMetadataDto;
  @Nested(() => CustomClientMetadataDto, {
    optional: true,
    description: 'Lifetimes of tokens and other behaviour. Replaced as a whole.',
  })
  customClientMetadata?: CustomClientMetadataDto;
  @Json({
    ...CUSTOM_DATA,
    optional: true,
    description: 'An object of your own. Replaced as a whole; `PATCH …/custom-data` changes single members.',
  })
  customData?: object;
  @Flag({
    optional: true,
    description: '`true`: only those may sign in whom `PUT …/access-control` names. `false`: everybody may.',
  })
  appLevelAccessControlEnabled?: boolean;
  @Nested(() => UpdateProtectedAppDto, {
    optional: true,
    nullable: true,
    description: 'For applications of the type `Protected`.',
  })
  protectedAppMetadata?: UpdateProtectedAppDto | null;
  @Flag({
    optional: true,
    description:
      '`true` gives a machine-to-machine application the role that may call the whole Management API, `false` takes it away.',
  })
  isAdmin?: boolean;
}

export class ApplicationDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the application, and its `client_id`.' }) id: string;
  @Text({ max: 256, description: 'What people and operators see.' }) name: string;
  @Text({
    optional: true,
    description:
      'The first secret, of applications from before secrets had names. Newer ones have theirs in `GET /api/applications/{id}/secrets`.',
  })
  secret?: string;
  @Text({ max: 1024, nullable: true, description: 'A note for operators; `null` for none.' }) description:
    string | null;
  @OneOf(APPLICATION_TYPES, {
    description: 'What kind of program it is. Decides whether it keeps a secret and which grants it may use.',
  })
  type: ApplicationType;
  @Nested(() => OidcClientMetadataDto, {
    description: 'Where the application may send people after they signed in or out.',
  })
  oidcClientMetadata: OidcClientMetadataDto;
  @Nested(() => CustomClientMetadataDto, {
    description: 'Lifetimes of tokens and other behaviour of the OpenID provider towards it.',
  })
  customClientMetadata: CustomClientMetadataDto;
  @Nested(() => ProtectedAppDto, {
    nullable: true,
    description: 'Of applications of the type `Protected`; `null` of others.',
  })
  protectedAppMetadata: ProtectedAppDto | null;
  @Json({ description: 'Your own object, as it was stored.' }) customData: object;
  @Flag({ description: 'Whether somebody else runs it, so that users are asked for their consent.' })
  isThirdParty: boolean;
  @Flag({ description: 'Whether only those may sign in whom its access control names.' })
  appLevelAccessControlEnabled: boolean;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
}

export class ApplicationWithAdminDto extends ApplicationDto {
  @Flag({ description: 'Whether it has the role that may call the whole Management API.' }) isAdmin: boolean;
}
