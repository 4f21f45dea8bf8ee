import { AppError } from '#src/kernel/errors.js';
import type { PasswordAlgorithm } from './password-algorithm.js';

export const PasswordErrors = {
  /** Not what the algorithm writes, or too expensive to verify. */
  unsupportedEncryptionMethod: (algorithm: PasswordAlgorithm, details: string) =>
    new AppError(
      'invalid',
      'password.unsupported_encryption_method',
      `This digest of ${algorithm} cannot be verified.`,
      { details },
    ),
  invalidLegacyPasswordFormat: (details: string) =>
    new AppError(
      'invalid',
      'password.invalid_legacy_password_format',
      'The digest is not ["<algorithm>", ["<argument>", "@"], "<expected>"] with arguments that suit the algorithm.',
      { details },
    ),
  unsupportedLegacyHashAlgorithm: (algorithm: string) =>
    new AppError(
      'invalid',
      'password.unsupported_legacy_hash_algorithm',
      `The hash algorithm "${algorithm}" is not supported.`,
    ),
};
