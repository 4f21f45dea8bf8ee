import { exhaustive } from '#src/kernel/exhaustive.js';
import { readArgon2 } from './argon2-digest.js';
import { readBcrypt } from './bcrypt-digest.js';
import { readLegacy } from './legacy-digest.js';
import type { PasswordDigest } from './password-algorithm.js';
import { PasswordErrors } from './password.errors.js';
import type { PasswordMatch } from './password-match.js';
import { readUnsalted } from './unsalted-digest.js';

/** As long as the column in which digests are kept. */
const MAX_DIGEST_CHARACTERS = 256;

/**
 * Reads a digest, without calculating anything: answers with how to tell whether a password is the one. Throws
 * `password.invalid_legacy_password_format`, `password.unsupported_legacy_hash_algorithm` or
 * `password.unsupported_encryption_method` for what is malformed, and for what takes far more than a second of a core
 * or 256 MiB to verify.
 */
export function readDigest({ algorithm, digest }: PasswordDigest): PasswordMatch {
  if (digest.length > MAX_DIGEST_CHARACTERS) {
    throw PasswordErrors.unsupportedEncryptionMethod(
      algorithm,
      `More than ${MAX_DIGEST_CHARACTERS} characters.`,
    );
  }
  switch (algorithm) {
    case 'Argon2i':
    case 'Argon2id':
    case 'Argon2d':
      return readArgon2(algorithm, digest);
    case 'MD5':
    case 'SHA1':
    case 'SHA256':
      return readUnsalted(algorithm, digest);
    case 'Bcrypt':
      return readBcrypt(digest);
    case 'Legacy':
      return readLegacy(digest);
    default:
      return exhaustive(algorithm);
  }
}
