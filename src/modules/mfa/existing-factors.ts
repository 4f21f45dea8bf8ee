import { Injectable } from '@nestjs/common';
import type { MfaFactor } from './mfa-factor.js';

/** Which second factors this server can check. None yet. */
@Injectable()
export class ExistingFactors {
  list(): readonly MfaFactor[] {
    return [];
  }
}
