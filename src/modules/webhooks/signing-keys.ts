import { Injectable } from '@nestjs/common';
import { Secrets } from '#src/platform/crypto/secrets.js';
import type { Hook } from './hook.entity.js';
import { encryptedSigningKeys } from './hook.repository.js';

/** The keys that sign what webhooks send: stored encrypted, shown to the hook's owners. */
@Injectable()
export class SigningKeys {
  constructor(private readonly secrets: Secrets) {}

  seal(hookId: string, signingKey: string): Buffer {
    return this.secrets.seal(signingKey, encryptedSigningKeys, hookId);
  }

  open({ id, encryptedSigningKey }: Pick<Hook, 'id' | 'encryptedSigningKey'>): string {
    return this.secrets.open(encryptedSigningKey, encryptedSigningKeys, id);
  }
}
