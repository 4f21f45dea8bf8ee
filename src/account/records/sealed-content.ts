import { Injectable } from '@nestjs/common';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { Secrets } from '#src/platform/crypto/secrets.js';

/** Secrets in a record. Keys are rotated without them, since no record outlives the old ones. */
const SEALED = { table: 'verification_records', column: 'content' };

/** Encrypts what a record keeps secret, each value for its record. */
@Injectable()
export class SealedContent {
  constructor(private readonly secrets: Secrets) {}

  seal(value: object, recordId: string): string {
    return this.secrets.sealText(JSON.stringify(value), SEALED, recordId);
  }

  open(sealed: string, recordId: string): JsonObject {
    return JSON.parse(this.secrets.openText(sealed, SEALED, recordId));
  }
}
