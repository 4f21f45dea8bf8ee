import { type ParsedHashOptions, parseOptions } from '@node-rs/bcrypt';
import { PasswordErrors } from './password.errors.js';
import type { PasswordMatch } from './password-match.js';

/** 2^14 rounds take some 0.7 s of a core. */
const MAX_COST = 14;

/** `$2b$10$<salt><hash>`, also with `2a` and `2y`. As everywhere, only the first 72 bytes of a password count. */
export function readBcrypt(digest: string): PasswordMatch {
  if (parse(digest).cost > MAX_COST) {
    throw PasswordErrors.unsupportedEncryptionMethod('Bcrypt', `A cost up to ${MAX_COST}.`);
  }
  return (password, threads) => threads.call('bcryptVerify', password, digest);
}

function parse(digest: string): ParsedHashOptions {
  try {
    return parseOptions(digest);
  } catch {
    throw PasswordErrors.unsupportedEncryptionMethod('Bcrypt', 'Not an encoded hash of Bcrypt.');
  }
}
