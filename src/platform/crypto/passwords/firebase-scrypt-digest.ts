import { createCipheriv } from 'node:crypto';
import { equalHashes } from '../keyed-hash.js';
import { argumentsOf, type LegacyDigest, wholeNumber } from './legacy-format.js';
import { PasswordErrors } from './password.errors.js';
import type { PasswordMatch } from './password-match.js';

/** As Firebase bounds them (`SCRYPT` in its import of users); then 16 MiB and 0.05 s of a core. */
const MAX_ROUNDS = 8;
const MAX_MEMORY_COST = 14;
/** Of AES-256, which encrypts the key of the project with the key that the password gives. */
const CIPHER = { name: 'aes-256-ctr', keyBytes: 32, iv: Buffer.alloc(16) } as const;

/** Firebase's variant of scrypt (github.com/firebase/scrypt); all but the numbers in base64. */
export function readFirebaseScrypt(legacy: LegacyDigest): PasswordMatch {
  const [salt = '', signerKey = '', saltSeparator = '', rounds = '', memoryCost = ''] = argumentsOf(legacy, [
    'salt',
    'signerKey',
    'saltSeparator',
    'rounds',
    'memCost',
  ]);
  const saltBytes = Buffer.concat([bytesOf('salt', salt), bytesOf('salt separator', saltSeparator)]);
  const signerKeyBytes = bytesOf('signer key', signerKey);
  const expected = bytesOf('expected value', legacy.expected);
  const r = wholeNumber('number of rounds', rounds, MAX_ROUNDS);
  const N = 2 ** wholeNumber('memory cost', memoryCost, MAX_MEMORY_COST);
  return async (password, threads) => {
    const key = await threads.call('scrypt', password, saltBytes, CIPHER.keyBytes, { N, r, p: 1 });
    const cipher = createCipheriv(CIPHER.name, key, CIPHER.iv);
    return equalHashes(Buffer.concat([cipher.update(signerKeyBytes), cipher.final()]), expected);
  };
}

/** Of both alphabets: Firebase exports one from its tool and the other from its API. */
function bytesOf(name: string, base64: string): Buffer {
  if (/^[\w+/-]*={0,2}$/.test(base64)) return Buffer.from(base64, 'base64');
  throw PasswordErrors.invalidLegacyPasswordFormat(`The ${name} is not base64.`);
}
