import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { BackupCodeFactor } from '#src/modules/mfa/mfa.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { SealedSecrets } from '../../flow/sealed-secrets.js';
import type { VerificationDto } from '../verification.dto.js';
import type { BackupCodesToBindDto } from './backup-code.dto.js';
import { FactorAttempts } from './factor-attempts.js';

/** Makes backup codes, and spends those of users. */
@Injectable()
export class BackupCodeVerificationService {
  constructor(
    private readonly attempts: FactorAttempts,
    private readonly backupCodes: BackupCodeFactor,
    private readonly sealed: SealedSecrets,
  ) {}

  generate(interaction: PendingInteraction): Promise<BackupCodesToBindDto> {
    return this.attempts.attempt(interaction, 'BackupCode.Create', async (identified) => {
      const id = newId();
      const codes = this.backupCodes.generate();
      const newCodes = this.sealed.seal(JSON.stringify(codes), id);
      const record = { id, type: 'BackupCode', userId: identified.user.id, newCodes } as const;
      await this.attempts.keep(identified, { ...record, verifiedAt: Clock.now() });
      return { verificationId: id, codes };
    });
  }

  /** A code is spent by the first who types it, whatever becomes of it then. */
  verify(interaction: PendingInteraction, code: string): Promise<VerificationDto> {
    return this.attempts.attempt(interaction, 'BackupCode.Submit', async (identified) => {
      const { user } = identified;
      const verifiedAt = Clock.now();
      const factorId = await this.attempts.guard(identified, 'MfaBackupCode', () =>
        this.backupCodes.verify(user.id, code),
      );
      const id = newId();
      await this.attempts.keep(identified, { id, type: 'BackupCode', userId: user.id, factorId, verifiedAt });
      return { verificationId: id };
    });
  }
}
