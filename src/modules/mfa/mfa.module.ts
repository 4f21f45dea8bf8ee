import { Module } from '@nestjs/common';
import { EnrolledFactors } from './enrolled/enrolled-factors.js';
import { ExistingFactors } from './existing-factors.js';
import { BackupCodeFactor } from './factors/backup-code/backup-code-factor.js';
import { TotpFactor } from './factors/totp/totp-factor.js';
import { RelyingParties } from './factors/webauthn/relying-parties.js';
import { WebAuthnFactor } from './factors/webauthn/webauthn-factor.js';

const PUBLIC = [
  BackupCodeFactor,
  EnrolledFactors,
  ExistingFactors,
  RelyingParties,
  TotpFactor,
  WebAuthnFactor,
];

/** What people prove beside their first factor. */
@Module({ providers: PUBLIC, exports: PUBLIC })
export class MfaModule {}
