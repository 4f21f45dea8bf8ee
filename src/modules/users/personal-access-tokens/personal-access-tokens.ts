import { Injectable } from '@nestjs/common';
import { HashPurpose, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import type { PersonalAccessToken } from './personal-access-token.entity.js';
import { encryptedTokens } from './personal-access-token.repository.js';

const PERSONAL_ACCESS_TOKEN = new HashPurpose('personal-access-token');

type SealedToken = Pick<PersonalAccessToken, 'encryptedValue' | 'valueHash'>;

/** The values of personal access tokens: found by a keyed hash, and readable for their owners. */
@Injectable()
export class PersonalAccessTokens {
  constructor(
    private readonly secrets: Secrets,
    private readonly keyedHash: KeyedHash,
  ) {}

  /**
   * Gets ready to hash. Awaited before a unit of work that seals a value: inside, it could wait for a connection that is
   * only had when other units end.
   */
  async ready(): Promise<void> {
    await this.keyedHash.of(PERSONAL_ACCESS_TOKEN, '');
  }

  async seal(value: string): Promise<SealedToken> {
    const valueHash = await this.keyedHash.of(PERSONAL_ACCESS_TOKEN, value);
    return { valueHash, encryptedValue: this.secrets.seal(value, encryptedTokens, valueHash) };
  }

  open({ encryptedValue, valueHash }: SealedToken): string {
    return this.secrets.open(encryptedValue, encryptedTokens, valueHash);
  }
}
