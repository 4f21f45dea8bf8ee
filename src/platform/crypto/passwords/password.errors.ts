import { AppError } from '#src/kernel/errors.js';
import type { PasswordAlgorithm } from './password-algorithm.js';

export const PasswordErrors = {
  /** Not what the algorithm writes, or too expensive to verify. */
  unsupportedEncryptionMethod: AppError.declare(
    'invalid',
    'password.unsupported_encryption_method',
    'The digest is not what its algorithm writes, or too expensive to verify.',
    (algorithm: PasswordAlgorithm, details: string) => ({
      message: `This digest of ${algorithm} cannot be verified.`,
      details,
    }),
  ),
  invalidLegacyPasswordFormat: AppError.declare(
    'invalid',
    'password.invalid_legacy_password_format',
    'The digest is not ["<algorithm>", ["<argument>", "@"], "<expected>"] with arguments that suit the algorithm.',
    (details: string) => ({ details }),
  ),
  unsupportedLegacyHashAlgorithm: AppError.declare(
    'invalid',
    'password.unsupported_legacy_hash_algorithm',
    'The hash algorithm of the digest is not supported.',
    (algorithm: string) => ({ message: `The hash algorithm "${algorithm}" is not supported.` }),
  ),
};
