import { ACME } from '#src/kernel/acme.js';
import { CUSTOM_DATA } from '#src/kernel/custom-data.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { QueryFlag } from '#src/platform/http/fields/query-flag.js';
import { COLOR } from '#src/platform/http/fields/format.js';
import { IgnoredTenantId, TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import { Url } from '#src/platform/http/fields/url.js';
import { Whole } from '#src/platform/http/fields/whole.js';

/** The most members that an organization shows in a list. */
export const MAX_FEATURED = 3;

export class OrganizationColorDto {
  @Text({
    max: 7,
    pattern: COLOR,
    optional: true,
    example: '#5d34f2',
    description: 'The main colour of pages, such as `#5d34f2`.',
  })
  primaryColor?: string;
  @Flag({ optional: true, description: 'Whether pages have a dark variant.' }) isDarkModeEnabled?: boolean;
  @Text({ max: 7, pattern: COLOR, optional: true, description: 'The main colour of dark pages.' })
  darkPrimaryColor?: string;
}

export class OrganizationBrandingDto {
  @Url({ optional: true, description: 'URL of the logo.' }) logoUrl?: string;
  @Url({ optional: true, description: 'URL of the logo on dark pages.' }) darkLogoUrl?: string;
  @Url({ optional: true, description: 'URL of the icon in the tab of the browser.' }) favicon?: string;
  @Url({ optional: true, description: 'URL of that icon in a dark browser.' }) darkFavicon?: string;
}

export class ListOrganizationsDto {
  @Text({
    max: 128,
    optional: true,
    description: 'Only organizations with this text in id or name. Case does not count.',
    example: 'acme',
  })
  q?: string;
  @QueryFlag({ description: '`true`: add how many members each has, and three of them.', example: 'true' })
  showFeatured?: boolean;
}

@Example({
  name: ACME.organization.name,
  description: ACME.organization.description,
  customData: { plan: 'business' },
})
export class CreateOrganizationDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({ min: 1, max: 128, description: 'What people see. Several organizations may have the same name.' })
  name: string;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What the organization is. `null` or nothing for none.',
  })
  description?: string | null;
  @Json({ ...CUSTOM_DATA, optional: true, description: 'An object of your own. The server only keeps it.' })
  customData?: object;
  @Flag({
    optional: true,
    description:
      'Whether members need a second factor to get tokens for the organization. `false` by default.',
  })
  isMfaRequired?: boolean;
  @Nested(() => OrganizationColorDto, {
    optional: true,
    description: 'Colours of the sign-in pages for its people; what is missing is as the tenant has it.',
  })
  color?: OrganizationColorDto;
  @Nested(() => OrganizationBrandingDto, {
    optional: true,
    description: 'Pictures on the sign-in pages for its people; what is missing is as the tenant has it.',
  })
  branding?: OrganizationBrandingDto;
  @Text({
    optional: true,
    nullable: true,
    description: 'CSS for the sign-in pages. `null` or nothing for none.',
  })
  customCss?: string | null;
  @Timestamp({ optional: true, description: 'Ignored: the server says when.' }) createdAt?: Date;
}

@Example({
  description: 'Everything for the road runner, since 1949.',
  branding: { logoUrl: `${ACME.store.url}/logo.svg` },
})
export class UpdateOrganizationDto {
  @IgnoredTenantId() tenantId?: string;
  @Text({ min: 1, max: 128, optional: true, description: 'The new name. Left out, it stays.' }) name?: string;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What the organization is; `null` removes it. Left out, it stays.',
  })
  description?: string | null;
  @Json({
    ...CUSTOM_DATA,
    optional: true,
    description: 'An object of your own. Replaced as a whole. Left out, it stays.',
  })
  customData?: object;
  @Flag({
    optional: true,
    description:
      'Whether members need a second factor to get tokens for the organization. Left out, it stays.',
  })
  isMfaRequired?: boolean;
  @Nested(() => OrganizationColorDto, {
    optional: true,
    description: 'Colours of the sign-in pages for its people. Replaced as a whole.',
  })
  color?: OrganizationColorDto;
  @Nested(() => OrganizationBrandingDto, {
    optional: true,
    description: 'Pictures on the sign-in pages for its people. Replaced as a whole.',
  })
  branding?: OrganizationBrandingDto;
  @Text({
    optional: true,
    nullable: true,
    description: 'CSS for the sign-in pages; `null` removes it. Left out, it stays.',
  })
  customCss?: string | null;
  @Timestamp({ optional: true, description: 'Ignored: the server says when.' }) createdAt?: Date;
}

export class OrganizationDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the organization.' }) id: string;
  @Text({ max: 128, description: 'Name of the organization.' }) name: string;
  @Text({ max: 256, nullable: true, description: 'What it is; `null` for none.' }) description: string | null;
  @Json({ description: 'Your own object, as it was stored.' }) customData: object;
  @Flag({ description: 'Whether members need a second factor to get tokens for the organization.' })
  isMfaRequired: boolean;
  @Nested(() => OrganizationColorDto, { description: 'Colours of the sign-in pages for its people.' })
  color: OrganizationColorDto;
  @Nested(() => OrganizationBrandingDto, { description: 'Pictures on the sign-in pages for its people.' })
  branding: OrganizationBrandingDto;
  @Text({ nullable: true, description: 'CSS for the sign-in pages; `null` for none.' }) customCss:
    string | null;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
}

export class FeaturedMemberDto {
  @Text({ max: 12, description: 'Id of the user.' }) id: string;
  @Text({ max: 2048, nullable: true, description: 'URL of a picture; `null` for none.' }) avatar:
    string | null;
  @Text({ max: 128, nullable: true, description: 'What the user is called; `null` where unknown.' }) name:
    string | null;
}

export class ListedOrganizationDto extends OrganizationDto {
  @Whole({ min: 0, optional: true, description: 'How many members there are. Only with `showFeatured`.' })
  usersCount?: number;
  @ListOf(nested(() => FeaturedMemberDto), {
    max: MAX_FEATURED,
    optional: true,
    description: 'Up to three members. Only with `showFeatured`.',
  })
  featuredUsers?: FeaturedMemberDto[];
}
