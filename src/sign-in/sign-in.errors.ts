import { AppError } from '#src/kernel/errors.js';

export const SignInErrors = {
  foreignPage: () =>
    new AppError('forbidden', 'auth.forbidden', 'Only pages of this server may call this.', {
      details: 'The headers Origin and Sec-Fetch-Site name another page.',
    }),
  interactionNotFound: () =>
    new AppError(
      'not-found',
      'session.interaction_not_found',
      'Nothing was begun in this session, or it has ended. Begin again.',
    ),
  invalidInteractionType: () =>
    new AppError('invalid', 'session.invalid_interaction_type', 'The interaction is of another kind.'),
  notSupportedForForgotPassword: (kind: 'invalid' | 'unprocessable' = 'invalid') =>
    new AppError(
      kind,
      'session.not_supported_for_forgot_password',
      'This cannot be done where a password is reset.',
    ),
  modeForbidden: () =>
    new AppError('forbidden', 'auth.forbidden', 'This tenant does not let people do this themselves.'),
  captchaFailed: () =>
    new AppError('unprocessable', 'session.captcha_failed', 'The captcha could not be verified.'),
  recordNotFound: () =>
    new AppError(
      'not-found',
      'session.verification_session_not_found',
      'The verification was not found. Verify again.',
    ),
  verificationFailed: () =>
    new AppError('invalid', 'session.verification_failed', 'The verification did not succeed.'),
  identifierNotFound: () =>
    new AppError('not-found', 'session.identifier_not_found', 'Nobody is identified yet. Identify first.'),
  identityConflict: () =>
    new AppError('conflict', 'session.identity_conflict', 'Somebody else is identified already.'),
  methodNotEnabled: () =>
    new AppError(
      'unprocessable',
      'user.sign_in_method_not_enabled',
      'People do not sign in like this in this tenant.',
    ),
  userNotExist: (identifier: string) =>
    new AppError('not-found', 'user.user_not_exist', `There is no user "${identifier}".`, {
      data: { identifier },
    }),
  missingProfile: (missingProfile: readonly string[]) =>
    new AppError('unprocessable', 'user.missing_profile', 'The profile lacks something.', {
      data: { missingProfile },
    }),
  newPasswordRequired: () =>
    new AppError(
      'unprocessable',
      'user.new_password_required_in_profile',
      'No new password was chosen. Choose one first.',
    ),
  samePassword: () =>
    new AppError('unprocessable', 'user.same_password', 'The user has this password already.'),
};
