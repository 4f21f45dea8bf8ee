import type { Configuration } from 'oidc-provider';
import type { SigningAlgorithm } from '../keys/signing-algorithm.js';
import type { TenantKeys } from '../keys/oidc-keys.js';
import type { TenantSettings } from '../tenant-settings.js';
import { renderError } from './answers.js';
import { CLAIMS, SCOPES } from './claims.js';
import { OWN_CLIENT_MEMBERS } from './client-metadata.js';
import { clientAllowsOrigin } from './cors.js';
import { lifetimes } from './lifetimes.js';
import { organizationClaim, writeScope } from './organization-scope.js';
import type { ResourcePolicy } from './resources.js';
import { mayIntrospect, mayRevoke, revokesGrant } from './token-owners.js';

/** The algorithm that a tenant signs with: that of its current key. */
export function algorithmOf({ signing: [current] }: TenantKeys): SigningAlgorithm {
  if (!current) throw new Error('the tenant has no signing key');
  return current.alg;
}

/** What all tenants' providers have in common, and what each one's origin and settings make of it. */
export function providerConfiguration(
  origin: string,
  { keys, sessionTtlSeconds }: TenantSettings,
  resources: ResourcePolicy,
): Omit<Configuration, 'adapter'> {
  const algorithms = [...new Set(keys.signing.map(({ alg }) => alg))];
  return {
    jwks: { keys: [...keys.signing] },
    enabledJWA: { idTokenSigningAlgValues: algorithms, userinfoSigningAlgValues: algorithms },
    clientDefaults: { id_token_signed_response_alg: algorithmOf(keys) },
    cookies: { keys: [...keys.cookie] },
    scopes: [...SCOPES],
    claims: CLAIMS,
    discovery: { claim_types_supported: ['normal'] },
    responseTypes: ['code id_token', 'code', 'id_token', 'none'],
    clientAuthMethods: [
      'client_secret_basic',
      'client_secret_jwt',
      'client_secret_post',
      'private_key_jwt',
      'none',
    ],
    extraClientMetadata: { properties: [...OWN_CLIENT_MEMBERS] },
    clockTolerance: 15,
    // AUTH-6 asks for a redirect URI always.
    allowOmittingSingleRegisteredRedirectUri: false,
    ttl: lifetimes(sessionTtlSeconds),
    features: features(resources),
    formats: { customizers: { jwt: writeScope } },
    extraTokenClaims: organizationClaim,
    clientBasedCORS: (_ctx, requested, client) => clientAllowsOrigin(client, requested, origin),
    findAccount: () => undefined,
    interactions: { url: () => '/sign-in' },
    revokeGrantPolicy: revokesGrant,
    renderError,
  };
}

const features = (resources: ResourcePolicy): Configuration['features'] => ({
  devInteractions: { enabled: false },
  dPoP: { enabled: false },
  claimsParameter: { enabled: false },
  clientCredentials: { enabled: true },
  introspection: { enabled: true, allowedPolicy: mayIntrospect },
  revocation: { enabled: true, allowedPolicy: mayRevoke },
  deviceFlow: { enabled: true },
  backchannelLogout: { enabled: true },
  rpInitiatedLogout: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: (ctx) => resources.defaultResource(ctx),
    getResourceServerInfo: (ctx, indicator, client) =>
      resources.resourceServer(ctx, indicator, client.clientId),
  },
});
