import type { JWTPayload } from 'jose';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { type IssuerMatch, isSameIssuer, type ProviderMetadata } from './discovery.js';
import { isOpenIssuer } from './open-issuers.js';

/** A client of a provider, as one config says it. */
export interface EnterpriseClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string | undefined;
  readonly trustUnverifiedEmail?: boolean | undefined;
  /** For every authorization request. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Where a provider departs from OpenID Connect. */
export interface EnterpriseDialect {
  readonly matchesIssuer: IssuerMatch;
  /** How an ID token with these claims may spell the issuer. */
  issuersOf(metadata: ProviderMetadata, claims: JWTPayload): readonly string[];
  /** Whether the address is one that its owner has shown to be theirs, where `email_verified` does not say so. */
  hasOwnedEmail(claims: JsonObject): boolean;
  /** Whether one organization alone says what the addresses of people are, so that it can be trusted with them. */
  isOneOrganization(metadata: ProviderMetadata): boolean;
  /** Whether it lets in people of whatever organization. */
  isOpenToAll(metadata: ProviderMetadata): boolean;
}

export const STANDARD_DIALECT: EnterpriseDialect = {
  matchesIssuer: isSameIssuer,
  issuersOf: ({ issuer }) => [issuer],
  hasOwnedEmail: () => false,
  isOneOrganization: ({ issuer }) => !isOpenIssuer(issuer),
  isOpenToAll: ({ issuer }) => isOpenIssuer(issuer),
};
