import { type CryptoKey, importJWK, type JWTPayload, SignJWT, type JWTHeaderParameters } from 'jose';
import { Clock } from '#src/kernel/clock.js';
import { OidcKeys } from '#src/oidc/keys/oidc-keys.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { TestApp, TestTenant } from './test-app.js';

export interface TenantKey {
  readonly kid: string;
  readonly key: CryptoKey | Uint8Array;
}

/** The private key that a tenant signs with, to make tokens that are wrong in nothing but what a test is about. */
export async function signingKeyOf({ app }: TestApp, tenantId: string): Promise<TenantKey> {
  const { signing } = await TenantContext.run(tenantId, () => app.get(OidcKeys).get());
  const [jwk] = signing;
  if (!jwk) throw new Error('the tenant has no signing key');
  return { kid: jwk.kid, key: await importJWK(jwk, jwk.alg) };
}

/** What the provider writes into an access token for the tenant's Management API. */
export const managementClaims = ({ issuer, indicator, clientId }: TestTenant): JWTPayload => ({
  jti: 'one',
  iss: issuer,
  sub: clientId,
  client_id: clientId,
  aud: indicator,
  scope: 'all',
  iat: Clock.nowSeconds(),
  exp: Clock.nowSeconds() + 300,
});

/** Signs a token with a header that may deviate from what the provider writes. */
export const sign = (
  { kid, key }: TenantKey,
  claims: JWTPayload,
  header: Partial<JWTHeaderParameters> = {},
): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid, ...header }).sign(key);
