import { Injectable } from '@nestjs/common';
import { newId, newSecret } from '#src/kernel/ids.js';
import { Config } from '#src/platform/config/config.js';
import { HashKeyRepository } from '#src/platform/crypto/hash-key.repository.js';
import type { TenantSeed } from '#src/platform/tenancy/tenant-seed.js';
import { OidcKeyRepository } from './oidc-key.repository.js';
import { generateSigningKey } from './signing-key.js';

/** A tenant's first signing key, cookie key and hash key. */
@Injectable()
export class OidcKeySeed implements TenantSeed {
  constructor(
    private readonly config: Config,
    private readonly keys: OidcKeyRepository,
    private readonly hashKeys: HashKeyRepository,
  ) {}

  async seed(): Promise<void> {
    await this.hashKeys.ensure();
    const present = new Set((await this.keys.list()).map(({ type }) => type));
    if (!present.has('private-keys')) await this.addSigningKey();
    if (!present.has('cookie-keys')) {
      await this.keys.insert({ id: newId(), type: 'cookie-keys', status: null, value: newSecret() });
    }
  }

  private async addSigningKey(): Promise<void> {
    const key = await generateSigningKey(this.config.env.SIGNING_ALGORITHM);
    await this.keys.insert({
      id: key.kid,
      type: 'private-keys',
      status: 'Current',
      value: JSON.stringify(key),
    });
  }
}
