import { describe, expect, it } from 'vitest';
import type { ProviderMetadata } from '#src/modules/enterprise-sso/oidc/discovery.js';
import { STANDARD_DIALECT } from '#src/modules/enterprise-sso/oidc/oidc-enterprise.js';
import { isOpenIssuer } from '#src/modules/enterprise-sso/oidc/open-issuers.js';
import { ALL_ENTRA, ENTRA, GOOGLE, OIDC, signIn, startedFor } from './kinds.js';

const METADATA: Omit<ProviderMetadata, 'issuer'> = {
  authorizationEndpoint: 'https://idp.example/auth',
  tokenEndpoint: 'https://idp.example/token',
  jwksUri: 'https://idp.example/jwks',
  userinfoEndpoint: undefined,
  authenticationMethod: 'client_secret_basic',
  usesPkce: true,
  namesItself: true,
};
const MICROSOFT = 'https://login.microsoftonline.com';

describe('an issuer of everybody', () => {
  it.each([
    ['https://accounts.google.com', true],
    [`${MICROSOFT}/{tenantid}/v2.0`, true],
    [`${MICROSOFT}/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0`, true],
    [`${MICROSOFT}/0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f/v2.0`, false],
    ['https://accounts.google.com.acme.example', false],
    ['https://id.acme.example/9188040d-6c67-4c5b-b112-36a304b66dad', false],
  ])('is %s: %s, whatever provider the connector names', (issuer, isOpen) => {
    expect(isOpenIssuer(issuer)).toBe(isOpen);
    expect(STANDARD_DIALECT.isOpenToAll({ ...METADATA, issuer })).toBe(isOpen);
    expect(STANDARD_DIALECT.isOneOrganization({ ...METADATA, issuer })).toBe(!isOpen);
  });

  it.each([
    [OIDC, false],
    [ENTRA, false],
    [GOOGLE, true],
    [ALL_ENTRA, true],
  ])('is told of who signs in by $name', async (kind, isOpen) => {
    const { connector, idp } = await startedFor(kind);
    expect(await signIn(connector, idp)).toMatchObject({ isOpenToAll: isOpen });
  });
});
