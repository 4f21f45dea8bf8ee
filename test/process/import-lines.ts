import { createHash, pbkdf2Sync } from 'node:crypto';
import { hash as argon2 } from '@node-rs/argon2';
import { hash as bcrypt } from '@node-rs/bcrypt';

/** A file to import, and what should come of it. */
export interface ImportFile {
  readonly content: Buffer;
  /** The numbers of the lines that make a user, each with the user's password. */
  readonly valid: ReadonlyMap<number, string>;
  /** The other lines, each with the code that says why. */
  readonly invalid: ReadonlyMap<number, string>;
  /** What nobody may print. */
  readonly digests: readonly string[];
}

const PASSWORD = 'correct horse 7';
const ARGON2I = 1;

const hex = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');

/** A digest of the same password for each algorithm, as cheap as it allows. */
async function foreignDigests(): Promise<{ passwordAlgorithm: string; passwordDigest: string }[]> {
  const key = pbkdf2Sync(PASSWORD, 'pepper', 1000, 20, 'sha1').toString('hex');
  const legacy = (...expression: unknown[]) => JSON.stringify(expression);
  const options = { memoryCost: 256, timeCost: 1, parallelism: 1 };
  return [
    { passwordAlgorithm: 'MD5', passwordDigest: hex('md5', PASSWORD) },
    { passwordAlgorithm: 'SHA1', passwordDigest: hex('sha1', PASSWORD) },
    { passwordAlgorithm: 'SHA256', passwordDigest: hex('sha256', PASSWORD) },
    { passwordAlgorithm: 'Bcrypt', passwordDigest: await bcrypt(PASSWORD, 4) },
    { passwordAlgorithm: 'Argon2id', passwordDigest: await argon2(PASSWORD, options) },
    {
      passwordAlgorithm: 'Argon2i',
      passwordDigest: await argon2(PASSWORD, { ...options, algorithm: ARGON2I }),
    },
    {
      passwordAlgorithm: 'Legacy',
      passwordDigest: legacy('sha512', ['pepper', '@'], hex('sha512', `pepper${PASSWORD}`)),
    },
    {
      passwordAlgorithm: 'Legacy',
      passwordDigest: legacy('pbkdf2', ['pepper', '1000', '20', 'sha1', '@'], key),
    },
  ];
}

/** Lines that make no user, with the code that says why. The first line has taken its names. */
const FAULTS: readonly [line: string | Buffer, code: string][] = [
  ['{"name":"Broken"', 'import.invalid_json'],
  ['secret-digest-in-no-object', 'import.invalid_json'],
  [Buffer.from([0x7b, 0xff, 0x7d]), 'import.unreadable_line'],
  [`{"name":"${'x'.repeat(1_100_000)}"}`, 'import.unreadable_line'],
  ['["a list"]', 'guard.invalid_input'],
  ['null', 'guard.invalid_input'],
  ['{"username":"1 bad name"}', 'guard.invalid_input'],
  ['{"passwordAlgorithm":"secret-digest-in-the-wrong-place"}', 'guard.invalid_input'],
  ['{"username":"person1"}', 'user.username_already_in_use'],
  ['{"primaryEmail":"PERSON1@example.com"}', 'user.email_already_in_use'],
  ['{"primaryPhone":"12"}', 'user.invalid_phone'],
  ['{"passwordDigest":"secret-digest"}', 'user.password_algorithm_required'],
  ['{"password":"a","passwordDigest":"secret-digest","passwordAlgorithm":"MD5"}', 'user.password_and_digest'],
  ['{"passwordDigest":"secret-digest","passwordAlgorithm":"MD5"}', 'password.unsupported_encryption_method'],
  [
    '{"passwordDigest":"[\\"secret-digest\\",[\\"@\\"],\\"00\\"]","passwordAlgorithm":"Legacy"}',
    'password.unsupported_legacy_hash_algorithm',
  ],
];

/** `size` lines, of which each fault has its place twice, far from each other. */
export async function importFile(size: number): Promise<ImportFile> {
  const digests = await foreignDigests();
  const every = Math.floor(size / (FAULTS.length * 2));
  const valid = new Map<number, string>();
  const invalid = new Map<number, string>();
  const lines = Array.from({ length: size }, (_, index): Buffer => {
    const number = index + 1;
    const fault = number % every === 0 ? FAULTS[(number / every - 1) % FAULTS.length] : undefined;
    if (fault && number / every <= FAULTS.length * 2) {
      invalid.set(number, fault[1]);
      return Buffer.from(fault[0]);
    }
    valid.set(number, PASSWORD);
    return Buffer.from(JSON.stringify(userOf(number, digests[number % digests.length])));
  });
  return {
    // Without a newline at its end.
    content: Buffer.concat(
      lines.flatMap((line, index) => (index === 0 ? [line] : [Buffer.from('\n'), line])),
    ),
    valid,
    invalid,
    digests: [...digests.map(({ passwordDigest }) => passwordDigest), 'secret-digest'],
  };
}

/** Every other user has nothing by which a second one like it would be refused. */
const userOf = (number: number, digest: object | undefined): object => ({
  name: `Person ${number}`,
  customData: { line: number },
  ...(number % 2 === 1 && { username: `person${number}`, primaryEmail: `person${number}@example.com` }),
  // A few bring the password itself.
  ...(number % 1000 === 3 ? { password: PASSWORD } : digest),
});
