import { getHashes, createHash, pbkdf2Sync } from 'node:crypto';
import { equalHashes } from '../keyed-hash.js';
import { argumentsOf, type LegacyDigest, wholeNumber } from './legacy-format.js';
import { PasswordErrors } from './password.errors.js';
import type { PasswordMatch } from './password-match.js';

/** Iterations of all blocks of the key together: 0.3 s of a core with SHA-256, 0.8 s with SHA-512. */
const MAX_ITERATIONS = 1_500_000;
const MAX_KEY_BYTES = 128;
const HEX_SALT = 'hex:';

/** PBKDF2 (RFC 8018 §5.2): salt, iterations, bytes of the key, hash, "@"; the key in hex is expected. */
export function readPbkdf2(legacy: LegacyDigest): PasswordMatch {
  const [salt = '', iterations = '', keyLength = '', hash = ''] = argumentsOf(legacy, [
    'salt',
    'iterations',
    'keyLength',
    'digest',
  ]);
  if (!isHashForPbkdf2(hash)) throw PasswordErrors.unsupportedLegacyHashAlgorithm(hash);
  const saltBytes = saltOf(salt);
  const keyBytes = wholeNumber('key length', keyLength, MAX_KEY_BYTES);
  const blocks = Math.ceil(keyBytes / createHash(hash).digest().length);
  const rounds = wholeNumber('number of iterations', iterations, Math.floor(MAX_ITERATIONS / blocks));
  const expected = Buffer.from(legacy.expected, 'hex');
  return async (password, threads) =>
    equalHashes(
      Buffer.from(await threads.call('pbkdf2', password, saltBytes, rounds, keyBytes, hash)),
      expected,
    );
}

/** Not every hash has a form with a key. Finding out costs microseconds. */
function isHashForPbkdf2(hash: string): boolean {
  if (!getHashes().includes(hash)) return false;
  try {
    return pbkdf2Sync('', '', 1, 1, hash).length === 1;
  } catch {
    return false;
  }
}

function saltOf(text: string): Buffer {
  if (!text.startsWith(HEX_SALT)) return Buffer.from(text);
  const hex = text.slice(HEX_SALT.length);
  if (/^([0-9a-f]{2})*$/i.test(hex)) return Buffer.from(hex, 'hex');
  throw PasswordErrors.invalidLegacyPasswordFormat('The salt is not hexadecimal.');
}
