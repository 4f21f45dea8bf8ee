import { AppError } from '#src/kernel/errors.js';

/** What goes wrong with the tokens that providers gave. */
export const TokenSetErrors = {
  tokenNotFound: AppError.declare(
    'not-found',
    'secrets.third_party_token_set.token_not_found',
    'No tokens of this provider are stored for the user.',
  ),
  accessTokenExpired: AppError.declare(
    'unauthorized',
    'secrets.third_party_token_set.access_token_expired',
    'The access token has expired and cannot be renewed: the user has to sign in with the provider again.',
  ),
};
