import { AppError } from '#src/kernel/errors.js';

export const FactorErrors = {
  /** With 400, where the Management API has 422: the contract's choice. */
  totpSecretInvalid: AppError.declare(
    'invalid',
    'user.totp_secret_invalid',
    'The secret of an authenticator application is base32 of 16 to 32 characters.',
  ),
  noBackupCodes: AppError.declare(
    'not-found',
    'verification_record.not_found',
    'The user has no backup codes.',
  ),
};
