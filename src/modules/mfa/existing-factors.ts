import { Injectable } from '@nestjs/common';
import { MFA_FACTORS, type MfaFactor } from './mfa-factor.js';

/** Which second factors this server can check. */
@Injectable()
export class ExistingFactors {
  list(): readonly MfaFactor[] {
    return MFA_FACTORS;
  }
}
