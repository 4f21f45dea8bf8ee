import { MAX_LINKS } from '#src/kernel/links.js';
import { ConsentScopeDto } from '#src/modules/consents/consents.public.js';
import { BrandingDto } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { MAX_OFFERED_ORGANIZATIONS } from './asked-scopes.repository.js';

/** Far more than a request of 6 KB can ask for. */
const MAX_ASKED = 1_000;

export class AgreedConsentDto {
  @ListOf(text({ min: 1, max: 128 }), {
    max: MAX_LINKS,
    optional: true,
    description: 'Organizations of the user, in which the application may act from now on.',
  })
  organizationIds?: string[];
}

export class AskedResourceDto {
  @Text({ max: 64 }) id: string;
  @Text() name: string;
  @Text() indicator: string;
}

export class AskedResourceScopesDto {
  @Nested(() => AskedResourceDto) resource: AskedResourceDto;
  @ListOf(nested(() => ConsentScopeDto), { max: MAX_ASKED }) scopes: ConsentScopeDto[];
}

export class AskingApplicationDto {
  @Text({ max: 128 }) id: string;
  @Text({ max: 256 }) name: string;
  @Nested(() => BrandingDto, { optional: true }) branding?: BrandingDto;
  @Text({ max: 256, optional: true, nullable: true, description: 'What users know it as.' })
  displayName?: string | null;
  @Text({ max: 2048, optional: true, nullable: true }) privacyPolicyUrl?: string | null;
  @Text({ max: 2048, optional: true, nullable: true }) termsOfUseUrl?: string | null;
}

export class AskedUserDto {
  @Text({ max: 12 }) id: string;
  @Text({ max: 128, nullable: true }) name: string | null;
  @Text({ max: 2048, nullable: true }) avatar: string | null;
  @Text({ max: 128, nullable: true }) username: string | null;
  @Text({ max: 128, nullable: true }) primaryEmail: string | null;
  @Text({ max: 128, nullable: true }) primaryPhone: string | null;
}

export class OfferedOrganizationDto {
  @Text({ max: 21 }) id: string;
  @Text({ max: 128 }) name: string;
  @ListOf(nested(() => AskedResourceScopesDto), {
    max: MAX_ASKED,
    description: 'What the user holds through roles in this organization.',
  })
  missingResourceScopes: AskedResourceScopesDto[];
}

export class AskedConsentDto {
  @Nested(() => AskingApplicationDto) application: AskingApplicationDto;
  @Nested(() => AskedUserDto) user: AskedUserDto;
  @ListOf(nested(() => OfferedOrganizationDto), {
    max: MAX_OFFERED_ORGANIZATIONS,
    optional: true,
    description: 'Those of the user, where the application asks for organizations: the first 1,000 by name.',
  })
  organizations?: OfferedOrganizationDto[];
  @ListOf(text(), {
    max: MAX_ASKED,
    description:
      'What of the user the application wants to know. `openid` and `offline_access` are never shown.',
  })
  missingOIDCScope: string[];
  @ListOf(nested(() => AskedResourceScopesDto), {
    max: MAX_ASKED,
    description:
      'What the user holds without an organization. Scopes of organizations themselves are under `urn:logto:resource:organizations`.',
  })
  missingResourceScopes: AskedResourceScopesDto[];
  @Text({ optional: true, description: 'Where the answer goes; nowhere where a device waits for it.' })
  redirectUri?: string;
}
