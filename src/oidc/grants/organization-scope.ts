import type { AccessToken, ClientCredentials } from 'oidc-provider';
import { organizationOfAudience } from '#src/platform/auth/organization-audience.js';

type Token = AccessToken | ClientCredentials;

/**
 * The scope that a token says. In one for an organization it stands in the order of the organization's scopes, and is
 * kept where it is empty.
 */
export function organizationScope({ resourceServer, scope, scopes }: Token): string | undefined {
  if (organizationOfAudience(resourceServer?.audience ?? '') === undefined) return scope;
  return [...(resourceServer?.scopes ?? [])].filter((one) => scopes.has(one)).join(' ');
}
