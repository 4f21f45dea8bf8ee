import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Envelope, UnopenedSecret } from '#src/platform/crypto/envelope.js';
import { sealAsVersion1 } from '../support/first-envelope.js';

const PLACE = { tenantId: 'default', table: 'oidc_keys', column: 'encrypted_key', row: 'key-1' };
const FIRST_PLACE = 'default/oidc_keys/key-1';
const SECRET = Buffer.from('a private key');
const older = randomBytes(32);
const newest = randomBytes(32);

/** Where the parts of a sealed secret begin. */
const REGIONS = {
  version: 0,
  kekId: 1,
  keyNonce: 5,
  wrappedKey: 17,
  keyTag: 49,
  nonce: 65,
  ciphertext: 77,
  tag: 77 + SECRET.length,
};

const flip = (sealed: Buffer, position: number): Buffer => {
  const changed = Buffer.from(sealed);
  changed.writeUInt8(sealed.readUInt8(position) ^ 1, position);
  return changed;
};

describe('the envelope', () => {
  it.each([Buffer.alloc(0), SECRET, randomBytes(100_000)])('opens what it sealed', (plaintext) => {
    const envelope = new Envelope([newest]);
    expect(envelope.open(envelope.seal(plaintext, PLACE), PLACE).equals(plaintext)).toBe(true);
  });

  it('seals the same secret differently each time, and shows none of it', () => {
    const envelope = new Envelope([newest]);
    const [one, other] = [envelope.seal(SECRET, PLACE), envelope.seal(SECRET, PLACE)];
    expect(one.subarray(REGIONS.keyNonce).equals(other.subarray(REGIONS.keyNonce))).toBe(false);
    expect(one.includes(SECRET)).toBe(false);
  });

  it.each(Object.entries(REGIONS))('does not open with a changed %s', (_region, start) => {
    const envelope = new Envelope([newest]);
    const sealed = envelope.seal(SECRET, PLACE);
    expect(() => envelope.open(flip(sealed, start), PLACE)).toThrow(UnopenedSecret);
  });

  it('does not open with any byte changed, missing or added', () => {
    const envelope = new Envelope([newest]);
    const sealed = envelope.seal(SECRET, PLACE);
    for (let position = 0; position < sealed.length; position++) {
      expect(() => envelope.open(flip(sealed, position), PLACE)).toThrow(UnopenedSecret);
      expect(() => envelope.open(sealed.subarray(0, position), PLACE)).toThrow(UnopenedSecret);
    }
    expect(() => envelope.open(Buffer.concat([sealed, Buffer.of(0)]), PLACE)).toThrow(UnopenedSecret);
  });

  it.each([
    ['tenant', { tenantId: 'acme' }],
    ['table', { table: 'hash_keys' }],
    ['column', { column: 'encrypted_other' }],
    ['row', { row: 'key-2' }],
    ['row and column', { column: 'encrypted_key/key-1', row: '' }],
  ])('does not open for another %s', (_what, other) => {
    const envelope = new Envelope([newest]);
    expect(() => envelope.open(envelope.seal(SECRET, PLACE), { ...PLACE, ...other })).toThrow(
      'does not belong to its row',
    );
  });

  it('opens with an older key of the list, and seals with the newest', () => {
    const before = new Envelope([older]).seal(SECRET, PLACE);
    const rotated = new Envelope([newest, older]);
    expect(rotated.open(before, PLACE)).toEqual(SECRET);
    expect(new Envelope([newest]).open(rotated.seal(SECRET, PLACE), PLACE)).toEqual(SECRET);
  });

  it('says that a key is missing', () => {
    const sealed = new Envelope([older]).seal(SECRET, PLACE);
    expect(() => new Envelope([newest]).open(sealed, PLACE)).toThrow('SECRET_VAULT_KEK lacks the key');
    expect(() => new Envelope([])).toThrow('a key-encryption key is needed');
  });

  it('wraps the data key again with the newest key, and leaves the secret as it lies', () => {
    const before = new Envelope([older]).seal(SECRET, PLACE);
    const rotated = new Envelope([newest, older]);
    const after = rotated.rewrap(before, PLACE);
    expect(after.subarray(REGIONS.nonce).equals(before.subarray(REGIONS.nonce))).toBe(true);
    expect(after.subarray(REGIONS.kekId, REGIONS.keyNonce)).toEqual(rotated.newestKeyId);
    expect(new Envelope([newest]).open(after, PLACE)).toEqual(SECRET);
    expect(() => new Envelope([older]).open(after, PLACE)).toThrow('lacks the key');
  });

  it('wraps nothing again for another place, or that was changed', () => {
    const sealed = new Envelope([older]).seal(SECRET, PLACE);
    const rotated = new Envelope([newest, older]);
    expect(() => rotated.rewrap(sealed, { ...PLACE, tenantId: 'acme' })).toThrow(UnopenedSecret);
    expect(() => rotated.rewrap(flip(sealed, REGIONS.wrappedKey), PLACE)).toThrow(UnopenedSecret);
    const changed = rotated.rewrap(flip(sealed, REGIONS.ciphertext), PLACE);
    expect(() => rotated.open(changed, PLACE)).toThrow('does not belong to its row');
  });

  it('looks for further keys where it does not know one, and seals with the newest of them from then on', () => {
    let keys = [older];
    const envelope = new Envelope(keys, () => keys);
    keys = [newest, older];
    const sealed = new Envelope(keys).seal(SECRET, PLACE);
    expect(envelope.open(sealed, PLACE)).toEqual(SECRET);
    expect(envelope.newestKeyId).toEqual(sealed.subarray(REGIONS.kekId, REGIONS.keyNonce));
  });

  it('keeps its keys where they cannot be read again', () => {
    const envelope = new Envelope([older], () => {
      throw new Error('no file');
    });
    const sealed = envelope.seal(SECRET, PLACE);
    expect(() => envelope.open(new Envelope([newest]).seal(SECRET, PLACE), PLACE)).toThrow('lacks the key');
    expect(envelope.open(sealed, PLACE)).toEqual(SECRET);
  });
});

