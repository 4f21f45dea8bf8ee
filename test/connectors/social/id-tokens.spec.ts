import { SignJWT, type JWTPayload } from 'jose';
import { describe, expect, it } from 'vitest';
import { KEYS } from './cases.js';
import { google } from './fake-google.js';
import { apple, oidc, type Signing } from './fake-oidc.js';
import { CLIENT, startProvider } from './fake-provider.js';
import { makeKeys, nowSeconds, withTimes } from './keys.js';
import { ATTEMPT, connectorOf, failureOf, signIn } from './sign-in.js';

const OTHERS = await makeKeys();
/** In the place of the signature of a key that the provider never had. */
const STRANGE = await makeKeys('key-2');

/** Everything that brings an ID token: by the token endpoint, with the browser, and as the credential of One Tap. */
const CARRIERS = [
  {
    name: 'oidc',
    bring: async (sign: Signing) => {
      const provider = await startProvider(oidc(KEYS, sign));
      return signIn(connectorOf(provider), provider);
    },
    hasNonce: true,
  },
  {
    name: 'apple-universal',
    bring: async (sign: Signing) => {
      const provider = await startProvider(apple(KEYS, sign));
      return signIn(connectorOf(provider), provider);
    },
    hasNonce: true,
  },
  {
    name: 'google-universal',
    bring: async (sign: Signing) => {
      const provider = await startProvider(google(KEYS));
      const claims = { iss: provider.origin, aud: CLIENT.clientId, sub: 'ada' };
      return connectorOf(provider).signIn({ credential: await sign(claims) }, undefined);
    },
    hasNonce: false,
  },
];

const unsigned = (claims: JWTPayload): string => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode(withTimes(claims))}.`;
};

const byClientSecret = (claims: JWTPayload): Promise<string> =>
  new SignJWT(withTimes(claims))
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(CLIENT.clientSecret.padEnd(32, '-')));

const saying =
  (changes: JWTPayload): Signing =>
  (claims) =>
    KEYS.sign({ ...claims, ...changes });

const REFUSED: readonly (readonly [string, Signing])[] = [
  ['nobody signed', async (claims) => unsigned(claims)],
  ['another key of the same name signed', (claims) => OTHERS.sign(claims)],
  ['a key that the provider does not have signed', (claims) => STRANGE.sign(claims)],
  ['is signed with the client secret', byClientSecret],
  ['is for another client', saying({ aud: 'other-store' })],
  ['is for others too, and was issued to them', saying({ aud: [CLIENT.clientId, 'other'], azp: 'other' })],
  ['is for nobody', saying({ aud: undefined })],
  ['another issuer issued', saying({ iss: 'https://evil.example' })],
  ['has expired', saying({ exp: nowSeconds() - 60 })],
  ['never expires', saying({ exp: undefined })],
  ['counts later', saying({ nbf: nowSeconds() + 600 })],
  ['names nobody', saying({ sub: undefined })],
  ['is no token', async () => 'a.b.c'],
  ['is encrypted', async () => 'a.b.c.d.e'],
];

describe.each(CARRIERS)('the ID token of $name', ({ bring }) => {
  it('says who somebody is', async () => {
    expect((await bring(KEYS.sign)).userInfo.id).toBe('ada');
  });

  it('may be a little late', async () => {
    expect((await bring(saying({ exp: nowSeconds() - 3 }))).userInfo.id).toBe('ada');
  });

  it.each(REFUSED)('does not count where it %s', async (_, sign) => {
    expect(await failureOf(bring(sign))).toMatchObject({
      kind: 'unauthorized',
      code: 'connector.social_invalid_id_token',
    });
  });
});

describe.each(CARRIERS.filter(({ hasNonce }) => hasNonce))(
  'the ID token of $name, by its nonce,',
  ({ bring }) => {
    it.each([
      ['has the nonce of another attempt', saying({ nonce: 'another' })],
      ['has no nonce', saying({ nonce: undefined })],
    ])('does not count where it %s', async (_, sign) => {
      expect(await failureOf(bring(sign))).toMatchObject({ code: 'connector.social_invalid_id_token' });
    });
  },
);

describe('the keys of a provider', () => {
  it('are asked for once', async () => {
    const provider = await startProvider(oidc(KEYS));
    const connector = connectorOf(provider);
    await signIn(connector, provider);
    await signIn(connector, provider);
    expect(provider.received.filter(({ path }) => path === '/jwks')).toHaveLength(1);
  });
});

describe('a provider that speaks OpenID Connect', () => {
  it.each([
    ['oidc', oidc(KEYS)],
    ['google-universal', google(KEYS)],
  ])('is not mistaken for another where it says its issuer: %s', async (_, dialect) => {
    const provider = await startProvider(dialect);
    const connector = connectorOf(provider);
    const { userInfo } = await signIn(connector, provider, { iss: provider.origin });
    expect(userInfo.name).toBe('Ada');
    const asked = provider.received.length;
    const failure = await failureOf(signIn(connector, provider, { iss: 'https://evil.example' }));
    expect(failure.code).toBe('connector.invalid_response');
    expect(provider.received).toHaveLength(asked);
  });

  it('gives no ID token without being asked about this attempt', async () => {
    const provider = await startProvider(oidc(KEYS));
    const connector = connectorOf(provider);
    const { uri } = await connector.authorizationUri(ATTEMPT);
    expect(await failureOf(connector.signIn(await provider.approve(uri), undefined))).toMatchObject({
      code: 'session.connector_validation_session_not_found',
    });
  });

  it('may give an ID token alone, but not an access token alone', async () => {
    const alone = await startProvider(oidc(KEYS, KEYS.sign, {}));
    expect(await signIn(connectorOf(alone), alone)).toEqual({
      userInfo: expect.objectContaining({ id: 'ada' }),
    });
    const without = { ...oidc(KEYS), tokens: () => ({ body: { access_token: 'a', token_type: 'Bearer' } }) };
    const provider = await startProvider(without);
    const failure = await failureOf(signIn(connectorOf(provider), provider));
    expect(failure.code).toBe('connector.social_invalid_id_token');
  });
});
