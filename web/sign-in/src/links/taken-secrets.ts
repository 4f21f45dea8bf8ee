import { keep, keepObject, keptObject, kept, forget } from '../kept.js';

/** A link that lets whoever it was sent to in, without a password. */
export interface MagicLink {
  readonly email: string;
  readonly token: string;
}

const LINK = 'magic link';
const INVITATION = 'invitation';
const INVITATION_PAGE = '/invitation';
const OWN_PAGES = ['/one-time-token', '/switch-account'];

/**
 * Takes what links bring, which nobody else may see, out of the address before anything is shown: it is neither in the
 * history then, nor told to others. It stays in this tab until it is spent. Whoever comes with a magic link goes to its page.
 */
export function takeSecrets(): void {
  const url = new URL(location.href);
  const { searchParams: query } = url;
  const [token, email] = [query.get('one_time_token'), query.get('login_hint')];
  const invitation = url.pathname === INVITATION_PAGE ? query.get('token') : null;
  if (token && email) {
    keepObject(LINK, { email, token });
    if (!OWN_PAGES.includes(url.pathname)) url.pathname = '/one-time-token';
  }
  // The server says so of the link with which they have just come.
  if (query.has('errorMessage')) forget(LINK);
  if (invitation) keep(INVITATION, invitation);
  query.delete('one_time_token');
  if (invitation !== null) query.delete('token');
  if (url.href !== location.href) history.replaceState(null, '', url);
}

export const magicLink = (): MagicLink | undefined => keptObject<MagicLink>(LINK);

export const forgetMagicLink = (): void => forget(LINK);

/** Undefined where nobody came with one. */
export const invitationToken = (): string | undefined => kept(INVITATION) || undefined;
