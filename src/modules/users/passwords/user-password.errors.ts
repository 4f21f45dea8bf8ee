import { AppError } from '#src/kernel/errors.js';

export const UserPasswordErrors = {
  /** One answer for no password, a wrong one and, at sign-in, no such user. */
  invalidCredentials: AppError.declare(
    'unprocessable',
    'session.invalid_credentials',
    'The account or the password is wrong.',
  ),
  expired: AppError.declare('unprocessable', 'password.expired', 'The password has expired.'),
  samePassword: AppError.declare(
    'unprocessable',
    'user.same_password',
    'The user has this password already.',
  ),
  expirationNotEnabled: AppError.declare(
    'invalid',
    'sign_in_experiences.password_expiration_not_enabled',
    'Passwords do not expire in this tenant.',
  ),
};
