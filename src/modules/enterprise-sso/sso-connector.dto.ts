import { ACME } from '#src/kernel/acme.js';
import { emailDomain } from '#src/platform/http/fields/email-domain.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { OneOf } from '#src/platform/http/fields/one-of.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';
import {
  SSO_PROVIDER_NAMES,
  SSO_PROVIDER_TYPES,
  type SsoProviderName,
  type SsoProviderType,
} from './providers/sso-provider.js';
import { SsoBrandingDto } from './sso-branding.dto.js';
import { MAX_SSO_DOMAINS } from './sso-domains.js';

/** The metadata of a SAML provider is part of it, which some make of a hundred kilobytes. */
const CONFIG_BYTES = 131_072;

const SYNC = 'Whether name and picture of people are taken over at every sign-in, not at the first alone.';
const STORE = 'Whether the tokens that the provider issues for people are stored, where that is supported.';
const DOMAINS = 'The e-mail domains that it speaks for: people with such an address sign in with it.';

@Example({
  providerName: 'OIDC',
  connectorName: ACME.ssoConnector.name,
  config: ACME.ssoConnector.config,
  domains: [ACME.emailDomain],
})
export class CreateSsoConnectorDto {
  @Text({
    min: 1,
    max: 128,
    description: 'Which kind of identity provider it is, as in `GET /api/sso-connector-providers`.',
  })
  providerName: string;
  @Text({ min: 1, max: 128, description: 'What operators call it. Unique.' }) connectorName: string;
  @Json({
    maxBytes: CONFIG_BYTES,
    optional: true,
    description:
      'How the provider is reached. May lack something still: then nobody signs in with it. A complete one is tried out at once. Unknown keys are left out. Stored encrypted.',
  })
  config?: JsonObject;
  @ListOf(emailDomain(), { max: MAX_SSO_DOMAINS, optional: true, description: `${DOMAINS} None by default.` })
  domains?: string[];
  @Nested(() => SsoBrandingDto, {
    optional: true,
    description: 'What pages show instead of what the provider says. Empty texts count as left out.',
  })
  branding?: SsoBrandingDto;
  @Flag({ optional: true, description: `${SYNC} \`false\` by default.` }) syncProfile?: boolean;
  @Flag({ optional: true, description: `${STORE} \`false\` by default.` }) enableTokenStorage?: boolean;
}

@Example({ domains: [ACME.emailDomain], syncProfile: true })
export class UpdateSsoConnectorDto {
  @Json({
    maxBytes: CONFIG_BYTES,
    optional: true,
    description:
      'How the provider is reached from now on. Replaced as a whole, and tried out at once where it is complete; left out, it stays.',
  })
  config?: JsonObject;
  @ListOf(emailDomain(), {
    max: MAX_SSO_DOMAINS,
    optional: true,
    description: `${DOMAINS} Replaced as a whole; left out, they stay.`,
  })
  domains?: string[];
  @Nested(() => SsoBrandingDto, {
    optional: true,
    description:
      'What pages show from now on. Replaced as a whole; left out, it stays. Empty texts count as left out.',
  })
  branding?: SsoBrandingDto;
  @Flag({ optional: true, description: `${SYNC} Left out, it stays.` }) syncProfile?: boolean;
  @Text({ min: 1, max: 128, optional: true, description: 'What operators call it. Unique.' })
  connectorName?: string;
  @Flag({ optional: true, description: `${STORE} Left out, it stays.` }) enableTokenStorage?: boolean;
}

export class SsoConnectorDto {
  @TenantId() tenantId: string;
  @Text({ max: 128, description: 'Id of the enterprise connector.' }) id: string;
  @OneOf(SSO_PROVIDER_NAMES, { description: 'Which kind of identity provider it is.' })
  providerName: SsoProviderName;
  @Text({ max: 128, description: 'What operators call it.' }) connectorName: string;
  @Json({ description: 'How the provider is reached, with its secrets.' }) config: JsonObject;
  @ListOf(text({ max: 253 }), { max: MAX_SSO_DOMAINS, description: DOMAINS }) domains: readonly string[];
  @Nested(() => SsoBrandingDto, { description: 'What pages show instead of what the provider says.' })
  branding: SsoBrandingDto;
  @Flag({ description: SYNC }) syncProfile: boolean;
  @Flag({ description: STORE }) enableTokenStorage: boolean;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
}

export class SsoConnectorWithProviderDto extends SsoConnectorDto {
  @Text({ max: 128, description: 'What the provider is called.' }) name: string;
  @OneOf(SSO_PROVIDER_TYPES, { description: 'Which protocol the provider speaks.' })
  providerType: SsoProviderType;
  @Text({ description: 'The logo of the provider, as a data URL.' }) providerLogo: string;
  @Text({ description: 'The logo of the provider on a dark background, as a data URL.' })
  providerLogoDark: string;
  @Json({
    optional: true,
    description:
      'What follows from the config for whoever sets the provider up, such as the addresses of the service provider. For SAML.',
  })
  providerConfig?: JsonObject;
}
