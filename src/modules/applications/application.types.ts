export const APPLICATION_TYPES = [
  'Native',
  'SPA',
  'Traditional',
  'MachineToMachine',
  'Protected',
  'SAML',
] as const;

export type ApplicationType = (typeof APPLICATION_TYPES)[number];

/** The role behind `isAdmin` of an application: it opens the whole Management API, is made with its tenant and in no list. */
export const ADMIN_ROLE = '#internal:admin';

/** OpenID Connect client metadata that an application stores. */
export interface OidcClientMetadata {
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly backchannelLogoutUri?: string;
  readonly backchannelLogoutSessionRequired?: boolean;
  readonly logoUri?: string;
}

/** The metadata of an application that sends nobody anywhere. */
export const NO_REDIRECT_URIS: OidcClientMetadata = { redirectUris: [], postLogoutRedirectUris: [] };

/** Client metadata of our own that an application stores. */
export interface CustomClientMetadata {
  /** Origins that may call the OpenID provider for this client, besides those of its redirect URIs. */
  readonly corsAllowedOrigins?: readonly string[];
  /** Lifetime of ID tokens, in seconds. */
  readonly idTokenTtl?: number;
  /** In seconds. Counts where `refreshTokenTtlInDays` is not given. */
  readonly refreshTokenTtl?: number;
  readonly refreshTokenTtlInDays?: number;
  /** Issues refresh tokens without the scope `offline_access` too. */
  readonly alwaysIssueRefreshToken?: boolean;
  readonly rotateRefreshToken?: boolean;
  readonly allowTokenExchange?: boolean;
  /** The device authorization grant (RFC 8628) instead of the authorization code grant. */
  readonly isDeviceFlow?: boolean;
  /** The most grants that a user may have with this client at a time. */
  readonly maxAllowedGrants?: number;
  readonly tenantId?: string;
}

/** An application behind a proxy at the edge that signs its visitors in. */
export interface ProtectedAppMetadata {
  readonly host: string;
  readonly origin: string;
  /** How long visitors stay signed in, in seconds. */
  readonly sessionDuration: number;
  readonly pageRules: readonly { readonly path: string }[];
  readonly additionalScopes?: readonly string[];
  readonly customDomains?: readonly object[];
}
