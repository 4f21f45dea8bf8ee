import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { ConsentScopeDto } from '#src/modules/consents/consents.public.js';
import { BrandingDto } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { Example } from '#src/platform/http/fields/example.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested, nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { MAX_OFFERED_ORGANIZATIONS } from './asked-scopes.repository.js';

/** Far more than a request of 6 KB can ask for. */
const MAX_ASKED = 1_000;

@Example({ organizationIds: [ACME.organization.id] })
export class AgreedConsentDto {
  @ListOf(text({ min: 1, max: 128 }), {
    max: MAX_LINKS,
    optional: true,
    description:
      'Ids of organizations of the user in which the application may act from now on. Without it none is added.',
  })
  organizationIds?: string[];
}

export class AskedResourceDto {
  @Text({ max: 64, description: 'Id of the API resource.' }) id: string;
  @Text({ description: 'Name of the API resource.' }) name: string;
  @Text({ description: 'The resource indicator of the API.' }) indicator: string;
}

export class AskedResourceScopesDto {
  @Nested(() => AskedResourceDto, { description: 'The API resource that the scopes are of.' })
  resource: AskedResourceDto;
  @ListOf(nested(() => ConsentScopeDto), {
    max: MAX_ASKED,
    description: 'What the application asks for there.',
  })
  scopes: ConsentScopeDto[];
}

export class AskingApplicationDto {
  @Text({ max: 128, description: 'Id of the application.' }) id: string;
  @Text({ max: 256, description: 'What operators call it.' }) name: string;
  @Nested(() => BrandingDto, { optional: true, description: 'Pictures to show.' }) branding?: BrandingDto;
  @Text({
    max: 256,
    optional: true,
    nullable: true,
    description: 'What users know it as; missing or `null`: its name.',
  })
  displayName?: string | null;
  @Text({ max: 2048, optional: true, nullable: true, description: 'URL of its privacy policy.' })
  privacyPolicyUrl?: string | null;
  @Text({ max: 2048, optional: true, nullable: true, description: 'URL of its terms.' }) termsOfUseUrl?:
    string | null;
}

export class AskedUserDto {
  @Text({ max: 12, description: 'Id of the user.' }) id: string;
  @Text({ max: 128, nullable: true, description: 'What the user is called; `null` where unknown.' }) name:
    string | null;
  @Text({ max: 2048, nullable: true, description: 'URL of a picture; `null` for none.' }) avatar:
    string | null;
  @Text({ max: 128, nullable: true, description: 'What the user may sign in with; `null` for none.' })
  username: string | null;
  @Text({ max: 128, nullable: true, description: 'E-mail address; `null` for none.' }) primaryEmail:
    string | null;
  @Text({ max: 128, nullable: true, description: 'Phone number; `null` for none.' }) primaryPhone:
    string | null;
}

export class OfferedOrganizationDto {
  @Text({ max: 21, description: 'Id of the organization.' }) id: string;
  @Text({ max: 128, description: 'Name of the organization.' }) name: string;
  @ListOf(nested(() => AskedResourceScopesDto), {
    max: MAX_ASKED,
    description: 'What the user holds through roles in this organization, and is asked for.',
  })
  missingResourceScopes: AskedResourceScopesDto[];
}

export class AskedConsentDto {
  @Nested(() => AskingApplicationDto, { description: 'Who asks.' }) application: AskingApplicationDto;
  @Nested(() => AskedUserDto, { description: 'Who is asked.' }) user: AskedUserDto;
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
  @Text({
    optional: true,
    description: 'Where the browser takes the answer; missing where a device waits for it.',
  })
  redirectUri?: string;
}
