import { ACME } from '#src/kernel/acme.js';
import { MAX_LINKS } from '#src/kernel/links.js';
import { Example } from '#src/platform/http/fields/example.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { Json } from '#src/platform/http/fields/json.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Nested } from '#src/platform/http/fields/nested.js';
import { TenantId } from '#src/platform/http/fields/tenant-id.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Timestamp } from '#src/platform/http/fields/timestamp.js';

@Example({ ssoConnectorIds: [ACME.ssoConnectorId] })
export class AddJitSsoConnectorsDto {
  @ListOf(text({ min: 1 }), {
    min: 1,
    max: MAX_LINKS,
    description: 'Ids of enterprise connectors. Those that are there already stay.',
  })
  ssoConnectorIds: string[];
}

@Example({ ssoConnectorIds: [] })
export class ReplaceJitSsoConnectorsDto {
  @ListOf(text({ min: 1 }), {
    max: MAX_LINKS,
    description:
      'Ids of all enterprise connectors of the organization from now on; an empty list removes them.',
  })
  ssoConnectorIds: string[];
}

export class SsoConnectorBrandingDto {
  @Text({ optional: true, description: 'What the sign-in page calls it.' }) displayName?: string;
  @Text({ optional: true, description: 'URL of the logo.' }) logo?: string;
  @Text({ optional: true, description: 'URL of the logo on a dark page.' }) darkLogo?: string;
}

export class JitSsoConnectorDto {
  @TenantId() tenantId: string;
  @Text({ max: 128, description: 'Id of the enterprise connector.' }) id: string;
  @Text({ max: 128, description: 'The kind of identity provider, such as `OIDC`.' }) providerName: string;
  @Text({ max: 128, description: 'The name that operators gave it.' }) connectorName: string;
  @Json({ description: 'How the provider is reached.' }) config: object;
  @ListOf(text(), { max: MAX_LINKS, description: 'E-mail domains whose users sign in with it.' })
  domains: string[];
  @Nested(() => SsoConnectorBrandingDto, { description: 'How the sign-in page shows it.' })
  branding: SsoConnectorBrandingDto;
  @Flag({ description: 'Whether name and picture are taken over at every sign-in, not only at the first.' })
  syncProfile: boolean;
  @Flag({ description: 'Whether the tokens of the provider are kept for the users.' })
  enableTokenStorage: boolean;
  @Timestamp({ description: 'When it was created.' }) createdAt: Date;
}
