import { Field } from '#src/platform/http/fields/field.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { Text, text } from '#src/platform/http/fields/text.js';
import { Whole } from '#src/platform/http/fields/whole.js';
import { redirectUri } from './redirect-uri.js';
import { webUrl } from '#src/platform/http/fields/web-url.js';

/** All of them are read for every token, and compared with every redirection. */
const MAX_URIS = 100;
const REDIRECT_URIS =
  'http(s) URLs, or URIs of a scheme of the application. A `*` stands for part of a host label or of the path.';

export class OidcClientMetadataDto {
  @ListOf(redirectUri(), { max: MAX_URIS, description: REDIRECT_URIS }) redirectUris: readonly string[];
  @ListOf(redirectUri(), { max: MAX_URIS, description: REDIRECT_URIS })
  postLogoutRedirectUris: readonly string[];
  @Field(webUrl(), {
    optional: true,
    description: 'Is sent a logout token when a session with this application ends.',
  })
  backchannelLogoutUri?: string;
  @Flag({ optional: true, description: 'Have the `sid` of the session in logout tokens.' })
  backchannelLogoutSessionRequired?: boolean;
  @Text({ max: 2048, optional: true }) logoUri?: string;
}

export class CustomClientMetadataDto {
  @ListOf(text({ min: 1, max: 2048 }), {
    max: MAX_URIS,
    optional: true,
    description: 'Origins that may call the OpenID provider, besides those of the redirect URIs.',
  })
  corsAllowedOrigins?: readonly string[];
  @Whole({ min: 1, optional: true, description: 'Lifetime of ID tokens, in seconds. 3600 by default.' })
  idTokenTtl?: number;
  @Whole({ min: 1, optional: true, description: 'In seconds; counts without refreshTokenTtlInDays only.' })
  refreshTokenTtl?: number;
  @Whole({ min: 1, max: 180, optional: true, description: '14 by default.' }) refreshTokenTtlInDays?: number;
  @Text({ max: 256, optional: true, description: 'Kept as it is, and not used.' }) tenantId?: string;
  @Flag({
    optional: true,
    description:
      'Issue refresh tokens to traditional web applications without the scope `offline_access` too.',
  })
  alwaysIssueRefreshToken?: boolean;
  @Flag({
    optional: true,
    description:
      'Replace refresh tokens that are used: of applications without a secret each time, of others once 70 % of their lifetime is over. True by default.',
  })
  rotateRefreshToken?: boolean;
  @Flag({ optional: true, description: 'Allow token exchange (RFC 8693).' }) allowTokenExchange?: boolean;
  @Flag({
    optional: true,
    description: 'Use the device authorization grant (RFC 8628). Of native applications only; never changes.',
  })
  isDeviceFlow?: boolean;
  @Whole({ min: 1, optional: true, description: 'How many grants a user may have at a time.' })
  maxAllowedGrants?: number;
}
