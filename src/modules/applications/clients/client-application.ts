import type { ApplicationType, CustomClientMetadata, OidcClientMetadata } from '../application.types.js';

/** A secret of an application, as far as checking one needs it. */
export interface ClientSecret {
  /** Null for the legacy secret. */
  readonly name: string | null;
  /** The keyed hash of its value, in hexadecimal. */
  readonly valueHash: string;
  /** Epoch milliseconds; null: never. */
  readonly expiresAt: number | null;
}

/** An application as the OpenID provider sees it. */
export interface ClientApplication {
  readonly id: string;
  readonly type: ApplicationType;
  readonly oidcClientMetadata: OidcClientMetadata;
  readonly customClientMetadata: CustomClientMetadata;
  readonly secrets: readonly ClientSecret[];
  /** Whether somebody else than the tenant made it. */
  readonly isThirdParty: boolean;
  /** The user scopes that a third party's application may ask for; none are named for the tenant's own, which may ask for any. */
  readonly userScopes: readonly string[];
  /** Whether only some users may sign in to it. */
  readonly isAccessControlled: boolean;
}

/** What people and webhooks are told of an application. */
export interface ApplicationDescription {
  readonly id: string;
  readonly type: ApplicationType;
  readonly name: string;
  readonly description: string | null;
}
