import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const VERSION = 2;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEK_ID_BYTES = 4;
const HEAD_BYTES = 1 + KEK_ID_BYTES;
const WRAPPED_END = HEAD_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES;

/** Where a secret is stored. */
export interface Place {
  readonly tenantId: string;
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** What is authenticated, by version. The first left the column out; no id of a tenant begins as JSON does. */
const AUTHENTICATED: Readonly<Record<number, (place: Place) => string>> = {
  1: ({ tenantId, table, row }) => `${tenantId}/${table}/${row}`,
  [VERSION]: ({ tenantId, table, column, row }) => JSON.stringify([tenantId, table, column, row]),
};

/** A stored secret cannot be had back; the message says why. */
export class UnopenedSecret extends Error {
  override readonly name = 'UnopenedSecret';
}

/** Finds the keys again, where one that is not known shows that there are others by now. */
type Reread = () => readonly Buffer[];

/**
 * Envelope encryption at rest: every secret has a data key of its own, wrapped by a key-encryption key (KEK). Both
 * layers are AES-256-GCM and authenticate the place that the secret belongs to, so that one copied elsewhere does not
 * open. Layout: version (1) | KEK id (4) | nonce, wrapped data key, tag | nonce, ciphertext, tag.
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

  /** What the bytes after the version are in everything that the newest key wrapped. */
  get newestKeyId(): Buffer {
    return kekId(this.newest);
  }

  seal(plaintext: Buffer, place: Place): Buffer {
    const dataKey = randomBytes(KEY_BYTES);
    const authenticated = authenticatedBy(VERSION, place);
    return Buffer.concat([this.wrap(dataKey, authenticated), encrypt(dataKey, plaintext, authenticated)]);
  }

  /** Throws `UnopenedSecret` where it was changed, belongs to another place, or its KEK is not among the keys. */
  open(sealed: Buffer, place: Place): Buffer {
    const authenticated = authenticatedBy(sealed[0], place);
    const dataKey = this.unwrap(sealed, authenticated);
    return proven(() => decrypt(dataKey, sealed.subarray(WRAPPED_END), authenticated));
  }

  /**
   * Wraps the data key with the newest KEK, without a look at the secret itself. One of an older version is sealed anew
   * instead, since it authenticates its place as well. Throws as `open` does.
   */
  rewrap(sealed: Buffer, place: Place): Buffer {
    if (sealed[0] !== VERSION) return this.seal(this.open(sealed, place), place);
    const authenticated = authenticatedBy(VERSION, place);
    const dataKey = this.unwrap(sealed, authenticated);
    return Buffer.concat([this.wrap(dataKey, authenticated), sealed.subarray(WRAPPED_END)]);
  }

  private use(keks: readonly Buffer[]): Buffer {
    const [newest] = keks;
    if (!newest) throw new Error('a key-encryption key is needed');
    this.byId = new Map(keks.map((kek) => [kekId(kek).toString('hex'), kek]));
    return newest;
  }

  private wrap(dataKey: Buffer, authenticated: string): Buffer {
    return Buffer.concat([
      Buffer.of(VERSION),
      this.newestKeyId,
      encrypt(this.newest, dataKey, authenticated),
    ]);
  }

  private unwrap(sealed: Buffer, authenticated: string): Buffer {
    const kek = this.find(sealed.subarray(1, HEAD_BYTES).toString('hex'));
    if (!kek) throw new UnopenedSecret('SECRET_VAULT_KEK lacks the key that encrypted a stored secret');
    return proven(() => decrypt(kek, sealed.subarray(HEAD_BYTES, WRAPPED_END), authenticated));
  }

  private find(id: string): Buffer | undefined {
    if (!this.byId.has(id)) this.refresh();
    return this.byId.get(id);
  }
}

function authenticatedBy(version: number | undefined, place: Place): string {
  const authenticated = AUTHENTICATED[version ?? 0];
  if (!authenticated) throw new UnopenedSecret('A stored secret has an unknown version');
  return authenticated(place);
}

function proven(decrypting: () => Buffer): Buffer {
  try {
    return decrypting();
  } catch (cause) {
    throw new UnopenedSecret('A stored secret was changed, or does not belong to its row', { cause });
  }
}

const kekId = (kek: Buffer): Buffer => createHash('sha256').update(kek).digest().subarray(0, KEK_ID_BYTES);

function encrypt(key: Buffer, plaintext: Buffer, authenticated: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(authenticated));
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, sealed: Buffer, authenticated: string): Buffer {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(authenticated))
    .setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
}
