import { MAX_LINKS } from '#src/kernel/links.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

export class AddJitSsoConnectorsDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Enterprise connectors; those that are there are left alone.',
  })
  ssoConnectorIds: string[];
}

export class ReplaceJitSsoConnectorsDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description: 'The enterprise connectors that the organization then has.',
  })
  ssoConnectorIds: string[];
}

export class SsoConnectorBrandingDto {
  @Text({ optional: true }) displayName?: string;
  @Text({ optional: true }) logo?: string;
  @Text({ optional: true }) darkLogo?: string;
}

export class JitSsoConnectorDto {
  @Text({ max: 21 }) tenantId: string;
  @Text({ max: 128 }) id: string;
  @Text({ max: 128 }) providerName: string;
  @Text({ max: 128 }) connectorName: string;
  @Json() config: object;
  @ListOf(text(), { max: MAX_LINKS }) domains: string[];
  @Nested(() => SsoConnectorBrandingDto) branding: SsoConnectorBrandingDto;
  @Flag() syncProfile: boolean;
  @Flag() enableTokenStorage: boolean;
  @Timestamp() createdAt: Date;
}
