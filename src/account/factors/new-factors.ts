import { Injectable } from '@nestjs/common';
import { exhaustive } from '#src/kernel/exhaustive.js';
import {
  BackupCodeFactor,
  MfaErrors,
  type NewTotp,
  TotpFactor,
  WebAuthnFactor,
} from '#src/modules/mfa/mfa.public.js';
import type { Account } from '../access/account.js';
import { VerificationRecords } from '../records/verification-records.js';
import { FactorErrors } from './factor.errors.js';
import type { NewFactor } from './new-factor.js';

/** Gives users factors, each as its type wants it. What an account has to show before that, the caller has asked. */
@Injectable()
export class NewFactors {
  constructor(
    private readonly totps: TotpFactor,
    private readonly backupCodes: BackupCodeFactor,
    private readonly passkeys: WebAuthnFactor,
    private readonly records: VerificationRecords,
  ) {}

  /**
   * What is left to do in a unit of work once the factor is found to be right; what takes long is done here. Throws what is
   * wrong with it: `user.totp_already_in_use` (422), `user.totp_secret_invalid`, `session.mfa.invalid_totp_code`,
   * `verification_record.not_found` (400). What is done later throws what `BackupCodeFactor` and `WebAuthnFactor` do.
   */
  async prepare(account: Account, factor: NewFactor): Promise<() => Promise<void>> {
    const { id: userId } = account.actor;
    switch (factor.type) {
      case 'Totp': {
        await this.totps.requireNone(userId);
        const totp = await this.totpOf(factor);
        return () => this.totps.enrol(userId, totp);
      }
      case 'BackupCode':
        return () => this.backupCodes.enrol(userId, factor.codes);
      case 'WebAuthn':
        return this.passkey(account, factor);
      default:
        return exhaustive(factor);
    }
  }

  /** Throws `user.totp_secret_invalid`, and `session.mfa.invalid_totp_code` where a code is given that is wrong (400). */
  async totpOf({ secret, code }: { secret: string; code: string | undefined }): Promise<NewTotp> {
    if (!this.totps.isSecret(secret)) throw FactorErrors.totpSecretInvalid();
    if (code === undefined) return { secret };
    const usedStep = await this.totps.stepOf(secret, code);
    if (usedStep === undefined) throw MfaErrors.invalidTotpCode();
    return { secret, usedStep };
  }

  private async passkey(
    account: Account,
    { recordId, name }: Extract<NewFactor, { type: 'WebAuthn' }>,
  ): Promise<() => Promise<void>> {
    const record = await this.records.getVerified(account, recordId, 'WebAuthn');
    return async () => {
      const { newCredential } = await this.records.spend(account, record);
      if (!newCredential) throw new Error('a verified registration has a passkey');
      await this.passkeys.enrol(account.actor.id, { ...newCredential, ...(name !== undefined && { name }) });
    };
  }
}
