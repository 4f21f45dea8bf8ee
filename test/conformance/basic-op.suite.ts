import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import * as oidc from 'openid-client';
import { expect } from 'vitest';
import { after, membersOf, type Parameters, RelyingParty, type Scene, type Tokens } from './relying-party.js';

type Module = (scene: Scene) => Promise<void>;

/** A sign-in with some parameters ends well. */
const succeedsWith =
  (parameters: Parameters): Module =>
  async (scene) => {
    const party = await RelyingParty.of(scene);
    const tokens = await party.signIn(parameters);
    expect(tokens.claims()?.sub).toBe(scene.person.id);
  };

/** Scopes give claims at the userinfo endpoint. */
const scopesGive =
  (scope: string, claims: readonly string[]): Module =>
  async (scene) => {
    const party = await RelyingParty.of(scene);
    const { access_token: token } = await party.signIn({ scope: `openid ${scope}` });
    const userInfo = await party.userInfo(token, scene.person.id);
    expect(Object.keys(userInfo)).toEqual(expect.arrayContaining(['sub', ...claims]));
  };

/** A request is refused in the answer to the client, with the state. */
const refusedWith =
  (parameters: Parameters, error: string): Module =>
  async (scene) => {
    const party = await RelyingParty.of(scene);
    const members = await membersOf(await party.answer(parameters));
    expect(members).toMatchObject({ error, state: party.state, iss: scene.tenant.issuer });
    expect(members['code']).toBeUndefined();
  };

const PROFILE = ['name', 'family_name', 'given_name', 'nickname', 'website', 'birthdate', 'updated_at'];
const EMAIL = ['email', 'email_verified'];
const PHONE = ['phone_number', 'phone_number_verified'];
const UNSIGNED_REQUEST = 'eyJhbGciOiJub25lIn0.eyJzY29wZSI6Im9wZW5pZCJ9.';
const CLAIMS = JSON.stringify({ userinfo: { name: { essential: true } } });

const authTimeOf = (tokens: Tokens): number => Number(tokens.claims()?.auth_time);

const askUserInfo = (scene: Scene, init: RequestInit): Promise<Response> =>
  fetch(`${scene.tenant.issuer}/me`, init);

/** Asks for userinfo as the request says, and expects the user. */
async function isTold(scene: Scene, requestOf: (token: string) => RequestInit): Promise<void> {
  const party = await RelyingParty.of(scene);
  const { access_token: token } = await party.signIn();
  const response = await askUserInfo(scene, requestOf(token));
  expect([response.status, await response.json()]).toMatchObject([200, { sub: scene.person.id }]);
}

