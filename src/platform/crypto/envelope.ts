import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const VERSION = 1;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEK_ID_BYTES = 4;
const WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/** A stored secret cannot be had back; the message says why. */
export class UnopenedSecret extends Error {
  override readonly name = 'UnopenedSecret';
}

/**
 * Envelope encryption at rest: every secret has a data key of its own, wrapped by a key-encryption key (KEK). Both
 * layers are AES-256-GCM and authenticate the place that the secret belongs to, so that a row copied elsewhere does
 * not open. Layout: version (1) | KEK id (4) | nonce, wrapped data key, tag | nonce, ciphertext, tag.
 */
export class Envelope {
  private readonly byId: ReadonlyMap<string, Buffer>;
  private readonly newest: Buffer;

  /** `keks`: keys of 32 bytes, newest first; the newest seals, all of them open. */
  constructor(keks: readonly Buffer[]) {
    const [newest] = keks;
    if (!newest) throw new Error('a key-encryption key is needed');
    this.newest = newest;
    this.byId = new Map(keks.map((kek) => [kekId(kek).toString('hex'), kek]));
  }

  seal(plaintext: Buffer, place: string): Buffer {
    const dataKey = randomBytes(KEY_BYTES);
    return Buffer.concat([
      Buffer.of(VERSION),
      kekId(this.newest),
      encrypt(this.newest, dataKey, place),
      encrypt(dataKey, plaintext, place),
    ]);
  }

  /** Throws `UnopenedSecret` where it was changed, belongs to another place, or its KEK is not among the keys. */
  open(sealed: Buffer, place: string): Buffer {
    if (sealed[0] !== VERSION) throw new UnopenedSecret('A stored secret has an unknown version');
    const id = sealed.subarray(1, 1 + KEK_ID_BYTES);
    const kek = this.byId.get(id.toString('hex'));
    if (!kek) throw new UnopenedSecret('SECRET_VAULT_KEK lacks the key that encrypted a stored secret');
    const wrappedEnd = 1 + KEK_ID_BYTES + WRAPPED_BYTES;
    try {
      const dataKey = decrypt(kek, sealed.subarray(1 + KEK_ID_BYTES, wrappedEnd), place);
      return decrypt(dataKey, sealed.subarray(wrappedEnd), place);
    } catch (cause) {
      throw new UnopenedSecret('A stored secret was changed, or does not belong to its row', { cause });
    }
  }
}

const kekId = (kek: Buffer): Buffer => createHash('sha256').update(kek).digest().subarray(0, KEK_ID_BYTES);

function encrypt(key: Buffer, plaintext: Buffer, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, place: string): Buffer {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
}
