import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const VERSION = 1;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEK_ID_BYTES = 4;
const HEAD_BYTES = 1 + KEK_ID_BYTES;
const WRAPPED_END = HEAD_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/** A stored secret cannot be had back; the message says why. */
export class UnopenedSecret extends Error {
  override readonly name = 'UnopenedSecret';
}

/** Finds the keys again, where one that is not known shows that there are others by now. */
type Reread = () => readonly Buffer[];

/**
 * Envelope encryption at rest: every secret has a data key of its own, wrapped by a key-encryption key (KEK). Both
 * layers are AES-256-GCM and authenticate the place that the secret belongs to, so that a row copied elsewhere does
 * not open. Layout: version (1) | KEK id (4) | nonce, wrapped data key, tag | nonce, ciphertext, tag.
 */
export class Envelope {
  private byId: ReadonlyMap<string, Buffer> = new Map();
  private newest: Buffer;

  /** `keks`: keys of 32 bytes, newest first; the newest seals, all of them open. */
  constructor(
    keks: readonly Buffer[],
    private readonly reread: Reread = () => keks,
  ) {
    this.newest = this.use(keks);
  }

  /** Takes the keys as they are by now; where they cannot be read, those that are known stay. */
  refresh(): void {
    try {
      this.newest = this.use(this.reread());
    } catch {
      // Whoever asks for a secret that none of the known keys opens is told so.
    }
  }

  /** The first bytes of everything that the newest key wrapped. */
  get newestHead(): Buffer {
    return Buffer.concat([Buffer.of(VERSION), kekId(this.newest)]);
  }

  seal(plaintext: Buffer, place: string): Buffer {
    const dataKey = randomBytes(KEY_BYTES);
    return Buffer.concat([this.wrap(dataKey, place), encrypt(dataKey, plaintext, place)]);
  }

  /** Throws `UnopenedSecret` where it was changed, belongs to another place, or its KEK is not among the keys. */
  open(sealed: Buffer, place: string): Buffer {
    const dataKey = this.unwrap(sealed, place);
    return proven(() => decrypt(dataKey, sealed.subarray(WRAPPED_END), place));
  }

  /** Wraps the data key with the newest KEK, without a look at the secret itself. Throws as `open` does. */
  rewrap(sealed: Buffer, place: string): Buffer {
    return Buffer.concat([this.wrap(this.unwrap(sealed, place), place), sealed.subarray(WRAPPED_END)]);
  }

  private use(keks: readonly Buffer[]): Buffer {
    const [newest] = keks;
    if (!newest) throw new Error('a key-encryption key is needed');
    this.byId = new Map(keks.map((kek) => [kekId(kek).toString('hex'), kek]));
    return newest;
  }

  private wrap(dataKey: Buffer, place: string): Buffer {
    return Buffer.concat([this.newestHead, encrypt(this.newest, dataKey, place)]);
  }

  private unwrap(sealed: Buffer, place: string): Buffer {
    if (sealed[0] !== VERSION) throw new UnopenedSecret('A stored secret has an unknown version');
    const kek = this.find(sealed.subarray(1, HEAD_BYTES).toString('hex'));
    if (!kek) throw new UnopenedSecret('SECRET_VAULT_KEK lacks the key that encrypted a stored secret');
    return proven(() => decrypt(kek, sealed.subarray(HEAD_BYTES, WRAPPED_END), place));
  }

  private find(id: string): Buffer | undefined {
    if (!this.byId.has(id)) this.refresh();
    return this.byId.get(id);
  }
}

function proven(decrypting: () => Buffer): Buffer {
  try {
    return decrypting();
  } catch (cause) {
    throw new UnopenedSecret('A stored secret was changed, or does not belong to its row', { cause });
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
