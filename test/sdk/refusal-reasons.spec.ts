import type { JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bearerToken,
  type OrganizationTokenRules,
  type ResourceTokenRules,
  verifyOrganizationToken,
  verifyResourceToken,
} from '../../sdk/src/resource-server/resource-server.public.js';
import { Clock } from '#src/kernel/clock.js';
import { freePort } from '../support/free-port.js';
import { managementClaims, sign, signingKeyOf, type TenantKey } from '../support/signing.js';
import { useServer } from '../support/test-app.js';
import { refusal } from './refusal.js';
import { ORDERS } from './tokens.js';

const ORGANIZATION_AUDIENCE = 'urn:logto:organization:org_1';

describe('the cause of a refusal says', () => {
  const server = useServer();
  let key: TenantKey;
  let issuer: string;

  beforeAll(async () => {
    key = await signingKeyOf(server, 'default');
    ({ issuer } = server.tenant);
  });

  const signed = (claims: JWTPayload = {}, header: object = {}): Promise<string> =>
    sign(key, { ...managementClaims(server.tenant), aud: ORDERS, ...claims }, header);
  const reason = async (verification: Promise<unknown>): Promise<unknown> =>
    ((await refusal(verification)) as Error).cause;
  const resource = (token: string | undefined, rules: Partial<ResourceTokenRules> = {}) =>
    reason(verifyResourceToken(token, { issuer, audience: ORDERS, ...rules }));
  const organization = (token: string, rules: Partial<OrganizationTokenRules> = {}) =>
    reason(verifyOrganizationToken(token, { issuer, ...rules }));

  it.each([
    [undefined, 'no header Authorization'],
    ['eyJhbGciOiJub25lIn0.e30.', 'the header Authorization is not of the form Bearer <token>'],
    ['Basic eA==', 'the header Authorization is not of the form Bearer <token>'],
  ])('of the header %j: %s', (header, words) => {
    expect(() => bearerToken(header)).toThrow(expect.objectContaining({ cause: words }));
  });

  it('that there is no token', async () => {
    expect(await resource(undefined)).toBe('no token');
  });

  it('which issuer it is, and which is expected', async () => {
    const token = await signed({ iss: 'http://a.example/oidc' });
    expect(await resource(token)).toBe(`issuer http://a.example/oidc, expected ${issuer}`);
    expect(await resource(await signed({ iss: undefined }))).toBe(`issuer none, expected ${issuer}`);
  });

  it('which audience it is, and which is expected', async () => {
    const token = await signed({ aud: 'https://stock.example.com' });
    expect(await resource(token)).toBe(`audience https://stock.example.com, expected ${ORDERS}`);
    expect(await resource(await signed({ aud: [ORDERS] }))).toBe(
      `audience ["${ORDERS}"], expected ${ORDERS}`,
    );
    expect(await organization(await signed())).toBe(
      `audience ${ORDERS}, expected urn:logto:organization:<id>`,
    );
  });

  it('how long ago it expired, or when it will be valid', async () => {
    const now = Clock.nowSeconds();
    expect(await resource(await signed({ exp: now - 600 }))).toMatch(/^expired 60\d s ago$/);
    expect(await resource(await signed({ nbf: now + 600 }))).toMatch(/^not valid before \d+ s from now$/);
  });

  it.each<[string, JWTPayload, object]>([
    ['kid unknown-one, which is none of ISSUER/jwks with alg ES256', {}, { kid: 'unknown-one' }],
    ['kid none', {}, { kid: undefined }],
    ['typ JWT, expected at+jwt', {}, { typ: 'JWT' }],
    ['typ none, expected at+jwt', {}, { typ: undefined }],
    ['no claim exp', { exp: undefined }, {}],
    ['no claim jti', { jti: undefined }, {}],
    ['claim client_id 7, expected a string', { client_id: 7 }, {}],
    ['claim scope ["read:orders"], expected a string', { scope: ['read:orders'] }, {}],
    ['"exp" claim must be a number', { exp: 'tomorrow' as never }, {}],
  ])('%s', async (words, claims, header) => {
    expect(await resource(await signed(claims, header))).toBe(words.replace('ISSUER', issuer));
  });

  it('that the signature is that of another key', async () => {
    const foreign = await signingKeyOf(server, 'acme');
    const claims = { ...managementClaims(server.tenant), aud: ORDERS };
    const token = await sign({ ...foreign, kid: key.kid }, claims);
    expect(await resource(token)).toBe(`the signature is not that of the key ${key.kid}`);
  });

  it('that the algorithm is none of those that tenants sign with', async () => {
    const token = await sign({ kid: key.kid, key: new Uint8Array(32) }, { iss: issuer }, { alg: 'HS256' });
    expect(await resource(token)).toBe('alg HS256, expected ES256, ES384, RS256 or EdDSA');
  });

  it('that an opaque token was sent, or one that was altered on the way', async () => {
    const opaque = 'the token is no JWT: one that was issued for no resource and no organization is opaque';
    // The second is no base64url that an encoder writes; what the server makes up need not be.
    for (const token of ['QmFzZTY0', 'QmFzZTZx1'.repeat(5)]) expect(await resource(token)).toBe(opaque);
    expect(await resource(`${await signed()}=`)).toBe('the token is not written as it was issued');
    expect(await resource('x'.repeat(16_385))).toBe('a token of 16385 characters, at most 16384 are read');
  });

  it('which scopes are missing, and which were granted', async () => {
    const token = await signed({ scope: 'read:orders read:stock' });
    expect(await resource(token, { scopes: ['read:orders', 'write:orders', 'close:orders'] })).toBe(
      'missing scopes write:orders close:orders, granted read:orders read:stock',
    );
    expect(await resource(await signed({ scope: undefined }), { scopes: ['read:orders'] })).toBe(
      'missing scopes read:orders, granted none',
    );
  });

  it('which organization it is for, and which is expected', async () => {
    const token = await signed({ organization_id: 'org_1' });
    expect(await resource(token)).toBe('organization org_1, expected none');
    expect(await resource(token, { organizationId: 'org_2' })).toBe('organization org_1, expected org_2');
    expect(await resource(await signed(), { organizationId: 'org_2' })).toBe(
      'organization none, expected org_2',
    );
    const entering = await signed({ aud: ORGANIZATION_AUDIENCE });
    expect(await organization(entering, { organizationId: 'org_2' })).toBe(
      'organization org_1, expected org_2',
    );
  });

  it('why the keys cannot be had', async () => {
    const down = `http://localhost:${await freePort()}/oidc`;
    expect(await resource(await signed({ iss: down }), { issuer: down })).toMatch(
      new RegExp(`^${down}/jwks: fetch failed: .*ECONNREFUSED`),
    );
    const elsewhere = `${server.tenant.baseUrl}/nowhere`;
    expect(await resource(await signed({ iss: elsewhere }), { issuer: elsewhere })).toBe(
      `${elsewhere}/jwks: Expected 200 OK from the JSON Web Key Set HTTP response`,
    );
  });

  it('what a stranger wrote in one short line of plain characters', async () => {
    const cause = await resource(
      await signed({ iss: `http://a\n[Nest] all is well\u2028${'x'.repeat(9000)}` }),
    );
    expect(cause).toMatch(/^issuer "http:\/\/a\\n\[Nest\] all is well\\u2028x+…, expected http/);
    expect(String(cause).length).toBeLessThan(400);
    expect(cause).toMatch(/^[\x20-\x7e…]+$/);
  });
});
