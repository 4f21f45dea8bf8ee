import { parse, serialize } from 'cookie';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { equalTexts } from '#src/platform/observability/equal-texts.js';
import { SocialSignInErrors } from './social-sign-in.errors.js';

/** Set by Google's script, beside the token in its form. */
const CSRF_COOKIE = 'g_csrf_token';
/** Set where somebody is sent here with a credential that another website got. */
const CREDENTIAL_COOKIE = '_logto_google_one_tap_credential';

/**
 * Nobody is signed in to somebody else's account by a page that sends a credential of theirs. Throws
 * `session.csrf_token_mismatch` and `session.google_one_tap.cookie_mismatch` (400).
 */
export function requireOwnCredential(
  { credential, g_csrf_token: token }: JsonObject,
  cookieHeader: string | undefined,
): void {
  const { [CSRF_COOKIE]: csrf, [CREDENTIAL_COOKIE]: kept } = parse(cookieHeader ?? '');
  if (token === undefined) {
    if (!isSame(credential, kept)) throw SocialSignInErrors.cookieMismatch();
  } else if (!isSame(token, csrf)) throw SocialSignInErrors.csrfTokenMismatch();
}

/** The header that deletes the cookie with a credential; undefined where there is none. */
export const clearedCredential = (cookieHeader: string | undefined): string | undefined =>
  parse(cookieHeader ?? '')[CREDENTIAL_COOKIE] === undefined
    ? undefined
    : serialize(CREDENTIAL_COOKIE, '', { path: '/', maxAge: 0, httpOnly: true, sameSite: 'lax' });

const isSame = (sent: unknown, kept: string | undefined): boolean =>
  typeof sent === 'string' && kept !== undefined && kept !== '' && equalTexts(sent, kept);
