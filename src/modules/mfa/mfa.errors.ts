import { AppError } from '#src/kernel/errors.js';

export const MfaErrors = {
  factorNotEnabled: AppError.declare(
    'invalid',
    'session.mfa.mfa_factor_not_enabled',
    'The second factor is not offered here.',
  ),
  invalidTotpCode: AppError.declare(
    'invalid',
    'session.mfa.invalid_totp_code',
    'The code of the authenticator application is wrong, or was used before.',
  ),
  invalidBackupCode: AppError.declare(
    'invalid',
    'session.mfa.invalid_backup_code',
    'The backup code is wrong, or was used before.',
  ),
  webAuthnFailed: AppError.declare(
    'invalid',
    'session.mfa.webauthn_verification_failed',
    'The passkey could not be verified.',
    (cause?: unknown) => ({ cause }),
  ),
  webAuthnNotFound: AppError.declare(
    'invalid',
    'session.mfa.webauthn_verification_not_found',
    'The user has no passkey.',
  ),
  noChallenge: AppError.declare(
    'invalid',
    'session.mfa.pending_info_not_found',
    'No challenge is waiting for this answer; ask for another one.',
  ),
  totpInUse: AppError.declare(
    'unprocessable',
    'user.totp_already_in_use',
    'The user has an authenticator application already.',
  ),
  invalidTotpSecret: AppError.declare(
    'unprocessable',
    'user.totp_secret_invalid',
    'The secret of an authenticator application is 16 to 32 characters of base32.',
  ),
  backupCodesInUse: AppError.declare(
    'unprocessable',
    'user.backup_code_already_in_use',
    'The user has backup codes that are not used yet.',
  ),
  backupCodesAlone: AppError.declare(
    'unprocessable',
    'session.mfa.backup_code_can_not_be_alone',
    'Backup codes need another second factor beside them.',
  ),
  wrongBackupCodeFormat: AppError.declare(
    'unprocessable',
    'user.wrong_backup_code_format',
    'Backup codes are ten strings of ten lower-case hexadecimal digits each.',
  ),
  tooManyPasskeys: AppError.declare(
    'unprocessable',
    'session.mfa.too_many_passkeys',
    'The user has as many passkeys as anybody may have.',
    (most: number) => ({ message: `A user may have ${most} passkeys; remove one first.`, data: { most } }),
  ),
};
