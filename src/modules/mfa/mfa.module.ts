import { Module } from '@nestjs/common';
import { AccountCenterModule } from '#src/modules/account-center/account-center.module.js';
import { UsersModule } from '#src/modules/users/users.module.js';
import { AdaptiveMfa } from './adaptive/adaptive-mfa.js';
import { UserPlaceRepository } from './adaptive/user-place.repository.js';
import { UserPlaceSweeper } from './adaptive/user-place-sweeper.js';
import { EnrolledFactors } from './enrolled/enrolled-factors.js';
import { FactorChanges } from './enrolled/factor-changes.js';
import { MfaFactorRepository } from './enrolled/mfa-factor.repository.js';
import { BackupCodeFactor } from './factors/backup-code/backup-code-factor.js';
import { BackupCodeRepository } from './factors/backup-code/backup-code.repository.js';
import { TotpFactor } from './factors/totp/totp-factor.js';
import { DecoyCredentials } from './factors/webauthn/decoy-credentials.js';
import { RelyingParties } from './factors/webauthn/relying-parties.js';
import { WebAuthnCredentialRepository } from './factors/webauthn/webauthn-credential.repository.js';
import { WebAuthnFactor } from './factors/webauthn/webauthn-factor.js';
import { UserFactorController } from './users/user-factor.controller.js';
import { UserFactorService } from './users/user-factor.service.js';

const PUBLIC = [
  AdaptiveMfa,
  BackupCodeFactor,
  DecoyCredentials,
  EnrolledFactors,
  RelyingParties,
  TotpFactor,
  WebAuthnFactor,
];

/** What people prove beside their first factor. */
@Module({
  imports: [AccountCenterModule, UsersModule],
  controllers: [UserFactorController],
  providers: [
    ...PUBLIC,
    BackupCodeRepository,
    FactorChanges,
    MfaFactorRepository,
    UserFactorService,
    UserPlaceRepository,
    UserPlaceSweeper,
    WebAuthnCredentialRepository,
  ],
  exports: PUBLIC,
})
export class MfaModule {}
