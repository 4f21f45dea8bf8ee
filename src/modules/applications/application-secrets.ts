import { Injectable } from '@nestjs/common';
import { equalHashes, KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { Secrets } from '#src/platform/crypto/secrets.js';
import { ApplicationRepository } from './application.repository.js';
import type { ClientSecret } from './application.types.js';

const TABLE = 'application_secrets';

/** The secrets by which applications authenticate: readable for their owners, compared by their keyed hashes. */
@Injectable()
export class ApplicationSecrets {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly secrets: Secrets,
    private readonly keyedHash: KeyedHash,
  ) {}

  async add(applicationId: string, name: string, value: string): Promise<void> {
    await this.applications.insertSecret(applicationId, {
      name,
      encryptedValue: this.secrets.seal(value, TABLE, `${applicationId}/${name}`),
      valueHash: await this.keyedHash.of('application-secret', value),
    });
  }

  /** The secret whose value this is, expired or not. Compares with every one of them, each in constant time. */
  async findMatch(candidates: readonly ClientSecret[], value: string): Promise<ClientSecret | undefined> {
    const hash = await this.keyedHash.of('application-secret', value);
    const matches = candidates.filter(({ valueHash }) => equalHashes(Buffer.from(valueHash, 'hex'), hash));
    return matches[0];
  }
}
