export type ApplicationType = 'Native' | 'SPA' | 'Traditional' | 'MachineToMachine' | 'Protected' | 'SAML';

/** A secret of an application, as far as checking one needs it. */
export interface ClientSecret {
  readonly name: string;
  /** The keyed hash of its value, in hexadecimal. */
  readonly valueHash: string;
  /** Epoch milliseconds; null: never. */
  readonly expiresAt: number | null;
}

/** OpenID Connect client metadata that an application stores. */
export interface OidcClientMetadata {
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  readonly backchannelLogoutUri?: string;
  readonly backchannelLogoutSessionRequired?: boolean;
  readonly logoUri?: string;
}

/** Client metadata of our own that an application stores. */
export interface CustomClientMetadata {
  /** Origins that may call the OpenID provider for this client, besides those of its redirect URIs. */
  readonly corsAllowedOrigins?: readonly string[];
}

/** An application as the OpenID provider sees it. */
export interface ClientApplication {
  readonly id: string;
  readonly type: ApplicationType;
  readonly oidcClientMetadata: OidcClientMetadata;
  readonly customClientMetadata: CustomClientMetadata;
  readonly secrets: readonly ClientSecret[];
}
