import type { PasswordAlgorithm, PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';

export const legacy = (algorithm: string, args: readonly string[], expected: string): PasswordDigest => ({
  algorithm: 'Legacy',
  digest: JSON.stringify([algorithm, args, expected]),
});

const FORMAT = 'invalid_legacy_password_format';
const HASH = 'unsupported_legacy_hash_algorithm';
const METHOD = 'unsupported_encryption_method';

const BCRYPT = 'N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';
const ARGON2 = 'c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

const firebase = (changes: Readonly<Record<number, string>>, expected = 'AAAA'): string => {
  const args = ['42xEC+ixf3L2lw==', 'jxspr8Ki0RYy', 'Bw==', '8', '14', '@'];
  return JSON.stringify(['firebase-scrypt', args.map((arg, index) => changes[index] ?? arg), expected]);
};

/** Digests that are malformed or cost too much, and the code that says so. */
export const malformedDigests: readonly [PasswordAlgorithm, string, string][] = [
  ['MD5', '', METHOD],
  ['MD5', '5f4dcc3b5aa765d61d8327deb882cf9', METHOD],
  ['MD5', '5f4dcc3b5aa765d61d8327deb882cf9g', METHOD],
  ['SHA1', '5f4dcc3b5aa765d61d8327deb882cf99', METHOD],
  ['SHA256', '5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8', METHOD],
  ['SHA256', `${'0'.repeat(63)}\n`, METHOD],
  ['Bcrypt', 'password', METHOD],
  ['Bcrypt', `$2a$15$${BCRYPT}`, METHOD],
  ['Bcrypt', `$2a$31$${BCRYPT}`, METHOD],
  ['Bcrypt', `$2a$03$${BCRYPT}`, METHOD],
  ['Bcrypt', `$2a$10$${BCRYPT}x`, METHOD],
  ['Bcrypt', `$5$10$${BCRYPT}`, METHOD],
  ['Argon2i', `$argon2id$v=19$m=65536,t=2,p=1$${ARGON2}`, METHOD],
  ['Argon2id', `$argon2i$v=19$m=65536,t=2,p=1$${ARGON2}`, METHOD],
  ['Argon2d', 'password', METHOD],
  ['Argon2id', `$argon2id$v=19$m=4294967295,t=1,p=1$${ARGON2}`, METHOD],
  ['Argon2id', `$argon2id$v=19$m=262145,t=1,p=1$${ARGON2}`, METHOD],
  ['Argon2id', `$argon2id$v=19$m=65536,t=17,p=1$${ARGON2}`, METHOD],
  ['Argon2id', `$argon2id$v=19$m=65536,t=2,p=17$${ARGON2}`, METHOD],
  ['Argon2id', `$argon2id$v=19$m=8,t=1,p=2$${ARGON2}`, METHOD],
  ['Argon2id', `$argon2id$v=19$m=65536,t=0,p=1$${ARGON2}`, METHOD],
  ['Argon2id', '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ', METHOD],
  ['Argon2id', `$argon2id$v=19$m=65536,t=2,p=1$${'a'.repeat(250)}`, METHOD],
  ['Legacy', '', FORMAT],
  ['Legacy', '{', FORMAT],
  ['Legacy', '{}', FORMAT],
  ['Legacy', '["md5",["@"]]', FORMAT],
  ['Legacy', '["md5",["@"],"00","00"]', FORMAT],
  ['Legacy', '["md5","@","00"]', FORMAT],
  ['Legacy', '["md5",["salt"],"00"]', FORMAT],
  ['Legacy', '["md5",["@",1],"00"]', FORMAT],
  ['Legacy', '[["md5"],["@"],"00"]', FORMAT],
  ['Legacy', '["md5",["@"],""]', FORMAT],
  ['Legacy', '["md5",["@"],null]', FORMAT],
  ['Legacy', '["rot13",["@"],"00"]', HASH],
  ['Legacy', '["",["@"],"00"]', FORMAT],
  ['Legacy', '["__proto__",["@"],"00"]', HASH],
  ['Legacy', '["pbkdf2",["@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["@","1000","20","sha1","salt"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","1000","20","sha1","@","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","0","20","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","1e3","20","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","-1","20","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","1500001","20","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","750001","21","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","99999999999999999999","20","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","1000","129","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["hex:0","1000","20","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["hex:zz","1000","20","sha1","@"],"00"]', FORMAT],
  ['Legacy', '["pbkdf2",["salt","1000","20","shake128","@"],"00"]', HASH],
  ['Legacy', '["pbkdf2",["salt","1000","20","rot13","@"],"00"]', HASH],
  ['Legacy', firebase({ 0: 'not base64!' }), FORMAT],
  ['Legacy', firebase({ 3: '9' }), FORMAT],
  ['Legacy', firebase({ 3: '0' }), FORMAT],
  ['Legacy', firebase({ 4: '15' }), FORMAT],
  ['Legacy', firebase({ 4: '14.5' }), FORMAT],
  ['Legacy', firebase({ 5: 'password', 0: '@' }), FORMAT],
  ['Legacy', firebase({}, '€'), FORMAT],
  ['Legacy', `["md5",["@"],"${'0'.repeat(256)}"]`, METHOD],
];
