import { createHash, getHashes } from 'node:crypto';
import { equalHashes } from '../keyed-hash.js';
import { readFirebaseScrypt } from './firebase-scrypt-digest.js';
import { type LegacyDigest, parseLegacy, PASSWORD_PLACE } from './legacy-format.js';
import { PasswordErrors } from './password.errors.js';
import type { PasswordMatch } from './password-match.js';
import { readPbkdf2 } from './pbkdf2-digest.js';

const HASHES: ReadonlySet<string> = new Set(getHashes());

/** What other servers make of a password, told as an expression; the contract's `Legacy`. */
export function readLegacy(digest: string): PasswordMatch {
  const legacy = parseLegacy(digest);
  if (legacy.algorithm === 'pbkdf2') return readPbkdf2(legacy);
  if (legacy.algorithm === 'firebase-scrypt') return readFirebaseScrypt(legacy);
  return readPlainHash(legacy);
}

/** The hash of all arguments, one after the other, in hex. */
function readPlainHash({ algorithm, args, expected }: LegacyDigest): PasswordMatch {
  if (!HASHES.has(algorithm)) throw PasswordErrors.unsupportedLegacyHashAlgorithm(algorithm);
  return async (password) => {
    const text = args.map((arg) => (arg === PASSWORD_PLACE ? password : arg)).join('');
    return equalHashes(createHash(algorithm).update(text).digest(), Buffer.from(expected, 'hex'));
  };
}
