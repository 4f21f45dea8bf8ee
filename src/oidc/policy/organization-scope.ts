import type { AccessToken, ClientCredentials, JWTStructured, KoaContextWithOIDC } from 'oidc-provider';
import { organizationOfAudience } from '#src/platform/auth/organization-audience.js';
import { organizationGrantOf } from '../grants/organization-grant.js';

type Token = AccessToken | ClientCredentials;

/**
 * The scope that a token says. In one for an organization it stands in the order of the organization's scopes, and is
 * kept where it is empty (TOK-2, TOK-3, FMT-4).
 */
export function organizationScope({ resourceServer, scope, scopes }: Token): string | undefined {
  if (organizationOfAudience(resourceServer?.audience ?? '') === undefined) return scope;
  return [...(resourceServer?.scopes ?? [])].filter((one) => scopes.has(one)).join(' ');
}

/** Writes it into the JWT: the provider leaves an empty one out. */
export const writeScope = (_ctx: KoaContextWithOIDC, token: Token, { payload }: JWTStructured): void => {
  payload['scope'] = organizationScope(token);
};

/** The organization that a token for a resource is limited to (FMT-3); in one for an organization the audience names it. */
export function organizationClaim(ctx: KoaContextWithOIDC): { organization_id: string } | undefined {
  const grant = organizationGrantOf(ctx);
  return grant?.resources && { organization_id: grant.organizationId };
}
