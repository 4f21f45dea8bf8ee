import { type JWTPayload, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { ACCESS_TOKEN, CLIENT } from '../../connectors/social/fake-provider.js';
import { nowSeconds, withTimes } from '../../connectors/social/keys.js';
import { ATTEMPT, failureOf } from '../../connectors/social/sign-in.js';
import type { Story } from './fake-enterprise.js';
import { KINDS, signIn, signInWith, startedFor } from './kinds.js';

const unsigned = (claims: JWTPayload): string => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${encode({ alg: 'none' })}.${encode(withTimes(claims))}.`;
};

const byClientSecret = (claims: JWTPayload): Promise<string> =>
  new SignJWT(withTimes(claims))
    .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
    .sign(new TextEncoder().encode(CLIENT.clientSecret.padEnd(32, '-')));

const REFUSED_TOKENS: readonly (readonly [string, Story])[] = [
  ['nobody signed', { sign: async (claims) => unsigned(claims) }],
  ['is signed with the client secret', { sign: byClientSecret }],
  ['belongs to another attempt', { claims: { nonce: 'another' } }],
  ['has no nonce', { claims: { nonce: undefined } }],
  ['another issuer issued', { claims: { iss: 'https://evil.example' } }],
  ['is for another client', { claims: { aud: 'other' } }],
  [
    'is for others too, and does not say whom it was issued to',
    { claims: { aud: [CLIENT.clientId, 'other'] } },
  ],
  ['was issued to another client', { claims: { azp: 'other' } }],
  ['has expired', { claims: { exp: nowSeconds() - 60 } }],
  ['was issued eleven minutes ago', { claims: { iat: nowSeconds() - 660 } }],
  ['is issued eleven minutes from now', { claims: { iat: nowSeconds() + 660 } }],
  ['names somebody else than userinfo does', { userinfo: { sub: 'eve' } }],
];

describe.each(KINDS)('$name', (kind) => {
  it('says who somebody is, with tokens', async () => {
    const { connector, idp } = await startedFor(kind);
    const { issuer, userInfo, tokens } = await signIn(connector, idp);
    expect(issuer).toBe(idp.issues);
    expect(userInfo).toMatchObject({ id: 'ada', name: 'Ada King', email: 'ada@acme.example' });
    expect(tokens).toMatchObject({ accessToken: ACCESS_TOKEN, refreshToken: 'refresh-1', expiresIn: 3600 });
  });

  it('is asked for what everybody says, and for what the config adds', async () => {
    const { connector } = await startedFor(kind, {}, { scope: 'groups email' });
    const { uri, remembered } = await connector.authorizationUri(ATTEMPT);
    expect(Object.fromEntries(new URL(uri).searchParams)).toMatchObject({
      client_id: CLIENT.clientId,
      response_type: 'code',
      redirect_uri: ATTEMPT.redirectUri,
      scope: 'openid profile email groups',
      state: ATTEMPT.state,
      nonce: remembered['nonce'],
      code_challenge_method: 'S256',
    });
  });

  it('gets the secret by Basic, unless it takes it in the form alone', async () => {
    const basic = await startedFor(kind);
    await signIn(basic.connector, basic.idp);
    const request = basic.idp.received.find(({ path }) => path === '/token');
    expect(request?.headers.authorization).toMatch(/^Basic /);
    expect(request?.body.toString()).not.toContain(CLIENT.clientSecret);

    const form = await startedFor(kind, {
      discovery: { token_endpoint_auth_methods_supported: ['client_secret_post'] },
    });
    await signIn(form.connector, form.idp);
    expect(form.idp.received.find(({ path }) => path === '/token')?.headers.authorization).toBeUndefined();
  });

  it('takes a code once', async () => {
    const { connector, idp } = await startedFor(kind);
    const { uri, remembered } = await connector.authorizationUri(ATTEMPT);
    const returned = idp.approve(uri);
    await connector.signIn(returned, remembered);
    expect(await failureOf(connector.signIn(returned, remembered))).toMatchObject({
      kind: 'unauthorized',
      code: 'connector.social_auth_code_invalid',
    });
  });

  it('is believed where an ID token is for us among others, and says so', async () => {
    const claims = { aud: [CLIENT.clientId, 'other'], azp: CLIENT.clientId };
    expect((await signInWith(kind, { claims })).userInfo.id).toBe('ada');
  });

  it.each(REFUSED_TOKENS)('is not believed where an ID token %s', async (_, story) => {
    expect(await failureOf(signInWith(kind, story))).toMatchObject({
      kind: 'unauthorized',
      code: 'connector.social_invalid_id_token',
    });
  });

  it('renews tokens, until it does not', async () => {
    const { connector } = await startedFor(kind);
    expect(await connector.refreshTokens?.('refresh-1')).toMatchObject({ accessToken: 'access-2' });
    const refused = connector.refreshTokens?.('revoked-token') ?? Promise.resolve();
    expect(await failureOf(refused)).toMatchObject({ code: 'connector.authorization_failed' });
  });

  it('lets nobody in of whom nothing is remembered', async () => {
    const { connector, idp } = await startedFor(kind);
    const { uri } = await connector.authorizationUri(ATTEMPT);
    expect(await failureOf(connector.signIn(idp.approve(uri), undefined))).toMatchObject({
      code: 'session.connector_validation_session_not_found',
    });
    expect(await failureOf(connector.authorizationUri({ ...ATTEMPT, isRemembered: false }))).toMatchObject({
      code: 'connector.not_implemented',
    });
  });
});