/** A code is redeemed, so many seconds later again; whether the tokens of the first time still count. */
async function redeemedTwice(scene: Scene, seconds: number): Promise<boolean> {
  const party = await RelyingParty.of(scene);
  await party.page();
  const answer = await party.answerAfterPassword();
  const again = answer instanceof URL ? new URL(answer) : answer.clone();
  const tokens = await party.redeem(answer);
  return after(seconds, async () => {
    await expect(party.redeem(again)).rejects.toMatchObject({ error: 'invalid_grant' });
    const { status } = await askUserInfo(scene, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    return status === 200;
  });
}

/** The modules of the Basic OP profile of the OpenID Foundation's conformance suite, by their names there. */
export const BASIC_OP: Readonly<Record<string, Module>> = {
  'oidcc-server': async (scene) => {
    const party = await RelyingParty.of(scene);
    await party.page();
    const answer = await party.answerAfterPassword();
    expect(Object.keys(await membersOf(answer)).toSorted()).toEqual(['code', 'iss', 'state']);
    const tokens = await party.redeem(answer);
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
    expect(tokens.claims()).toMatchObject({
      iss: scene.tenant.issuer,
      aud: party.browser.client.clientId,
      sub: scene.person.id,
      nonce: party.nonce,
    });
  },
  'oidcc-response-type-missing': async (scene) => {
    const party = await RelyingParty.of(scene);
    const url = party.request();
    url.searchParams.delete('response_type');
    const response = await party.browser.fetch(url.href);
    expect((await response.text()) + (response.headers.get('location') ?? '')).toContain('invalid_request');
  },
  'oidcc-idtoken-signature': async (scene) => {
    const party = await RelyingParty.of(scene);
    const { id_token: token = '' } = await party.signIn();
    const keys = createRemoteJWKSet(new URL(`${scene.tenant.issuer}/jwks`));
    const { protectedHeader } = await jwtVerify(token, keys, { issuer: scene.tenant.issuer });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: expect.any(String) });
  },
  'oidcc-idtoken-unsigned': async (scene) => {
    const party = await RelyingParty.of(scene);
    const metadata = party.config.serverMetadata();
    expect(metadata.id_token_signing_alg_values_supported).not.toContain('none');
    const { id_token: token = '' } = await party.signIn({ id_token_signed_response_alg: 'none' });
    expect(decodeProtectedHeader(token).alg).not.toBe('none');
  },
  'oidcc-userinfo-get': async (scene) => {
    const party = await RelyingParty.of(scene);
    const { access_token: token } = await party.signIn();
    expect((await party.userInfo(token, scene.person.id)).sub).toBe(scene.person.id);
  },
  'oidcc-userinfo-post-header': (scene) =>
    isTold(scene, (token) => ({ method: 'POST', headers: { authorization: `Bearer ${token}` } })),
  'oidcc-userinfo-post-body': (scene) =>
    isTold(scene, (token) => ({ method: 'POST', body: new URLSearchParams({ access_token: token }) })),
  'oidcc-ensure-request-without-nonce-succeeds-for-code-flow': async (scene) => {
    const party = await RelyingParty.of(scene);
    expect((await party.signIn({ nonce: '' })).claims()).not.toHaveProperty('nonce');
  },
  'oidcc-scope-profile': scopesGive('profile', PROFILE),
  'oidcc-scope-email': scopesGive('email', EMAIL),
  'oidcc-scope-address': scopesGive('address', ['address']),
  'oidcc-scope-phone': scopesGive('phone', PHONE),
  'oidcc-scope-all': scopesGive('profile email address phone', [...PROFILE, ...EMAIL, 'address', ...PHONE]),
  // Another client, which authenticates otherwise, with the longest texts that are taken.
  'oidcc-alternate-happy-flow': async (scene) => {
    const party = await RelyingParty.of(scene, oidc.ClientSecretPost);
    await party.signIn({ state: 's'.repeat(1024), nonce: 'n'.repeat(1024), scope: 'openid profile' });
  },
  'oidcc-display-page': succeedsWith({ display: 'page' }),
  'oidcc-display-popup': succeedsWith({ display: 'popup' }),
  'oidcc-prompt-login': async (scene) => {
    const party = await RelyingParty.of(scene);
    const first = await party.signIn({ max_age: '15000' });
    const second = await after(2, () => party.signIn({ max_age: '15000', prompt: 'login' }));
    expect(authTimeOf(second)).toBeGreaterThan(authTimeOf(first));
    expect(second.claims()?.sub).toBe(first.claims()?.sub);
  },
  'oidcc-prompt-none-not-logged-in': refusedWith({ prompt: 'none' }, 'login_required'),
  'oidcc-prompt-none-logged-in': async (scene) => {
    const party = await RelyingParty.of(scene);
    const first = await party.signIn({ max_age: '15000' });
    const second = await after(2, async () =>
      party.redeem(await party.answer({ max_age: '15000', prompt: 'none' })),
    );
    expect([second.claims()?.sub, authTimeOf(second)]).toEqual([first.claims()?.sub, authTimeOf(first)]);
  },
  'oidcc-max-age-1': async (scene) => {
    const party = await RelyingParty.of(scene);
    const first = await party.signIn({ max_age: '15000' });
    const second = await after(2, async () => {
      await party.page({ max_age: '1' });
      return party.redeem(await party.answerAfterPassword(), { maxAge: 1 });
    });
    expect(authTimeOf(second)).toBeGreaterThan(authTimeOf(first));
  },
  'oidcc-max-age-10000': async (scene) => {
    const party = await RelyingParty.of(scene);
    const first = await party.signIn({ max_age: '15000' });
    const second = await after(2, async () =>
      party.redeem(await party.answer({ max_age: '10000' }), { maxAge: 10_000 }),
    );
    expect(authTimeOf(second)).toBe(authTimeOf(first));
  },
  'oidcc-ensure-request-with-unknown-parameter-succeeds': succeedsWith({ extra: 'foobar' }),
  'oidcc-id-token-hint': async (scene) => {
    const party = await RelyingParty.of(scene);
    const { id_token: hint = '', claims } = await party.signIn();
    const again = await party.redeem(await party.answer({ prompt: 'none', id_token_hint: hint }));
    expect(again.claims()?.sub).toBe(claims()?.sub);
  },
  'oidcc-login-hint': async (scene) => {
    const party = await RelyingParty.of(scene);
    expect(await party.page({ login_hint: 'buffy@example.com' })).toContain('login_hint=buffy%40example.com');
    await party.redeem(await party.answerAfterPassword());
  },
  'oidcc-ui-locales': succeedsWith({ ui_locales: 'se' }),
  'oidcc-claims-locales': succeedsWith({ claims_locales: 'se' }),
  'oidcc-ensure-request-with-acr-values-succeeds': succeedsWith({ acr_values: '1 2' }),
  'oidcc-codereuse': async (scene) => {
    await redeemedTwice(scene, 0);
  },
  'oidcc-codereuse-30seconds': async (scene) => {
    expect(await redeemedTwice(scene, 30)).toBe(false);
  },
  'oidcc-ensure-registered-redirect-uri': async (scene) => {
    const party = await RelyingParty.of(scene);
    const response = await party.send({ redirect_uri: 'https://app.example.com/callback/unregistered' });
    expect([response.status, response.headers.get('location'), await response.json()]).toMatchObject([
      400,
      null,
      { error: 'invalid_redirect_uri' },
    ]);
  },
  'oidcc-ensure-post-request-succeeds': async (scene) => {
    const party = await RelyingParty.of(scene);
    const { origin, pathname, searchParams } = party.request();
    const response = await party.browser.fetch(origin + pathname, { method: 'POST', body: searchParams });
    expect(response.headers.get('location')).toMatch(/^\/sign-in\?/);
    await party.redeem(await party.answerAfterPassword());
  },
  'oidcc-server-client-secret-post': async (scene) => {
    const party = await RelyingParty.of(scene, oidc.ClientSecretPost);
    expect((await party.signIn()).claims()?.sub).toBe(scene.person.id);
  },
  'oidcc-request-uri-unsigned-supported-correctly-or-rejected-as-unsupported': refusedWith(
    { request_uri: 'https://app.example.com/request.jwt' },
    'request_uri_not_supported',
  ),
  'oidcc-unsigned-request-object-supported-correctly-or-rejected-as-unsupported': refusedWith(
    { request: UNSIGNED_REQUEST },
    'request_not_supported',
  ),
  // Discovery says that the parameter is not supported; then it is not understood, which is no error.
  'oidcc-claims-essential': succeedsWith({ claims: CLAIMS, scope: 'openid profile' }),
  'oidcc-ensure-request-object-with-redirect-uri': refusedWith(
    { request: UNSIGNED_REQUEST },
    'request_not_supported',
  ),
  'oidcc-refresh-token': async (scene) => {
    const party = await RelyingParty.of(scene);
    const first = await party.signIn({ scope: 'openid offline_access', prompt: 'consent' });
    const second = await oidc.refreshTokenGrant(party.config, first.refresh_token ?? '');
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.claims()?.sub ?? first.claims()?.sub).toBe(scene.person.id);
    expect((await party.userInfo(second.access_token, scene.person.id)).sub).toBe(scene.person.id);
    const other = await RelyingParty.of(scene);
    const foreign = oidc.refreshTokenGrant(other.config, second.refresh_token ?? '');
    await expect(foreign).rejects.toMatchObject({ error: 'invalid_grant' });
  },
  'oidcc-ensure-request-with-valid-pkce-succeeds': async (scene) => {
    const party = await RelyingParty.of(scene);
    party.verifier = oidc.randomPKCECodeVerifier();
    const code_challenge = await oidc.calculatePKCECodeChallenge(party.verifier);
    const tokens = await party.signIn({ code_challenge, code_challenge_method: 'S256' });
    expect(tokens.claims()?.sub).toBe(scene.person.id);
  },
};
