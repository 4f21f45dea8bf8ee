import { AppError } from '#src/kernel/errors.js';

export const SessionErrors = {
  sessionNotFound: AppError.declare('not-found', 'oidc.session_not_found', 'The session was not found.'),
  notOfUser: AppError.declare(
    'not-found',
    'oidc.invalid_session_account_id',
    'The session is another user’s.',
  ),
  grantNotFound: AppError.declare('not-found', 'oidc.invalid_grant', 'The grant was not found.'),
};
