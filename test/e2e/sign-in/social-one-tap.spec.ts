import { describe, expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { clearedCredential, requireOwnCredential } from '#src/sign-in/experience/social/google-one-tap.js';

const CREDENTIAL = '_logto_google_one_tap_credential';

function refusalOf(connectorData: object, cookies?: string): string | undefined {
  try {
    requireOwnCredential({ ...connectorData }, cookies);
    return undefined;
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

describe('a credential of Google One Tap', () => {
  it('comes with the token of the cookie', () => {
    const sent = { credential: 'a', g_csrf_token: 'token' };
    expect(refusalOf(sent, 'g_csrf_token=token')).toBeUndefined();
    expect(refusalOf(sent, 'g_csrf_token=other')).toBe('session.csrf_token_mismatch');
    expect(refusalOf(sent)).toBe('session.csrf_token_mismatch');
    expect(refusalOf({ ...sent, g_csrf_token: '' }, 'g_csrf_token=')).toBe('session.csrf_token_mismatch');
    expect(refusalOf({ ...sent, g_csrf_token: null }, `${CREDENTIAL}=a`)).toBe('session.csrf_token_mismatch');
  });

  it('is that of the cookie where another website got it, which goes then', () => {
    expect(refusalOf({ credential: 'a' }, `${CREDENTIAL}=a`)).toBeUndefined();
    expect(refusalOf({ credential: 'a' }, `${CREDENTIAL}=b`)).toBe('session.google_one_tap.cookie_mismatch');
    expect(refusalOf({ credential: 'a' })).toBe('session.google_one_tap.cookie_mismatch');
    expect(clearedCredential(`${CREDENTIAL}=a`)).toContain('Max-Age=0');
    expect(clearedCredential(undefined)).toBeUndefined();
  });
});
