import { Injectable } from '@nestjs/common';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';

const DECOY = new HashPurpose('decoy-credential');

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
    return [{ type: 'public-key' as const, id: hash.subarray(0, bytes).toString('base64url'), transports }];
  }
}
