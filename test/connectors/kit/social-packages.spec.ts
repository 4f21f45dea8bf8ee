import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { canRefreshTokens, canSignIn } from '#src/modules/connectors/factories/capabilities.js';
import { type LoadedPackages, loadPackages } from '#src/modules/connectors/kit/load-packages.js';
import type { Remembered, SignsIn } from '#src/modules/connectors/social/signs-in.js';
import { type FakeAnswer, type FakeRequest, useFakeNetwork } from '../../support/fake-network.js';

const NAMES = ['discord', 'wechat-web', 'apple', 'github'].map((name) => `@logto/connector-${name}`);
const CONFIG = { clientId: 'acme', clientSecret: 'grain-of-rice' };
const ATTEMPT = {
  state: 'state-1',
  redirectUri: 'https://auth.acme.example/callback/x',
  connectorId: 'x',
  attemptId: 'interaction-1',
  isRemembered: true,
};
const RETURNED = { code: 'right-code', state: ATTEMPT.state, redirectUri: ATTEMPT.redirectUri };

const network = useFakeNetwork();
let loaded: LoadedPackages;

beforeAll(async () => {
  loaded = await loadPackages({ names: NAMES }, []);
});

function connector(id: string, config: object = CONFIG): SignsIn {
  const factory = loaded.factories.find(({ metadata }) => metadata.id === id);
  // Packages use none of our tools.
  const made = factory?.create(factory.readConfig({ ...config }), {} as never);
  if (!made || !canSignIn(made)) throw new Error(`${id} lets nobody sign in`);
  return made;
}

/** By the path of a request. */
const answersAt = (paths: Record<string, (request: FakeRequest) => FakeAnswer>) => {
  network.answer = (request) =>
    paths[`${request.url.host}${request.url.pathname}`]?.(request) ?? { status: 404, body: {} };
};

