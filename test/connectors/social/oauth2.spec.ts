import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { oauth2 } from './fake-oauth2.js';
import { ACCESS_TOKEN, CLIENT, startProvider } from './fake-provider.js';
import { ATTEMPT, connectorOf, failureOf, signIn } from './sign-in.js';

const JSON_TOKENS = { access_token: ACCESS_TOKEN, token_type: 'bearer' };

interface Circumstances {
  readonly config?: JsonObject;
  readonly tokens?: unknown;
  readonly user?: unknown;
}

async function signedIn(circumstances: Circumstances) {
  const provider = await startProvider(oauth2(circumstances));
  return signIn(connectorOf(provider), provider);
}

const asJson = { tokenEndpointResponseType: 'json' };

describe('a provider that speaks OAuth 2.0', () => {
  it('is sent the parameters of the config, but not in place of those that protect people', async () => {
    const provider = await startProvider(oauth2());
    const { uri } = await connectorOf(provider).authorizationUri(ATTEMPT);
    expect(Object.fromEntries(new URL(uri).searchParams)).toMatchObject({
      theme: 'plain',
      audience: 'acme',
      state: ATTEMPT.state,
    });
  });

  it.each([
    ['a query string', undefined, 'query-string'],
    ['JSON', JSON_TOKENS, 'json'],
    ['JSON, though the config says a query string', JSON_TOKENS, 'query-string'],
    ['no type of its token', { access_token: ACCESS_TOKEN }, 'json'],
    ['an ID token that nobody asked for', { ...JSON_TOKENS, id_token: 'a.b.c' }, 'json'],
    ['a life time as text', { ...JSON_TOKENS, expires_in: '3600' }, 'json'],
  ])('may answer with %s', async (_, tokens, tokenEndpointResponseType) => {
    const { userInfo, tokens: given } = await signedIn({ tokens, config: { tokenEndpointResponseType } });
    expect(userInfo.id).toBe('7');
    expect(given).toMatchObject({ accessToken: ACCESS_TOKEN, tokenType: 'Bearer' });
  });

  it.each([
    ['no token', {}],
    ['an empty token', { ...JSON_TOKENS, access_token: '' }],
    ['a number as its token', { ...JSON_TOKENS, access_token: 7 }],
    ['a token that splits a header', { ...JSON_TOKENS, access_token: 'a\r\nx-evil: 1' }],
    ['a token beyond ASCII', { ...JSON_TOKENS, access_token: 'Zugriffsschlüssel–✓' }],
    ['a type of token that nobody knows', { ...JSON_TOKENS, token_type: 'mac' }],
    ['a life time that is none', { ...JSON_TOKENS, expires_in: 'soon' }],
    ['a life time before it began', { ...JSON_TOKENS, expires_in: -5 }],
    ['a list as its scope', { ...JSON_TOKENS, scope: ['profile'] }],
    ['a refresh token that is none', { ...JSON_TOKENS, refresh_token: {} }],
    ['a query string, where JSON is expected', 'access_token=access-token-91&token_type=bearer'],
    ['words', 'Hello'],
  ])('is not understood with %s', async (_, tokens) => {
    expect(await failureOf(signedIn({ tokens, config: asJson }))).toMatchObject({
      kind: 'invalid',
      code: 'connector.invalid_response',
    });
  });

  it('is listened to until it says more than anybody needs', async () => {
    const tokens = `access_token=${ACCESS_TOKEN}&token_type=bearer&filling=${'x'.repeat(300_000)}`;
    const failure = await failureOf(signedIn({ tokens }));
    expect(failure).toMatchObject({ kind: 'invalid', code: 'connector.general' });
  });

  it('may refuse with success', async () => {
    const failure = await failureOf(signedIn({ tokens: { error: 'invalid_grant' }, config: asJson }));
    expect(failure.code).toBe('connector.social_auth_code_invalid');
  });

  it.each([
    ['a text', { id: 'ada' }, { id: 'ada' }],
    ['names in any script', { id: '1', name: 'Ἄδα 阿達 👩‍💻' }, { id: '1', name: 'Ἄδα 阿達 👩‍💻' }],
    [
      'addresses',
      { id: 1, email: 'ada@acme.example', phone: '+44 20 7946 0958' },
      { id: '1', email: 'ada@acme.example', phone: '442079460958' },
    ],
    [
      'addresses that it does not vouch for',
      {
        id: 1,
        email: 'ada@acme.example',
        email_verified: false,
        phone: '+44',
        phone_number_verified: 'false',
      },
      { id: '1' },
    ],
    [
      'things of other kinds',
      { id: 1, email: ['a@b.example'], name: { first: 'Ada' }, avatar: null },
      { id: '1' },
    ],
  ])('may know people by %s', async (_, user, expected) => {
    const { userInfo } = await signedIn({ user, config: { profileMap: {} } });
    expect(userInfo).toEqual({ ...expected, rawData: user });
  });

  it('takes over what the config maps alone', async () => {
    const user = { id: 1, email: 'ada@acme.example', phone: '44' };
    const { userInfo } = await signedIn({
      user,
      config: { profileMap: { email: '', phone: 'constructor.name' } },
    });
    expect(userInfo).toEqual({ id: '1', rawData: user });
  });

  it.each([[{}], [{ id: null }], [{ id: '' }], [{ id: {} }], [{ id: true }]])(
    'names nobody: %j',
    async (user) => {
      expect((await failureOf(signedIn({ user, config: { profileMap: {} } }))).code).toBe(
        'connector.invalid_response',
      );
    },
  );
});

describe('a client of it', () => {
  it('may say who it is by a JWT that it signs with its secret', async () => {
    const config = { tokenEndpointAuthMethod: 'client_secret_jwt', clientSecretJwtSigningAlgorithm: 'HS512' };
    const provider = await startProvider(oauth2({ config }));
    // It takes secrets alone.
    await failureOf(signIn(connectorOf(provider), provider));
    const form = new URLSearchParams(provider.received[0]?.body.toString());
    const key = new TextEncoder().encode(CLIENT.clientSecret);
    const { payload, protectedHeader } = await jwtVerify(form.get('client_assertion') ?? '', key);
    expect(protectedHeader.alg).toBe('HS512');
    expect(payload).toMatchObject({
      iss: CLIENT.clientId,
      sub: CLIENT.clientId,
      aud: `${provider.origin}/token`,
    });
    expect(form.has('client_secret')).toBe(false);
  });

  it('may say so in a header, where it encodes no more than it has to', async () => {
    const provider = await startProvider(
      oauth2({ config: { tokenEndpointAuthMethod: 'client_secret_basic' } }),
    );
    const connector = connectorOf(provider, { clientSecret: 'Lapwing-on-5~ridges_at.100%:é' });
    await failureOf(signIn(connector, provider));
    const { authorization = '' } = provider.received[0]?.headers ?? {};
    expect(Buffer.from(authorization.replace('Basic ', ''), 'base64').toString()).toBe(
      'acme-store:Lapwing-on-5~ridges_at.100%25%3A%C3%A9',
    );
  });
});
