import fc from 'fast-check';
import type { JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ANY_ORGANIZATION,
  bearerToken,
  InsufficientScopeError,
  InvalidTokenError,
  MissingTokenError,
  verifyOrganizationToken,
  verifyResourceToken,
} from '../../sdk/src/resource-server/resource-server.public.js';
import { jwksOf } from '../e2e/configs/fixture.js';
import { managementClaims, sign, signingKeyOf } from '../support/signing.js';
import { useServer } from '../support/test-app.js';
import { managementToken } from '../support/tokens.js';
import { refusal } from './refusal.js';
import { mutationsOf } from './token-mutations.js';
import {
  addCaller,
  type Caller,
  ORDERS,
  organizationResourceToken,
  organizationToken,
  resourceToken,
} from './tokens.js';

const ORGANIZATION = 'org_1';
const MUTATIONS = 2000;

describe('an API that verifies tokens with the SDK', () => {
  const server = useServer();
  let caller: Caller;
  let other: Caller;
  let issuer: string;

  beforeAll(async () => {
    caller = await addCaller(server, server.tenant, ORGANIZATION);
    other = await addCaller(server, server.other, ORGANIZATION);
    ({ issuer } = server.tenant);
  });

  const orders = (token: string | undefined, scopes: string[] = []) =>
    verifyResourceToken(token, { issuer, audience: ORDERS, scopes });
  describe('for an API resource', () => {
    it('says what the token says', async () => {
      const { clientId } = caller;
      const verified = await orders(await resourceToken(caller), ['read:orders']);
      expect(verified).toMatchObject({
        subject: clientId,
        clientId,
        isMachine: true,
        claims: { aud: ORDERS },
      });
      expect([...verified.scopes]).toEqual(['read:orders']);
      expect('organizationId' in verified).toBe(false);
    });

    it('wants all scopes', async () => {
      const error = await refusal(orders(await resourceToken(caller), ['read:orders', 'write:orders']));
      expect(error).toBeInstanceOf(InsufficientScopeError);
      expect(error).toMatchObject({
        status: 403,
        code: 'insufficient_scope',
        wwwAuthenticate: 'Bearer error="insufficient_scope", scope="read:orders write:orders"',
      });
    });

    it('takes no token for another API, nor one of another tenant', async () => {
      for (const token of [
        await managementToken(server.tenant),
        await resourceToken(other),
        await organizationToken(caller),
      ])
        expect(await refusal(orders(token))).toMatchObject({
          status: 401,
          code: 'invalid_token',
          wwwAuthenticate: 'Bearer error="invalid_token"',
        });
    });

    it('takes a token that holds in an organization where it is asked for, and nowhere else', async () => {
      const token = await organizationResourceToken(caller);
      expect(await refusal(orders(token))).toBeInstanceOf(InvalidTokenError);
      const rules = { issuer, audience: ORDERS, scopes: ['read:orders'] };
      for (const organizationId of [ORGANIZATION, ANY_ORGANIZATION] as const) {
        const verified = await verifyResourceToken(token, { ...rules, organizationId });
        expect(verified.organizationId).toBe(ORGANIZATION);
      }
      const elsewhere = { ...rules, organizationId: 'org_2' };
      expect(await refusal(verifyResourceToken(token, elsewhere))).toBeInstanceOf(InvalidTokenError);
      const general = await resourceToken(caller);
      for (const organizationId of [ORGANIZATION, ANY_ORGANIZATION] as const) {
        const verification = verifyResourceToken(general, { ...rules, organizationId });
        expect(await refusal(verification)).toBeInstanceOf(InvalidTokenError);
      }
    });
  });

  describe('for organizations', () => {
    it('says which organization it is, and what is allowed there', async () => {
      const verified = await verifyOrganizationToken(await organizationToken(caller), {
        issuer,
        scopes: ['read:logs'],
      });
      expect([verified.organizationId, ...verified.scopes]).toEqual([ORGANIZATION, 'read:logs']);
    });

    it('wants the organization and the scopes that it is told', async () => {
      const token = await organizationToken(caller);
      const verify = (organizationId: string, scopes: string[] = []) =>
        refusal(verifyOrganizationToken(token, { issuer, organizationId, scopes }));
      expect(await verify(ORGANIZATION)).toMatchObject({ verified: { organizationId: ORGANIZATION } });
      expect(await verify('org_2')).toBeInstanceOf(InvalidTokenError);
      expect(await verify('')).toBeInstanceOf(InvalidTokenError);
      expect(await verify(ORGANIZATION, ['write:logs'])).toBeInstanceOf(InsufficientScopeError);
    });

    it('takes no token for an API, nor one of an organization of the same id in another tenant', async () => {
      for (const token of [
        await resourceToken(caller),
        await organizationResourceToken(caller),
        await organizationToken(other),
      ])
        expect(await refusal(verifyOrganizationToken(token, { issuer }))).toBeInstanceOf(InvalidTokenError);
    });

    it('does not take a missing organization for any', async () => {
      const organizationId: string | undefined = undefined;
      const token = await organizationToken(caller);
      expect(await refusal(verifyOrganizationToken(token, { issuer, organizationId }))).toBeInstanceOf(
        TypeError,
      );
      const rules = { issuer, audience: ORDERS, organizationId };
      expect(await refusal(verifyResourceToken(token, rules))).toBeInstanceOf(TypeError);
    });
  });

  describe('refuses', () => {
    it.each([[undefined], [''], ['Basic eA=='], ['Bearer'], ['Bearer '], ['Bearer a b'], ['xBearer a']])(
      'a request whose Authorization is %j',
      (authorization) => {
        expect(() => bearerToken(authorization)).toThrow(MissingTokenError);
      },
    );

    it('a request without a token, without a word of what was wrong', async () => {
      expect(bearerToken('bearer x.y.z')).toBe('x.y.z');
      const error = await refusal(orders(undefined));
      expect(error).toMatchObject({ status: 401, code: 'missing_token', wwwAuthenticate: 'Bearer' });
    });

    it(`every text that can be made of a token without the key (${MUTATIONS} of them)`, async () => {
      const token = await resourceToken(caller);
      await orders(token);
      await fc.assert(
        fc.asyncProperty(mutationsOf(token), async (mutated) => {
          const error = await refusal(orders(mutated));
          expect(error).toBeInstanceOf(mutated === '' ? MissingTokenError : InvalidTokenError);
        }),
        { numRuns: MUTATIONS },
      );
    });

    it.each<[string, JWTPayload, object]>([
      ['has expired', { exp: 1 }, {}],
      ['never expires', { exp: undefined }, {}],
      ['does not say when it was issued', { iat: undefined }, {}],
      ['is not valid yet', { nbf: 99_999_999_999 }, {}],
      ['has no id', { jti: undefined }, {}],
      ['has no subject', { sub: undefined }, {}],
      ['names no client', { client_id: undefined }, {}],
      ['has a client that is no text', { client_id: 7 }, {}],
      ['has scopes that are no text', { scope: ['read:orders'] }, {}],
      ['is of another issuer', { iss: 'https://id.example.com/oidc' }, {}],
      ['is for several APIs', { aud: [ORDERS] }, {}],
      ['is an ID token', {}, { typ: 'JWT' }],
      ['does not say what it is', {}, { typ: undefined }],
      ['names no key', {}, { kid: undefined }],
      ['names an unknown key', {}, { kid: 'unknown' }],
      ['is for an organization that is no text', { organization_id: 7 }, {}],
    ])('a token that the issuer signed and that %s', async (_name, claims, header) => {
      const key = await signingKeyOf(server, 'default');
      const good = { ...managementClaims(server.tenant), aud: ORDERS };
      expect(await refusal(orders(await sign(key, good)))).toHaveProperty('verified');
      const bad = await sign(key, { ...good, ...claims }, header);
      expect(await refusal(orders(bad))).toBeInstanceOf(InvalidTokenError);
    });

    it('a token that another tenant signed in the name of the issuer', async () => {
      const foreign = await signingKeyOf(server, 'acme');
      const { kid } = await signingKeyOf(server, 'default');
      const claims = { ...managementClaims(server.tenant), aud: ORDERS };
      expect(await refusal(orders(await sign(foreign, claims)))).toBeInstanceOf(InvalidTokenError);
      expect(await refusal(orders(await sign({ ...foreign, kid }, claims)))).toBeInstanceOf(
        InvalidTokenError,
      );
    });

    it('a token that is signed with the public key as if it were a secret', async () => {
      const { keys } = await jwksOf(server.tenant);
      const { kid } = await signingKeyOf(server, 'default');
      const secret = new TextEncoder().encode(JSON.stringify(keys[0]));
      const claims = { ...managementClaims(server.tenant), aud: ORDERS };
      const token = await sign({ kid, key: secret }, claims, { alg: 'HS256' });
      expect(await refusal(orders(token))).toBeInstanceOf(InvalidTokenError);
    });
  });
});
