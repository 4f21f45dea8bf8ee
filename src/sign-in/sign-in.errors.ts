import { AppError } from '#src/kernel/errors.js';

export const SignInErrors = {
  foreignPage: AppError.declare(
    'forbidden',
    'auth.forbidden',
    'Only pages of this server may call this.',
    () => ({ details: 'The headers Origin and Sec-Fetch-Site name another page.' }),
  ),
  interactionNotFound: AppError.declare(
    'not-found',
    'session.interaction_not_found',
    'Nothing was begun in this session, or it has ended. Begin again.',
  ),
  invalidInteractionType: AppError.declare(
    'invalid',
    'session.invalid_interaction_type',
    'The interaction is of another kind.',
  ),
  notSupportedForForgotPassword: AppError.declare(
    'invalid',
    'session.not_supported_for_forgot_password',
    'This cannot be done where a password is reset.',
  ),
  /** Said of a verification by which nobody resets a password. */
  methodNotSupportedForForgotPassword: AppError.declare(
    'unprocessable',
    'session.not_supported_for_forgot_password',
    'This cannot be done where a password is reset.',
  ),
  modeForbidden: AppError.declare(
    'forbidden',
    'auth.forbidden',
    'This tenant does not let people do this themselves.',
  ),
  captchaFailed: AppError.declare(
    'unprocessable',
    'session.captcha_failed',
    'The captcha could not be verified.',
  ),
  recordNotFound: AppError.declare(
    'not-found',
    'session.verification_session_not_found',
    'The verification was not found. Verify again.',
  ),
  verificationFailed: AppError.declare(
    'invalid',
    'session.verification_failed',
    'The verification did not succeed.',
  ),
  identifierNotFound: AppError.declare(
    'not-found',
    'session.identifier_not_found',
    'Nobody is identified yet. Identify first.',
  ),
  /** Said where a code is asked for, and there is no address to send it to. */
  nobodyToSendTo: AppError.declare(
    'invalid',
    'session.identifier_not_found',
    'Nobody is identified yet. Identify first.',
  ),
  identityConflict: AppError.declare(
    'conflict',
    'session.identity_conflict',
    'Somebody else is identified already.',
  ),
  methodNotEnabled: AppError.declare(
    'unprocessable',
    'user.sign_in_method_not_enabled',
    'People do not sign in like this in this tenant.',
  ),
  userNotExist: AppError.declare(
    'not-found',
    'user.user_not_exist',
    'There is no such user.',
    (identifier?: string) =>
      identifier === undefined ? {} : { message: `There is no user "${identifier}".`, data: { identifier } },
  ),
  missingProfile: AppError.declare(
    'unprocessable',
    'user.missing_profile',
    'The profile lacks something.',
    (missingProfile: readonly string[]) => ({ data: { missingProfile } }),
  ),
  newPasswordRequired: AppError.declare(
    'unprocessable',
    'user.new_password_required_in_profile',
    'No new password was chosen. Choose one first.',
  ),
  accessDenied: AppError.declare(
    'invalid',
    'oidc.access_denied',
    'This application is not for you. Ask who looks after it.',
  ),
};
