import { Nested } from '#src/platform/http/fields/nested.js';
import { Text } from '#src/platform/http/fields/text.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { BrandingDto, PartialColorDto } from '../settings/appearance.dto.js';

export class ReplaceApplicationExperienceDto {
  @Nested(() => PartialColorDto, { optional: true }) color?: PartialColorDto;
  @Nested(() => BrandingDto, { optional: true }) branding?: BrandingDto;
  @Text({ optional: true, nullable: true }) customCss?: string | null;
  @WebUrl({ nullable: true }) termsOfUseUrl: string | null;
  @WebUrl({ nullable: true }) privacyPolicyUrl: string | null;
  @Text({ max: 256, optional: true, nullable: true }) displayName?: string | null;
}

export class ApplicationExperienceDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 21 }) applicationId: string;
  @Nested(() => PartialColorDto) color: PartialColorDto;
  @Nested(() => BrandingDto) branding: BrandingDto;
  @Text({ nullable: true }) customCss: string | null;
  @Text({ max: 2048, nullable: true }) termsOfUseUrl: string | null;
  @Text({ max: 2048, nullable: true }) privacyPolicyUrl: string | null;
  @Text({ max: 256, nullable: true }) displayName: string | null;
}
