import { AppError } from '#src/kernel/errors.js';

export const OneTimeTokenErrors = {
  notFound: AppError.declare('not-found', 'one_time_token.token_not_found', 'There is no such token.'),
  emailMismatch: AppError.declare(
    'invalid',
    'one_time_token.email_mismatch',
    'The token is for another e-mail address.',
  ),
  expired: AppError.declare('invalid', 'one_time_token.token_expired', 'The time of the token is over.'),
  consumed: AppError.declare('invalid', 'one_time_token.token_consumed', 'The token was used before.'),
  revoked: AppError.declare('invalid', 'one_time_token.token_revoked', 'The token was taken back.'),
  eventMismatch: AppError.declare(
    'invalid',
    'one_time_token.interaction_event_mismatch',
    'The token is for something else than what is going on.',
  ),
  cannotReactivate: AppError.declare(
    'invalid',
    'one_time_token.cannot_reactivate_token',
    'A token cannot be made usable again. Make a new one.',
  ),
};
