import { Injectable } from '@nestjs/common';
import { BackupCodeFactor, demandedOf, TotpFactor, WebAuthnFactor } from '#src/modules/mfa/mfa.public.js';
import { OwnAccounts, type UpdateUserConfigDto, UserConfigService } from '#src/modules/users/users.public.js';
import { SealedSecrets } from '../flow/sealed-secrets.js';
import { factorsToBe, mfaCaseOf } from '../mfa/mfa-facts.js';
import type { SubmittedFlow } from './submit-check.js';

/** Gives users the second factors that they have set up on the way. Belongs to the unit of work that ends the flow. */
@Injectable()
export class StagedFactors {
  constructor(
    private readonly totps: TotpFactor,
    private readonly passkeys: WebAuthnFactor,
    private readonly backupCodes: BackupCodeFactor,
    private readonly configs: UserConfigService,
    private readonly ownAccounts: OwnAccounts,
    private readonly sealed: SealedSecrets,
  ) {}

  async keep(submitted: SubmittedFlow): Promise<void> {
    const { flow, user } = submitted;
    const { totp, webAuthn = [], backupCode } = flow.mfa;
    if (totp) {
      const secret = this.sealed.open(totp.newSecret, totp.recordId);
      await this.totps.enrol(user.id, { secret, usedStep: totp.usedStep });
    }
    for (const credential of webAuthn) await this.passkeys.enrol(user.id, credential);
    if (backupCode) {
      const codes = this.sealed.open(backupCode.newCodes, backupCode.recordId);
      await this.backupCodes.replace(user.id, JSON.parse(codes) as string[]);
    }
    const answers = answersOf(submitted);
    const answered = Object.keys(answers);
    if (answered.length > 0) await this.configs.note(user.id, answers);
    const isSetUp = totp !== undefined || webAuthn.length > 0 || backupCode !== undefined;
    const fields = [...(isSetUp ? ['mfaVerifications'] : []), ...answered];
    if (fields.length > 0) await this.ownAccounts.announce(user.id, fields);
  }
}

/** What is noted of the user's answers. Who signs up, and wants no passkey yet, is asked again. */
function answersOf(submitted: SubmittedFlow): UpdateUserConfigDto {
  const { enabled, skipped, suggestionSkipped, passkeySkipped, totp, webAuthn, backupCode } =
    submitted.flow.mfa;
  const { isEnabled } = demandedOf(mfaCaseOf(submitted, factorsToBe(submitted)));
  // Who wanted a factor, and then none after all, has said no.
  const wantsOne = enabled && (!skipped || totp || webAuthn || backupCode);
  const mfa = {
    ...((wantsOne || isEnabled) && { enabled: true }),
    ...(skipped && { skipped }),
    ...(suggestionSkipped && { additionalBindingSuggestionSkipped: suggestionSkipped }),
  };
  return {
    ...(Object.keys(mfa).length > 0 && { mfa }),
    ...(passkeySkipped && submitted.flow.event === 'SignIn' && { passkeySignIn: { skipped: true } }),
  };
}
