import { Injectable } from '@nestjs/common';
import { equalHashes, HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';

const DECOY = new HashPurpose('decoy-credential');
const DECOY_MARK = new HashPurpose('decoy-credential-mark');
const MARK_BYTES = 8;

/** Ids as common authenticators make them. */
const LIKENESSES = [
  { bytes: 16, transports: ['hybrid', 'internal'] },
  { bytes: 20, transports: ['hybrid', 'internal'] },
  { bytes: 32, transports: ['internal'] },
] as const;

/** Made-up passkeys for whoever has none, so that nobody learns from what is asked for who has an account, or a passkey. */
@Injectable()
export class DecoyCredentials {
  constructor(private readonly keyedHash: KeyedHash) {}

  /** The same each time. `key` is what says in the tenant who it would be. */
  async for(rpId: string, key: string) {
    const hash = await this.keyedHash.of(DECOY, JSON.stringify([rpId, key]));
    const { bytes, transports } =
      LIKENESSES[hash.readUInt8(hash.length - 1) % LIKENESSES.length] ?? LIKENESSES[0];
    const start = hash.subarray(0, bytes - MARK_BYTES);
    const id = Buffer.concat([start, await this.markOf(start)]).toString('base64url');
    return [{ type: 'public-key' as const, id, transports }];
  }

  /** Whether an id was made up here. It ends with a mark that nobody else can make or tell. */
  async has(credentialId: string): Promise<boolean> {
    const id = Buffer.from(credentialId, 'base64url');
    if (!LIKENESSES.some(({ bytes }) => bytes === id.length)) return false;
    return equalHashes(id.subarray(-MARK_BYTES), await this.markOf(id.subarray(0, -MARK_BYTES)));
  }

  private async markOf(start: Buffer): Promise<Buffer> {
    return (await this.keyedHash.of(DECOY_MARK, start.toString('base64url'))).subarray(0, MARK_BYTES);
  }
}
