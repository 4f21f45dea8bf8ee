import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';
import { QueryListOf } from '#src/platform/http/fields/query-list-of.js';
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
    description: 'Only applications of these types; the parameter is repeated for each.',
  })
  types?: ApplicationType[];
  @Text({ min: 1, max: 21, optional: true, description: 'Leave out the applications that have this role.' })
  excludeRoleId?: string;
  @Text({
    min: 1,
    max: 21,
    optional: true,
    description: 'Leave out the applications of this organization. Not together with excludeRoleId.',
  })
  excludeOrganizationId?: string;
  @OneOf(['true', 'false'], { optional: true, description: 'Only third-party applications, or only others.' })
  isThirdParty?: 'true' | 'false';
}

export class CreateApplicationDto {
  @Text({ min: 1, max: 256 }) name: string;
  @Text({ max: 1024, optional: true, nullable: true }) description?: string | null;
  @OneOf(APPLICATION_TYPES, { description: 'Never changes.' }) type: ApplicationType;
  @Nested(() => OidcClientMetadataDto, { optional: true }) oidcClientMetadata?: OidcClientMetadataDto;
  @Nested(() => CustomClientMetadataDto, { optional: true }) customClientMetadata?: CustomClientMetadataDto;
  @Json({ ...CUSTOM_DATA, optional: true }) customData?: object;
  @Flag({ optional: true, description: 'Whether others run it, so that users are asked for their consent.' })
  isThirdParty?: boolean;
  @Nested(() => NewProtectedAppDto, { optional: true, description: 'Of protected applications.' })
  protectedAppMetadata?: NewProtectedAppDto;
}

export class UpdateApplicationDto {
  @Text({ min: 1, max: 256, optional: true }) name?: string;
  @Text({ max: 1024, optional: true, nullable: true }) description?: string | null;
  @Nested(() => OidcClientMetadataDto, { optional: true, description: 'Replaced as a whole.' })
  oidcClientMetadata?: OidcClientMetadataDto;
  @Nested(() => CustomClientMetadataDto, { optional: true, description: 'Replaced as a whole.' })
  customClientMetadata?: CustomClientMetadataDto;
  @Json({ ...CUSTOM_DATA, optional: true, description: 'Replaced as a whole.' }) customData?: object;
  @Flag({ optional: true }) appLevelAccessControlEnabled?: boolean;
  @Nested(() => UpdateProtectedAppDto, { optional: true, nullable: true })
  protectedAppMetadata?: UpdateProtectedAppDto | null;
  @Flag({ optional: true, description: 'Whether it may call the whole Management API.' }) isAdmin?: boolean;
}

export class ApplicationDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 256 }) name: string;
  @Text({ optional: true, description: 'The legacy secret, of applications that still have one.' })
  secret?: string;
  @Text({ max: 1024, nullable: true }) description: string | null;
  @OneOf(APPLICATION_TYPES) type: ApplicationType;
  @Nested(() => OidcClientMetadataDto) oidcClientMetadata: OidcClientMetadataDto;
  @Nested(() => CustomClientMetadataDto) customClientMetadata: CustomClientMetadataDto;
  @Nested(() => ProtectedAppDto, { nullable: true }) protectedAppMetadata: ProtectedAppDto | null;
  @Json() customData: object;
  @Flag() isThirdParty: boolean;
  @Flag() appLevelAccessControlEnabled: boolean;
  @Timestamp() createdAt: Date;
}

export class ApplicationWithAdminDto extends ApplicationDto {
  @Flag({ description: 'Whether it may call the whole Management API.' }) isAdmin: boolean;
}
