import { describe, expect, it } from 'vitest';
import { hostedPage, oneTapCredential } from '#src/oidc/interactions/hosted-page.js';

const CREDENTIAL = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln';

const pageOf = (parameters: object) => hostedPage('login', { client_id: 'app', ...parameters });

describe('the page that asks who somebody is', () => {
  it.each([
    [{}, '/sign-in?app_id=app'],
    [{ first_screen: 'sign_in' }, '/sign-in?app_id=app'],
    [{ first_screen: 'signIn' }, '/sign-in?app_id=app'],
    [{ first_screen: 'register' }, '/register?app_id=app'],
    [{ first_screen: 'reset_password' }, '/reset-password?app_id=app'],
    [{ first_screen: 'identifier:sign_in' }, '/identifier-sign-in?app_id=app'],
    [{ first_screen: 'identifier:register' }, '/identifier-register?app_id=app'],
    [{ first_screen: 'single_sign_on' }, '/single-sign-on?app_id=app'],
    [{ interaction_mode: 'signUp' }, '/register?app_id=app'],
    [{ interaction_mode: 'signIn' }, '/sign-in?app_id=app'],
    [{ interaction_mode: 'signUp', first_screen: 'reset_password' }, '/reset-password?app_id=app'],
  ])('is for %j %s', (parameters, page) => {
    expect(pageOf(parameters)).toBe(page);
  });

  it('gets to know the rest in one order, whatever order it came in', () => {
    const parameters = {
      identifier: 'email phone',
      login_hint: 'kim@example.com',
      one_time_token: 'token',
      ui_locales: 'fr de',
      organization_id: 'org',
      state: 'kept',
      scope: 'openid',
    };
    expect(pageOf(parameters)).toBe(
      '/sign-in?app_id=app&organization_id=org&ui_locales=fr+de&one_time_token=token' +
        '&login_hint=kim%40example.com&identifier=email+phone',
    );
  });

  it.each([
    [{ direct_sign_in: 'social:github' }, '/direct/social/github?app_id=app&fallback=sign-in'],
    [
      { direct_sign_in: 'sso:connector', first_screen: 'register', login_hint: 'kim' },
      '/direct/sso/connector?app_id=app&login_hint=kim&fallback=register',
    ],
    [
      { direct_sign_in: 'social:../../consent' },
      '/direct/social/..%2F..%2Fconsent?app_id=app&fallback=sign-in',
    ],
    [{ google_one_tap_credential: CREDENTIAL }, '/direct/social/google?app_id=app&fallback=sign-in'],
    [
      { google_one_tap_credential: CREDENTIAL, direct_sign_in: 'social:github' },
      '/direct/social/github?app_id=app&fallback=sign-in',
    ],
  ])('is none of ours for %j, but %s', (parameters, page) => {
    expect(pageOf(parameters)).toBe(page);
  });

  it.each([
    { first_screen: 'foo' },
    { first_screen: 'toString' },
    { interaction_mode: 'foo' },
    { direct_sign_in: 'github' },
    { direct_sign_in: 'mail:github' },
    { direct_sign_in: 'social:' },
    { identifier: 'email address' },
    { google_one_tap_credential: 'no token' },
    { google_one_tap_credential: `${'a'.repeat(3800)}.b.c` },
  ])('hears of no parameter of ours where one is wrong: %j', (wrong) => {
    const right = {
      organization_id: 'org',
      ui_locales: 'fr',
      login_hint: 'kim',
      one_time_token: 'token',
      direct_sign_in: 'social:github',
      interaction_mode: 'signUp',
      ...wrong,
    };
    expect(pageOf(right)).toBe('/sign-in?app_id=app');
  });
});

describe('the page that asks whether somebody agrees', () => {
  it('hears of the application, and nothing else', () => {
    const parameters = {
      client_id: 'app',
      first_screen: 'register',
      login_hint: 'kim',
      organization_id: 'o',
    };
    expect(hostedPage('consent', parameters)).toBe('/consent?app_id=app');
  });
});

describe('the credential of Google One Tap', () => {
  it('is handed over where it is what the user signs in with', () => {
    expect(oneTapCredential({ google_one_tap_credential: CREDENTIAL })).toBe(CREDENTIAL);
  });

  it.each([
    {},
    { direct_sign_in: 'social:google', google_one_tap_credential: CREDENTIAL },
    { first_screen: 'foo', google_one_tap_credential: CREDENTIAL },
    { google_one_tap_credential: 'a.b.c; Domain=example.com' },
  ])('is not for %j', (parameters) => {
    expect(oneTapCredential(parameters)).toBeUndefined();
  });
});
