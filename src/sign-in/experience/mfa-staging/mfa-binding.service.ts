import { Injectable } from '@nestjs/common';
import { newId } from '#src/kernel/ids.js';
import { MfaErrors, type MfaFactor, TotpFactor, WebAuthnFactor } from '#src/modules/mfa/mfa.public.js';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { StoredUser } from '#src/modules/users/users.public.js';
import type { PendingInteraction } from '#src/oidc/oidc.public.js';
import type { Flow } from '../../flow/flow.js';
import { codeRecordOf, withRecord } from '../../flow/records.js';
import { withStaged } from '../../flow/staged-profile.js';
import { FlowMfa } from '../../mfa/flow-mfa.js';
import { SignInErrors } from '../../sign-in.errors.js';
import { ProfileStaging } from '../profile-staging.js';
import { enabled } from './mfa-answers.service.js';
import { MfaStaging } from './mfa-staging.js';
import { setUpBy } from './set-up-factor.js';

const ADDRESSES = { EmailVerificationCode: 'email', PhoneVerificationCode: 'phone' } as const;

/** Stages the second factors that users set up on their way in. */
@Injectable()
export class MfaBindingService {
  constructor(
    private readonly staging: MfaStaging,
    private readonly profiles: ProfileStaging,
    private readonly experiences: SignInExperiences,
    private readonly totps: TotpFactor,
    private readonly passkeys: WebAuthnFactor,
    private readonly mfa: FlowMfa,
  ) {}

  /**
   * Throws like `MfaStaging.change`, then `session.verification_session_not_found` (404), `session.verification_failed`
   * (400), `session.mfa.mfa_factor_not_enabled` (400), and what speaks against the factor (422).
   */
  bind(interaction: PendingInteraction, factor: MfaFactor, verificationId: string): Promise<void> {
    return this.staging.change(interaction, `BindMfa.${factor}.Submit`, (flow, user) =>
      factor === 'EmailVerificationCode' || factor === 'PhoneVerificationCode'
        ? this.bindAddress(flow, user, { factor, verificationId })
        : this.bindOwn(flow, user, { factor, verificationId }),
    );
  }

  private async bindOwn(
    flow: Flow,
    user: StoredUser,
    { factor, verificationId }: { factor: 'Totp' | 'WebAuthn' | 'BackupCode'; verificationId: string },
  ): Promise<Flow> {
    const mfa = setUpBy(flow, factor, verificationId);
    const isFactor = await this.isFactor(factor);
    if (!isFactor && !(factor === 'WebAuthn' && (await this.hasPasskeySignIn())))
      throw MfaErrors.factorNotEnabled();
    if (factor === 'Totp') await this.totps.requireNone(user.id);
    if (factor === 'BackupCode' && !(await this.hasOther(flow, user))) throw MfaErrors.backupCodesAlone();
    if (factor === 'WebAuthn') await this.passkeys.requireRoom(user.id, mfa.webAuthn?.length ?? 0);
    // A passkey that is for signing in alone says nothing about second factors.
    return { ...flow, mfa: isFactor ? enabled(mfa) : mfa };
  }

  /** The address becomes the user's; that it is theirs, as a second factor, they have just shown. */
  private async bindAddress(
    flow: Flow,
    user: StoredUser,
    { factor, verificationId }: { factor: keyof typeof ADDRESSES; verificationId: string },
  ): Promise<Flow> {
    const type = ADDRESSES[factor];
    const { identifier, verifiedAt } = codeRecordOf(flow, type, verificationId);
    if (verifiedAt === undefined) throw SignInErrors.verificationFailed();
    if (!(await this.isFactor(factor))) throw MfaErrors.factorNotEnabled();
    const brought = await this.profiles.stagedAs({ type, verificationId }, { flow, user });
    const staged = { ...flow, profile: withStaged(flow.profile, brought), mfa: enabled(flow.mfa) };
    const shown = { id: newId(), userId: user.id, verifiedAt };
    return identifier.type === 'email'
      ? withRecord(staged, { ...shown, type: 'MfaEmailVerificationCode', identifier })
      : withRecord(staged, { ...shown, type: 'MfaPhoneVerificationCode', identifier });
  }

  private async isFactor(factor: MfaFactor): Promise<boolean> {
    return (await this.experiences.get()).mfa.factors.includes(factor);
  }

  private async hasPasskeySignIn(): Promise<boolean> {
    return (await this.experiences.get()).passkeySignIn.enabled === true;
  }

  private async hasOther(flow: Flow, user: StoredUser): Promise<boolean> {
    return (await this.mfa.factorsToBe(flow, user)).some((factor) => factor !== 'BackupCode');
  }
}
