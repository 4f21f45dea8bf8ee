import { Injectable } from '@nestjs/common';
import { Clock } from '#src/kernel/clock.js';
import { newId } from '#src/kernel/ids.js';
import { accountLabelOf, MfaErrors, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import { SealedSecrets } from '../../flow/sealed-secrets.js';
import type { VerificationDto } from '../verification.dto.js';
import { FactorAttempts, type Identified } from './factor-attempts.js';
import type { NewTotpDto } from './totp.dto.js';

/** Makes secrets for authenticator applications, and checks the codes of theirs. */
@Injectable()
export class TotpVerificationService {
  constructor(
    private readonly attempts: FactorAttempts,
    private readonly totps: TotpFactor,
    private readonly sealed: SealedSecrets,
  ) {}

  create(interaction: PendingInteraction): Promise<NewTotpDto> {
    return this.attempts.attempt(interaction, 'Totp.Create', async (identified) => {
      const { user } = identified;
      const id = newId();
      const secret = this.totps.newSecret();
      const { hostname: issuer } = new URL(interaction.origin);
      const secretQrCode = await this.totps.qrCode({ secret, account: accountLabelOf(user), issuer });
      const newSecret = this.sealed.seal(secret, id);
      await this.attempts.keep(identified, { id, type: 'Totp', userId: user.id, newSecret });
      return { verificationId: id, secret, secretQrCode };
    });
  }

  /** With the id of a new secret, a code of that; without, one of the user's own application. */
  verify(
    interaction: PendingInteraction,
    { code, verificationId }: { readonly code: string; readonly verificationId?: string | undefined },
  ): Promise<VerificationDto> {
    return this.attempts.attempt(interaction, 'Totp.Submit', async (identified) => ({
      verificationId: await (verificationId === undefined
        ? this.verifyOwn(identified, code)
        : this.verifyNew(identified, code, verificationId)),
    }));
  }

  /** Nobody can guess what they are shown, so nothing is counted. */
  private async verifyNew(identified: Identified, code: string, verificationId: string): Promise<string> {
    const { newSecret } = this.attempts.recordOf(identified, identified.flow, 'Totp', verificationId);
    const usedStep =
      newSecret === undefined
        ? undefined
        : await this.totps.stepOf(this.sealed.open(newSecret, verificationId), code);
    if (usedStep === undefined) throw MfaErrors.invalidTotpCode();
    const place = { type: 'Totp', id: verificationId } as const;
    await this.attempts.change(identified, place, (record) => ({
      ...record,
      usedStep,
      verifiedAt: Clock.now(),
    }));
    return verificationId;
  }

  private async verifyOwn(identified: Identified, code: string): Promise<string> {
    const { user } = identified;
    const verifiedAt = Clock.now();
    const factorId = await this.attempts.guard(identified, 'MfaTotp', () => this.totps.verify(user.id, code));
    const id = newId();
    await this.attempts.keep(identified, { id, type: 'Totp', userId: user.id, factorId, verifiedAt });
    return id;
  }
}
