import { AppError } from '#src/kernel/errors.js';

export const SessionErrors = {
  sessionNotFound: () => new AppError('not-found', 'oidc.session_not_found', 'The session was not found.'),
  notOfUser: () =>
    new AppError('not-found', 'oidc.invalid_session_account_id', 'The session is another user’s.'),
  grantNotFound: () => new AppError('not-found', 'oidc.invalid_grant', 'The grant was not found.'),
};
