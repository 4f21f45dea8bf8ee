import { createHash } from 'node:crypto';
import { hash as argon2 } from '@node-rs/argon2';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '#src/platform/config/config.js';
import type { PasswordAlgorithm, PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import { Passwords } from '#src/platform/crypto/passwords/passwords.js';
import { runForRequest } from '#src/platform/request-context.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { requestFrom } from '../support/request-from.js';
import { legacy, malformedDigests } from './password-digests.js';

const passwords = new Passwords(
  readConfig({ PASSWORD_HASHING_CONCURRENCY: '2', PASSWORD_HASHING_QUEUE: '200' }),
);
afterAll(() => passwords.onApplicationShutdown());

const inTenant = <Result>(work: () => Result): Result => TenantContext.run('default', work);
const hash = (password: string) => inTenant(() => passwords.hash(password));
const verify = (digest: PasswordDigest | undefined, password: string) =>
  inTenant(() => passwords.verify(digest, password));

/** How many hashes of our own kind some work takes. */
async function hashesOf(work: () => Promise<unknown>): Promise<number> {
  const before = passwords.work.hashes;
  await work();
  return passwords.work.hashes - before;
}

/** Published, but for Argon2d and the plain hash with a salt. */
const KNOWN: readonly [string, PasswordDigest, string][] = [
  [
    'Argon2i 1.3 (its reference tests)',
    {
      algorithm: 'Argon2i',
      digest: '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA',
    },
    'password',
  ],
  [
    'Argon2i 1.0 (its reference tests)',
    {
      algorithm: 'Argon2i',
      digest: '$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ',
    },
    'password',
  ],
  [
    'Argon2id (its reference tests)',
    {
      algorithm: 'Argon2id',
      digest: '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc',
    },
    'password',
  ],
  [
    'Argon2d',
    {
      algorithm: 'Argon2d',
      digest: await argon2('password', { algorithm: 0, memoryCost: 64, parallelism: 4 }),
    },
    'password',
  ],
  ['MD5', { algorithm: 'MD5', digest: '5f4dcc3b5aa765d61d8327deb882cf99' }, 'password'],
  ['SHA1', { algorithm: 'SHA1', digest: '5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8' }, 'password'],
  [
    'SHA256',
    { algorithm: 'SHA256', digest: '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8' },
    'password',
  ],
  [
    'Bcrypt (tests of crypt_blowfish)',
    { algorithm: 'Bcrypt', digest: '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW' },
    'U*U',
  ],
  [
    'a plain hash (FIPS 180-4)',
    legacy(
      'sha512',
      ['a', '@', 'c'],
      'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
    ),
    'b',
  ],
  [
    'a plain hash of the password twice',
    legacy('md5', ['@', ':', '@'], createHash('md5').update('x y:x y').digest('hex')),
    'x y',
  ],
  [
    'PBKDF2 (RFC 6070)',
    legacy('pbkdf2', ['salt', '4096', '20', 'sha1', '@'], '4b007901b765489abead49d926f721d065a429c1'),
    'password',
  ],
  [
    'PBKDF2 with a salt in hex (RFC 6070)',
    legacy('pbkdf2', ['hex:7361006c74', '4096', '16', 'sha1', '@'], '56fa6aa75548099dcc37d7f03425e0c3'),
    'pass\0word',
  ],
  [
    'scrypt of Firebase (its sources)',
    legacy(
      'firebase-scrypt',
      [
        '42xEC+ixf3L2lw==',
        'jxspr8Ki0RYycVU8zykbdLGjFQ3McFUH0uiiTvC8pVMXAn210wjLNmdZJzxUECKbm0QsEmYUSDzZvpjeJ9WmXA==',
        'Bw==',
        '8',
        '14',
        '@',
      ],
      'lSrfV15cpx95/sZS2W9c9Kp6i/LVgQNDNC/qzrCnh1SAyZvqmZqAjTdn3aoItz+VHjoZilo78198JAdRuid5lQ==',
    ),
    'user1password',
  ],
];

describe('a new password', () => {
  it('is hashed with Argon2id, each time with another salt of 16 bytes', async () => {
    const [one, other] = [await hash('correct horse'), await hash('correct horse')];
    expect(one.algorithm).toBe('Argon2id');
    expect(one.digest).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(one.digest).not.toBe(other.digest);
  });

  it('is verified, needs no upgrade, and costs one hash whether it is right or wrong', async () => {
    const digest = await hash('correct horse');
    expect(passwords.needsUpgrade(digest)).toBe(false);
    expect(await hashesOf(async () => expect(await verify(digest, 'correct horse')).toBe(true))).toBe(1);
    expect(await hashesOf(async () => expect(await verify(digest, 'correct horsE')).toBe(false))).toBe(1);
  });

  it.each(['', ' ', 'ä€😀', 'nul\0inside', 'x'.repeat(1024)])('may be %j', async (password) => {
    const digest = await hash(password);
    expect(await verify(digest, password)).toBe(true);
    expect(await verify(digest, `${password} `)).toBe(false);
  });

  it('of more than 1,024 characters is refused, and wrong', async () => {
    await expect(hash('x'.repeat(1025))).rejects.toMatchObject({ code: 'entity.value_too_long' });
    const imported: PasswordDigest = {
      algorithm: 'MD5',
      digest: createHash('md5').update('x'.repeat(1025)).digest('hex'),
    };
    expect(await hashesOf(async () => expect(await verify(imported, 'x'.repeat(1025))).toBe(false))).toBe(1);
  });
});

describe.each(KNOWN)('an imported digest of %s', (_, digest, password) => {
  it('is readable and verified, and needs an upgrade', async () => {
    passwords.requireReadable(digest);
    expect(passwords.needsUpgrade(digest)).toBe(true);
    expect(await hashesOf(async () => expect(await verify(digest, password)).toBe(true))).toBe(0);
  });

  it('refuses another password at the price of one more hash', async () => {
    for (const wrong of ['', `${password}x`, password.toUpperCase() + ' ']) {
      expect(await hashesOf(async () => expect(await verify(digest, wrong)).toBe(false))).toBe(1);
    }
  });
});

describe('a user without a password, and none at all', () => {
  it('cost as much as a wrong password', async () => {
    expect(await hashesOf(async () => expect(await verify(undefined, 'password')).toBe(false))).toBe(1);
  });
});

describe('a digest that cannot be read', () => {
  it.each(malformedDigests)('is refused: %s %s', (algorithm, digest, code) => {
    expect(() => passwords.requireReadable({ algorithm, digest })).toThrow(
      expect.objectContaining({ kind: 'invalid', code: `password.${code}` }),
    );
  });

  it('that was stored nevertheless has no password, at the price of a hash', async () => {
    const stored: PasswordDigest = { algorithm: 'Bcrypt', digest: 'x' };
    expect(await hashesOf(async () => expect(await verify(stored, 'x')).toBe(false))).toBe(1);
    expect(passwords.needsUpgrade(stored)).toBe(true);
  });

  it('is not one that is merely unusual', () => {
    const unusual: [PasswordAlgorithm, string][] = [
      ['MD5', '5F4DCC3B5AA765D61D8327DEB882CF99'],
      ['Bcrypt', '$2y$14$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy'],
      ['Argon2id', '$argon2id$v=19$m=262144,t=4,p=4$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'],
      ['Legacy', '["pbkdf2",["","1500000","32","sha256","@"],"00"]'],
      ['Legacy', '["sha3-256",["@"],"00"]'],
    ];
    for (const [algorithm, digest] of unusual) {
      expect(() => passwords.requireReadable({ algorithm, digest })).not.toThrow();
    }
  });
});

describe('many verifications', () => {
  it('of two tenants run two at a time, and all of them in the end', async () => {
    const digest: PasswordDigest = {
      algorithm: 'Bcrypt',
      digest: '$2a$04$CCCCCCCCCCCCCCCCCCCCC.7uG0VCzI2bS7j6ymqJi9CdcdxiRTWNy',
    };
    const [, known] = KNOWN[10] ?? [];
    const seen: number[] = [];
    const all = Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        TenantContext.run(index % 2 === 0 ? 'default' : 'acme', async () => {
          const verified = passwords.verify(index % 3 === 0 ? digest : known, 'password');
          seen.push(passwords.work.running);
          const matched = await verified;
          seen.push(passwords.work.running);
          return matched;
        }),
      ),
    );
    expect(passwords.work).toMatchObject({ running: 2, waiting: 198 });
    const results = await all;
    expect(results.filter(Boolean)).toHaveLength(results.filter((_, index) => index % 3 !== 0).length);
    expect(Math.max(...seen)).toBe(2);
    expect(passwords.work).toMatchObject({ running: 0, waiting: 0 });
  });

  it('are refused where there is no room', async () => {
    const small = new Passwords(
      readConfig({ PASSWORD_HASHING_CONCURRENCY: '1', PASSWORD_HASHING_QUEUE: '1' }),
    );
    const outcomes = await Promise.allSettled(
      Array.from({ length: 3 }, () => inTenant(() => small.verify(undefined, 'password'))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(outcomes[2]).toMatchObject({ reason: { kind: 'too-many', code: 'request.too_many_requests' } });
    expect(small.work.hashes).toBe(2);
    await small.onApplicationShutdown();
  });

  /** Verifies one password at a time, and answers with the lanes in the order in which they were served. */
  async function served(waiting: number, lanes: readonly [address: string, account: string][]) {
    const one = new Passwords(
      readConfig({ PASSWORD_HASHING_CONCURRENCY: '1', PASSWORD_HASHING_QUEUE: String(waiting) }),
    );
    const done: string[] = [];
    const refused: string[] = [];
    await Promise.all(
      lanes.map(([address, account]) =>
        inTenant(() =>
          runForRequest(requestFrom(address), () => one.verify(undefined, 'password', account)),
        ).then(
          () => done.push(`${account} from ${address}`),
          () => refused.push(`${account} from ${address}`),
        ),
      ),
    );
    await one.onApplicationShutdown();
    return { done, refused };
  }

  it('from one address wait behind those of others, for the same account too', async () => {
    const flood = Array.from({ length: 4 }, (): [string, string] => ['flooder', 'anna']);
    const { done } = await served(10, [...flood, ['home', 'anna'], ['office', 'berta']]);
    expect(done).toEqual([
      'anna from flooder',
      'berta from office',
      'anna from home',
      ...Array.from({ length: 3 }, () => 'anna from flooder'),
    ]);
  });

  it('from one address for many accounts wait behind those of others', async () => {
    const accounts = ['anna', 'berta', 'clara'].map((account): [string, string] => ['flooder', account]);
    const { done } = await served(10, [...accounts, ['home', 'clara']]);
    expect(done).toEqual([
      'anna from flooder',
      'clara from home',
      'berta from flooder',
      'clara from flooder',
    ]);
  });

  it('from many addresses for one account wait behind those for others', async () => {
    const flood = ['a', 'b', 'c'].map((address): [string, string] => [address, 'anna']);
    const { done } = await served(10, [...flood, ['home', 'berta']]);
    expect(done).toEqual(['anna from a', 'berta from home', 'anna from b', 'anna from c']);
  });

  it('are refused to whoever brings most where there is no room', async () => {
    const flood = Array.from({ length: 3 }, (): [string, string] => ['flooder', 'anna']);
    const { done, refused } = await served(2, [...flood, ['home', 'berta']]);
    expect(refused).toEqual(['anna from flooder']);
    expect(done).toContain('berta from home');
  });
});