describe('packages that people sign in with', () => {
  it('are loaded as they are', () => {
    expect(loaded.faults).toEqual([]);
    expect(loaded.factories.map(({ metadata }) => [metadata.id, metadata.target])).toEqual([
      ['discord-universal', 'discord'],
      ['wechat-web', 'wechat'],
      ['apple-universal', 'apple'],
      ['github-universal', 'github'],
    ]);
  });

  describe('Discord', () => {
    const discord = (user: object) =>
      answersAt({
        'discord.com/api/v10/oauth2/token': ({ body }) =>
          new URLSearchParams(body).get('code') === RETURNED.code
            ? { body: { access_token: 'token', token_type: 'Bearer', expires_in: 60, scope: 'identify' } }
            : { status: 400, body: { error: 'invalid_grant' } },
        'discord.com/api/v10/users/@me': () => ({ body: user }),
      });

    it('says who somebody is, with an address that it has verified', async () => {
      const { uri } = await connector('discord-universal').authorizationUri({
        ...ATTEMPT,
        scope: 'identify',
      });
      expect(Object.fromEntries(new URL(uri).searchParams)).toMatchObject({
        client_id: 'acme',
        state: 'state-1',
        redirect_uri: ATTEMPT.redirectUri,
        scope: 'identify',
      });
      discord({ id: '42', username: 'ada', email: 'ada@acme.example', verified: true });
      const { userInfo, tokens } = await connector('discord-universal').signIn(RETURNED, undefined);
      expect(userInfo).toMatchObject({ id: '42', name: 'ada', email: 'ada@acme.example' });
      expect(tokens).toBeUndefined();
      discord({ id: '42', username: 'ada', email: 'ada@acme.example', verified: false });
      const other = await connector('discord-universal').signIn(RETURNED, undefined);
      expect(other.userInfo).not.toHaveProperty('email');
    });

    it('refuses a code that it does not know, and what it was told is in no error', async () => {
      discord({ id: '42' });
      const refused = connector('discord-universal').signIn({ ...RETURNED, code: 'wrong-code' }, undefined);
      await expect(refused).rejects.toMatchObject({ code: 'connector.general' });
      const strange = connector('discord-universal').signIn({ code: 'right-code' }, undefined);
      await expect(strange).rejects.toSatisfy((error) => !JSON.stringify(error).includes('right-code'));
    });

    it('is answered with another state only by another attempt', async () => {
      const { remembered } = await connector('discord-universal').authorizationUri(ATTEMPT);
      const mixed = connector('discord-universal').signIn({ ...RETURNED, state: 'other' }, remembered);
      await expect(mixed).rejects.toMatchObject({ code: 'connector.invalid_request_parameters' });
    });
  });

  it('WeChat says who somebody is, and why not', async () => {
    const wechat = connector('wechat-web', { appId: 'acme', appSecret: 'grain-of-rice' });
    expect((await wechat.authorizationUri(ATTEMPT)).uri).toContain('appid=acme');
    answersAt({
      'api.weixin.qq.com/sns/oauth2/access_token': ({ url }) =>
        url.searchParams.get('code') === RETURNED.code
          ? { body: { access_token: 'token', openid: 'open-1' } }
          : { body: { errcode: 40_029, errmsg: 'invalid code' } },
      'api.weixin.qq.com/sns/userinfo': () => ({ body: { unionid: 'union-1', nickname: 'Ada' } }),
    });
    expect((await wechat.signIn(RETURNED, undefined)).userInfo).toMatchObject({ id: 'union-1', name: 'Ada' });
    await expect(wechat.signIn({ code: 'wrong' }, undefined)).rejects.toMatchObject({
      kind: 'unauthorized',
      code: 'connector.social_auth_code_invalid',
    });
  });

  describe('Apple, which posts a form,', () => {
    const apple = () => connector('apple-universal', { clientId: 'acme.store' });
    let idToken: (claims: object) => Promise<string>;

    beforeAll(async () => {
      const { privateKey, publicKey } = await generateKeyPair('RS256');
      const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'apple-1', alg: 'RS256' }] };
      answersAt({ 'appleid.apple.com/auth/keys': () => ({ body: keys }) });
      idToken = (claims) =>
        new SignJWT({ ...claims })
          .setProtectedHeader({ alg: 'RS256', kid: 'apple-1' })
          .setIssuer('https://appleid.apple.com')
          .setAudience('acme.store')
          .setSubject('apple-ada')
          .setExpirationTime('5m')
          .sign(privateKey);
    });

    const nonceIn = (remembered: Remembered) => {
      const { session } = remembered as { session?: { nonce?: string } };
      return session?.nonce;
    };

    it('says who somebody is, by an ID token for this attempt', async () => {
      const { uri, remembered } = await apple().authorizationUri(ATTEMPT);
      const asked = new URL(uri).searchParams;
      expect([asked.get('response_mode'), asked.get('nonce')]).toEqual(['form_post', nonceIn(remembered)]);
      const user = JSON.stringify({ name: { firstName: 'Ada', lastName: 'Lovelace' } });
      const id_token = await idToken({
        nonce: nonceIn(remembered),
        email: 'ada@acme.example',
        email_verified: true,
      });
      const returned = { id_token, user, state: ATTEMPT.state };
      expect((await apple().signIn(returned, remembered)).userInfo).toMatchObject({
        id: 'apple-ada',
        name: 'Ada Lovelace',
        email: 'ada@acme.example',
      });
      for (const kept of [(await apple().authorizationUri(ATTEMPT)).remembered, undefined]) {
        await expect(apple().signIn(returned, kept)).rejects.toMatchObject({
          code: 'connector.social_invalid_id_token',
        });
      }
    });

    it('cannot do without a memory', async () => {
      const asked = apple().authorizationUri({ ...ATTEMPT, isRemembered: false });
      await expect(asked).rejects.toMatchObject({ code: 'connector.not_implemented' });
    });
  });

  it('GitHub gives tokens too, and renews them', async () => {
    answersAt({
      'github.com/login/oauth/access_token': ({ body }) => ({
        body: {
          access_token: body.includes('refresh') ? 'second' : 'first',
          token_type: 'bearer',
          scope: 'read:user',
          refresh_token: 'renews',
          expires_in: 60,
        },
      }),
      'api.github.com/user': () => ({
        body: { id: 583_231, name: 'Ada', avatar_url: 'https://pic.example/a' },
      }),
      'api.github.com/user/emails': () => ({
        body: [{ email: 'ada@acme.example', primary: true, verified: true, visibility: 'public' }],
      }),
    });
    const github = connector('github-universal');
    const { userInfo, tokens } = await github.signIn(RETURNED, undefined);
    expect(userInfo).toMatchObject({ id: '583231', email: 'ada@acme.example' });
    expect(tokens).toMatchObject({ accessToken: 'first', refreshToken: 'renews', expiresIn: 60 });
    if (!canRefreshTokens(github)) throw new Error('it renews no tokens');
    expect(await github.refreshTokens('renews')).toMatchObject({ accessToken: 'second' });
  });
});
