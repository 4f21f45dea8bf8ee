import { AppError } from '#src/kernel/errors.js';

export const VerificationCodeErrors = {
  /** None was asked for, or it was used. */
  notFound: AppError.declare(
    'invalid',
    'verification_code.not_found',
    'There is no code to compare with. Ask for a new one.',
  ),
  emailMismatch: AppError.declare(
    'invalid',
    'verification_code.email_mismatch',
    'The code was sent to another e-mail address.',
  ),
  phoneMismatch: AppError.declare(
    'invalid',
    'verification_code.phone_mismatch',
    'The code was sent to another phone number.',
  ),
  expired: AppError.declare(
    'invalid',
    'verification_code.expired',
    'The code is too old. Ask for a new one.',
  ),
  exceedMaxTry: AppError.declare(
    'invalid',
    'verification_code.exceed_max_try',
    'The code was mistyped too often and is worth nothing any more. Ask for a new one.',
  ),
  codeMismatch: AppError.declare('invalid', 'verification_code.code_mismatch', 'The code is wrong.'),
};
