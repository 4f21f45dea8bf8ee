import { parse, serialize } from 'cookie';

const NAME = '_logto_idp_saml_sso_session_id';
const LIFE_SECONDS = 600;
/** Only the pages that send people to providers ask for it. */
const PATH = '/api/experience';

/**
 * The header that gives a browser its session. It comes with what the identity provider had the browser post, so that a cookie
 * for the same site only would not be there when the redirect that follows is made.
 */
export const idpInitiatedCookie = (session: string, isEncrypted: boolean): string =>
  serialize(NAME, session, {
    path: PATH,
    maxAge: LIFE_SECONDS,
    httpOnly: true,
    sameSite: 'lax',
    secure: isEncrypted,
  });

/** The session in the header of a request; undefined where there is none. */
export const idpInitiatedSessionOf = (cookieHeader: string | undefined): string | undefined =>
  parse(cookieHeader ?? '')[NAME] || undefined;
