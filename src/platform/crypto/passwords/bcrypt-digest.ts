import { PasswordErrors } from './password.errors.js';
import type { PasswordMatch } from './password-match.js';

/** bcrypt knows no fewer than 2^4 rounds. */
const MIN_COST = 4;

/** 2^14 rounds take some 0.7 s of a core. */
const MAX_COST = 14;

/** `$2b$10$`, then 22 characters of salt and 31 of hash in the alphabet of bcrypt. */
const ENCODED = /^\$2[aby]\$(\d{2})\$[./A-Za-z0-9]{53}$/;

/** `$2b$10$<salt><hash>`, also with `2a` and `2y`. As everywhere, only the first 72 bytes of a password count. */
export function readBcrypt(digest: string): PasswordMatch {
  const cost = Number(ENCODED.exec(digest)?.[1] ?? 0);
  if (cost < MIN_COST)
    throw PasswordErrors.unsupportedEncryptionMethod('Bcrypt', 'Not an encoded hash of Bcrypt.');
  if (cost > MAX_COST) {
    throw PasswordErrors.unsupportedEncryptionMethod('Bcrypt', `A cost up to ${MAX_COST}.`);
  }
  return (password, threads) => threads.call('bcryptVerify', password, digest);
}
