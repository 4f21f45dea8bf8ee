import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { COLOR } from '#src/platform/http/fields/format.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Url } from '#src/platform/http/fields/url.js';
import { Whole } from '#src/platform/http/fields/whole.js';

const IGNORED = 'Ignored: the server says it.';
const MFA = 'Whether members without a second factor get no tokens for the organization.';

/** The most members that an organization shows in a list. */
export const MAX_FEATURED = 3;

export class OrganizationColorDto {
  @Text({ max: 7, pattern: COLOR, optional: true, example: '#5d34f2' }) primaryColor?: string;
  @Flag({ optional: true }) isDarkModeEnabled?: boolean;
  @Text({ max: 7, pattern: COLOR, optional: true }) darkPrimaryColor?: string;
}

export class OrganizationBrandingDto {
  @Url({ optional: true }) logoUrl?: string;
  @Url({ optional: true }) darkLogoUrl?: string;
  @Url({ optional: true }) favicon?: string;
  @Url({ optional: true }) darkFavicon?: string;
}

export class ListOrganizationsDto {
  @Text({ max: 128, optional: true, description: 'Part of the id or name, in any case of letters.' })
  q?: string;
  @QueryFlag({ description: 'Add how many members there are, and some of them.' }) showFeatured?: boolean;
}

export class CreateOrganizationDto {
  @Text({ max: 21, optional: true, description: IGNORED }) tenantId?: string;
  @Text({ min: 1, max: 128 }) name: string;
  @Text({ max: 256, optional: true, nullable: true }) description?: string | null;
  @Json({ ...CUSTOM_DATA, optional: true }) customData?: object;
  @Flag({ optional: true, description: MFA }) isMfaRequired?: boolean;
  @Nested(() => OrganizationColorDto, { optional: true }) color?: OrganizationColorDto;
  @Nested(() => OrganizationBrandingDto, { optional: true }) branding?: OrganizationBrandingDto;
  @Text({ optional: true, nullable: true }) customCss?: string | null;
  @Timestamp({ optional: true, description: IGNORED }) createdAt?: Date;
}

export class UpdateOrganizationDto {
  @Text({ max: 21, optional: true, description: IGNORED }) tenantId?: string;
  @Text({ min: 1, max: 128, optional: true }) name?: string;
  @Text({ max: 256, optional: true, nullable: true }) description?: string | null;
  @Json({ ...CUSTOM_DATA, optional: true, description: 'Replaced as a whole.' }) customData?: object;
  @Flag({ optional: true, description: MFA }) isMfaRequired?: boolean;
  @Nested(() => OrganizationColorDto, { optional: true, description: 'Replaced as a whole.' })
  color?: OrganizationColorDto;
  @Nested(() => OrganizationBrandingDto, { optional: true, description: 'Replaced as a whole.' })
  branding?: OrganizationBrandingDto;
  @Text({ optional: true, nullable: true }) customCss?: string | null;
  @Timestamp({ optional: true, description: IGNORED }) createdAt?: Date;
}

export class OrganizationDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
  @Text({ max: 256, nullable: true }) description: string | null;
  @Json() customData: object;
  @Flag({ description: MFA }) isMfaRequired: boolean;
  @Nested(() => OrganizationColorDto) color: OrganizationColorDto;
  @Nested(() => OrganizationBrandingDto) branding: OrganizationBrandingDto;
  @Text({ nullable: true }) customCss: string | null;
  @Timestamp() createdAt: Date;
}

export class FeaturedMemberDto {
  @Text({ max: 12 }) id: string;
  @Text({ max: 2048, nullable: true }) avatar: string | null;
  @Text({ max: 128, nullable: true }) name: string | null;
}

export class ListedOrganizationDto extends OrganizationDto {
  @Whole({ min: 0, optional: true }) usersCount?: number;
  @ListOf(nested(() => FeaturedMemberDto), { max: MAX_FEATURED, optional: true })
  featuredUsers?: FeaturedMemberDto[];
}
