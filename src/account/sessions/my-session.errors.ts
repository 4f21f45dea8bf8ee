import { AppError } from '#src/kernel/errors.js';

/** Of sessions with 400, where the Management API has 404: the contract's choice. */
export const MySessionErrors = {
  sessionNotFound: AppError.declare('invalid', 'oidc.session_not_found', 'The session was not found.'),
  notOfUser: AppError.declare('invalid', 'oidc.invalid_session_account_id', 'The session is another user’s.'),
};
