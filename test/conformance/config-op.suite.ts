import * as oidc from 'openid-client';
import { expect } from 'vitest';
import type { TestTenant } from '../support/test-app.js';

/** The module of the Config OP profile. */
export const CONFIG_OP: Readonly<Record<string, (tenant: TestTenant) => Promise<void>>> = {
  'oidcc-discovery-endpoint-verification': async ({ issuer }) => {
    // The client checks that the document is the issuer's own.
    const config = await oidc.discovery(new URL(issuer), 'anybody', undefined, oidc.None(), {
      execute: [oidc.allowInsecureRequests],
    });
    const metadata = config.serverMetadata();
    expect(metadata).toMatchObject({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: expect.arrayContaining(['code']),
      response_modes_supported: expect.arrayContaining(['query', 'form_post']),
      grant_types_supported: expect.arrayContaining(['authorization_code', 'refresh_token']),
      subject_types_supported: ['public'],
      scopes_supported: expect.arrayContaining(['openid']),
      claims_supported: expect.arrayContaining(['sub', 'iss']),
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
    });
    expect(metadata.claims_parameter_supported).toBe(false);
    expect(metadata.request_uri_parameter_supported).toBe(false);
    const { keys } = (await (await fetch(String(metadata.jwks_uri))).json()) as { keys: object[] };
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(key).toMatchObject({
        kty: 'EC',
        crv: 'P-256',
        use: 'sig',
        alg: 'ES256',
        kid: expect.any(String),
      });
      expect(key).not.toHaveProperty('d');
    }
  },
};