describe('what the first version of the envelope sealed', () => {
  it.each([Buffer.alloc(0), SECRET, randomBytes(100_000)])('opens in its place', (plaintext) => {
    const sealed = sealAsVersion1(older, plaintext, FIRST_PLACE);
    expect(new Envelope([newest, older]).open(sealed, PLACE)).toEqual(plaintext);
  });

  it.each([{ tenantId: 'acme' }, { table: 'hash_keys' }, { row: 'key-2' }])(
    'does not open for %j',
    (other) => {
      const sealed = sealAsVersion1(newest, SECRET, FIRST_PLACE);
      expect(() => new Envelope([newest]).open(sealed, { ...PLACE, ...other })).toThrow('does not belong');
    },
  );

  it('is sealed for its column by a rotation, and still opens', () => {
    const rotated = new Envelope([newest, older]);
    const after = rotated.rewrap(sealAsVersion1(older, SECRET, FIRST_PLACE), PLACE);
    expect(after[REGIONS.version]).toBe(2);
    expect(new Envelope([newest]).open(after, PLACE)).toEqual(SECRET);
    expect(() => rotated.open(after, { ...PLACE, column: 'encrypted_other' })).toThrow('does not belong');
  });

  it('is not wrapped again for another place', () => {
    const sealed = sealAsVersion1(older, SECRET, FIRST_PLACE);
    const rotated = new Envelope([newest, older]);
    expect(() => rotated.rewrap(sealed, { ...PLACE, row: 'key-2' })).toThrow(UnopenedSecret);
  });

  it('does not pass for the second, nor the second for it', () => {
    const envelope = new Envelope([newest]);
    const [first, second] = [sealAsVersion1(newest, SECRET, FIRST_PLACE), envelope.seal(SECRET, PLACE)];
    first.writeUInt8(2, REGIONS.version);
    second.writeUInt8(1, REGIONS.version);
    for (const sealed of [first, second]) {
      expect(() => envelope.open(sealed, PLACE)).toThrow('does not belong to its row');
    }
  });
});
