import { describe, expect, it } from 'vitest';
import { useServer } from '../support/test-app.js';

const OPENID = '/.well-known/openid-configuration';
const OAUTH = '/.well-known/oauth-authorization-server';

const wordsOf = (text: string): string[] => text.split(' ');

/** What a provider can do, the same for all of them. */
const CAPABILITIES = {
  authorization_response_iss_parameter_supported: true,
  backchannel_logout_supported: true,
  backchannel_logout_session_supported: true,
  claim_types_supported: ['normal'],
  claims_parameter_supported: false,
  claims_supported: [
    'sub name family_name given_name middle_name nickname preferred_username profile picture',
    'website gender birthdate zoneinfo locale updated_at username created_at email',
    'email_verified phone_number phone_number_verified address custom_data identities',
    'sso_identities roles organizations organization_data organization_roles sid auth_time iss',
  ].flatMap(wordsOf),
  code_challenge_methods_supported: ['S256'],
  // Token exchange joins with its grant.
  grant_types_supported: [
    'implicit',
    'authorization_code',
    'refresh_token',
    'client_credentials',
    'urn:ietf:params:oauth:grant-type:device_code',
  ],
  id_token_signing_alg_values_supported: ['ES256'],
  request_uri_parameter_supported: false,
  response_modes_supported: ['form_post', 'fragment', 'query'],
  response_types_supported: ['code id_token', 'code', 'id_token', 'none'],
  scopes_supported: [
    'openid offline_access profile email phone address custom_data identities roles',
    'urn:logto:scope:organizations urn:logto:scope:organization_roles urn:logto:scope:sessions',
    'urn:logto:scope:trusted_devices',
  ].flatMap(wordsOf),
  subject_types_supported: ['public'],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
  token_endpoint_auth_signing_alg_values_supported: ['HS256', 'RS256', 'PS256', 'ES256', 'Ed25519', 'EdDSA'],
};

/** The whole document, so that a member that appears or goes is noticed. */
const documentOf = (issuer: string): object => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/me`,
  jwks_uri: `${issuer}/jwks`,
  end_session_endpoint: `${issuer}/session/end`,
  introspection_endpoint: `${issuer}/token/introspection`,
  revocation_endpoint: `${issuer}/token/revocation`,
  device_authorization_endpoint: `${issuer}/device/auth`,
  ...CAPABILITIES,
});

describe('the discovery document', () => {
  const server = useServer();

  const read = async (url: string, headers: Record<string, string> = {}): Promise<unknown> => {
    const response = await fetch(url, { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    return response.json();
  };

  it('says all that the provider does, and nothing else', async () => {
    expect(await read(`${server.tenant.issuer}${OPENID}`)).toEqual(documentOf(server.tenant.issuer));
  });

  it('is the same under both well-known paths', async () => {
    const { issuer } = server.tenant;
    expect(await read(`${issuer}${OAUTH}`)).toEqual(await read(`${issuer}${OPENID}`));
  });

  it('is each tenant’s own', async () => {
    expect(await read(`${server.other.issuer}${OPENID}`)).toMatchObject(documentOf(server.other.issuer));
    const adminIssuer = `${server.adminUrl}/oidc`;
    expect(await read(`${adminIssuer}${OPENID}`)).toMatchObject(documentOf(adminIssuer));
  });

  it('tolerates the credentials that SDKs send with every request', async () => {
    const headers = { authorization: `Basic ${btoa('someone:something')}` };
    expect(await read(`${server.tenant.issuer}${OPENID}`, headers)).toMatchObject(
      documentOf(server.tenant.issuer),
    );
  });

  it.each([
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example' },
    { 'x-forwarded-proto': 'https' },
    { forwarded: 'host=evil.example;proto=https' },
    { host: 'evil.example:1', 'x-forwarded-host': 'evil.example', 'x-forwarded-port': '1' },
  ])('keeps its URLs under the issuer where a client sends %j', async (headers) => {
    const response = await server.app.inject({ url: `/oidc${OPENID}`, headers: { ...headers } });
    expect(response.json()).toMatchObject(documentOf(server.tenant.issuer));
  });

  it('is answered with 304 to a client that has it', async () => {
    const url = `${server.tenant.issuer}${OPENID}`;
    const tag = (await fetch(url)).headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const again = await fetch(url, { headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(`${server.other.issuer}${OPENID}`, {
      headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' },
    });
    expect(other.status).toBe(200);
  });
});
