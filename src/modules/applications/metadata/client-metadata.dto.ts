import { Field } from '#src/platform/http/fields/field.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { redirectUri } from './redirect-uri.js';
import { webUrl } from '#src/platform/http/fields/web-url.js';

/** All of them are read for every token, and compared with every redirection. */
const MAX_URIS = 100;

export class OidcClientMetadataDto {
  @ListOf(redirectUri(), {
    max: MAX_URIS,
    description:
      'Where people may be sent back to after they signed in. http(s) URLs, or URIs of a scheme of the application; a `*` stands for part of a host label or of the path.',
  })
  redirectUris: readonly string[];
  @ListOf(redirectUri(), {
    max: MAX_URIS,
    description: 'Where people may be sent after they signed out. Written as `redirectUris` are.',
  })
  postLogoutRedirectUris: readonly string[];
  @Field(webUrl(), {
    optional: true,
    description:
      'Gets a logout token (OpenID Connect Back-Channel Logout) when a session with this application ends. Without it the application is told nothing.',
  })
  backchannelLogoutUri?: string;
  @Flag({
    optional: true,
    description: 'Whether logout tokens name the session (`sid`). `false` by default.',
  })
  backchannelLogoutSessionRequired?: boolean;
  @Text({ max: 2048, optional: true, description: 'URL of a logo.' }) logoUri?: string;
}

export class CustomClientMetadataDto {
  @ListOf(text({ min: 1, max: 2048 }), {
    max: MAX_URIS,
    optional: true,
    description: 'Origins that may call the OpenID provider, besides those of the redirect URIs.',
  })
  corsAllowedOrigins?: readonly string[];
  @Whole({
    min: 1,
    optional: true,
    description: 'How long ID tokens are valid, in seconds. 3600 by default.',
  })
  idTokenTtl?: number;
  @Whole({
    min: 1,
    optional: true,
    description:
      'How long refresh tokens are valid, in seconds. Counts only where `refreshTokenTtlInDays` is missing.',
  })
  refreshTokenTtl?: number;
  @Whole({
    min: 1,
    max: 180,
    optional: true,
    description: 'How long refresh tokens are valid, in days. 14 by default.',
  })
  refreshTokenTtlInDays?: number;
  @Text({ max: 256, optional: true, description: 'Kept as it is, and not used.' }) tenantId?: string;
  @Flag({
    optional: true,
    description:
      'Give traditional web applications a refresh token even without the scope `offline_access`. `false` by default.',
  })
  alwaysIssueRefreshToken?: boolean;
  @Flag({
    optional: true,
    description:
      'Replace a refresh token when it is used: for applications without a secret each time, for others once 70 % of its lifetime is over. `true` by default.',
  })
  rotateRefreshToken?: boolean;
  @Flag({ optional: true, description: 'Allow token exchange (RFC 8693). `false` by default.' })
  allowTokenExchange?: boolean;
  @Flag({
    optional: true,
    description:
      'Use the device authorization grant (RFC 8628). Only for native applications; never changes. `false` by default.',
  })
  isDeviceFlow?: boolean;
  @Whole({
    min: 1,
    optional: true,
    description:
      'How many grants of the application a user may have at a time; the oldest end first. No limit by default.',
  })
  maxAllowedGrants?: number;
}
