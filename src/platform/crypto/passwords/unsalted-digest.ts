import { createHash } from 'node:crypto';
import { equalHashes } from '../keyed-hash.js';
import { PasswordErrors } from './password.errors.js';
import type { PasswordMatch } from './password-match.js';

const HEX_CHARACTERS = { MD5: 32, SHA1: 40, SHA256: 64 } as const;

/** The hash of nothing but the password, in hex. */
export function readUnsalted(algorithm: keyof typeof HEX_CHARACTERS, digest: string): PasswordMatch {
  const length = HEX_CHARACTERS[algorithm];
  if (digest.length !== length || !/^[0-9a-f]+$/i.test(digest)) {
    throw PasswordErrors.unsupportedEncryptionMethod(algorithm, `Not ${length} hexadecimal digits.`);
  }
  const expected = Buffer.from(digest, 'hex');
  return async (password) =>
    equalHashes(createHash(algorithm.toLowerCase()).update(password).digest(), expected);
}
