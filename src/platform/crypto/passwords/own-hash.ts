import type { Options } from '@node-rs/argon2';
import type { PasswordDigest } from './password-algorithm.js';

/** Argon2id. The package declares its names as constants of the compiler, which single files cannot use. */
const ARGON2ID = 2;

/**
 * How new passwords are hashed: OWASP's first choice (Password Storage Cheat Sheet), some 10 ms of a core. What follows
 * from it, such as that older digests are replaced, follows by itself when it is changed.
 */
export const OWN_HASH = {
  algorithm: ARGON2ID,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
  outputLen: 32,
} as const satisfies Options;

const PREFIX = `$argon2id$v=19$m=${OWN_HASH.memoryCost},t=${OWN_HASH.timeCost},p=${OWN_HASH.parallelism}$`;
/** Characters of the base64 of a salt of 16 bytes and of a hash of 32. */
const [SALT, HASH] = [22, 43];
const SALT_AND_HASH = new RegExp(`^[A-Za-z0-9+/]{${SALT}}\\$[A-Za-z0-9+/]{${HASH}}$`);

/** A digest that takes as long as any to verify, and that no password has. */
export const DECOY_DIGEST = `${PREFIX}${'A'.repeat(SALT)}$${'A'.repeat(HASH)}`;

/** Whether a digest was made as new ones are. */
export const isOwnHash = ({ algorithm, digest }: PasswordDigest): boolean =>
  algorithm === 'Argon2id' && digest.startsWith(PREFIX) && SALT_AND_HASH.test(digest.slice(PREFIX.length));
