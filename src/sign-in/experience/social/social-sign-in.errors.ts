import { AppError } from '#src/kernel/errors.js';
import type { Address } from '#src/modules/users/users.public.js';

export const SocialSignInErrors = {
  identityNotExist: AppError.declare(
    'not-found',
    'user.identity_not_exist',
    'Nobody has this social identity. Make an account, or link it to the one with the same address.',
    (relatedUser?: Address) => (relatedUser === undefined ? {} : { data: { relatedUser } }),
  ),
  csrfTokenMismatch: AppError.declare(
    'invalid',
    'session.csrf_token_mismatch',
    'The token is not that of the cookie: another page may have sent this.',
  ),
  cookieMismatch: AppError.declare(
    'invalid',
    'session.google_one_tap.cookie_mismatch',
    'The credential is not that of the cookie: another page may have sent this.',
  ),
};
