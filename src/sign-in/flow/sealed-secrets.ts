import { Injectable } from '@nestjs/common';
import { Secrets } from '#src/platform/crypto/secrets.js';

/** Secrets in a flow. Keys are rotated without them, since no flow outlives the old ones. */
const SEALED = { table: 'sign_in_flows', column: 'flow' };

/** Encrypts what a flow keeps secret, each value for its record: the secret of a new factor, for instance. */
@Injectable()
export class SealedSecrets {
  constructor(private readonly secrets: Secrets) {}

  seal(plaintext: string, recordId: string): string {
    return this.secrets.sealText(plaintext, SEALED, recordId);
  }

  open(sealed: string, recordId: string): string {
    return this.secrets.openText(sealed, SEALED, recordId);
  }
}
