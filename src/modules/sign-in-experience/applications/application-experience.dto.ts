import { ACME } from '#src/kernel/acme.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text } from '#src/platform/http/fields/text.js';
import { WebUrl } from '#src/platform/http/fields/web-url.js';
import { BrandingDto, PartialColorDto } from '../settings/appearance.dto.js';

@Example({
  displayName: ACME.store.name,
  branding: { logoUrl: `${ACME.store.url}/logo.svg` },
  termsOfUseUrl: `${ACME.store.url}/terms`,
  privacyPolicyUrl: `${ACME.store.url}/privacy`,
})
export class ReplaceApplicationExperienceDto {
  @Nested(() => PartialColorDto, {
    optional: true,
    description: 'Colours of the sign-in pages; what is missing is as the tenant has it.',
  })
  color?: PartialColorDto;
  @Nested(() => BrandingDto, {
    optional: true,
    description: 'Pictures on the sign-in pages; what is missing is as the tenant has it.',
  })
  branding?: BrandingDto;
  @Text({
    optional: true,
    nullable: true,
    description: 'CSS for the sign-in pages. `null` or nothing for none.',
  })
  customCss?: string | null;
  @WebUrl({ nullable: true, description: 'URL of the terms that users agree to; `null` for none.' })
  termsOfUseUrl: string | null;
  @WebUrl({ nullable: true, description: 'URL of the privacy policy; `null` for none.' }) privacyPolicyUrl:
    string | null;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What users know the application as. `null` or nothing: its name.',
  })
  displayName?: string | null;
}

export class ApplicationExperienceDto {
  @TenantId() tenantId: string;
  @Text({ max: 21, description: 'Id of the application.' }) applicationId: string;
  @Nested(() => PartialColorDto, { description: 'Colours of the sign-in pages.' }) color: PartialColorDto;
  @Nested(() => BrandingDto, { description: 'Pictures on the sign-in pages.' }) branding: BrandingDto;
  @Text({ nullable: true, description: 'CSS for the sign-in pages; `null` for none.' }) customCss:
    string | null;
  @Text({ max: 2048, nullable: true, description: 'URL of the terms that users agree to; `null` for none.' })
  termsOfUseUrl: string | null;
  @Text({ max: 2048, nullable: true, description: 'URL of the privacy policy; `null` for none.' })
  privacyPolicyUrl: string | null;
  @Text({ max: 256, nullable: true, description: 'What users know the application as; `null`: its name.' })
  displayName: string | null;
}
