import { Injectable } from '@nestjs/common';
import { type EnrolledType, MfaErrors } from '#src/modules/mfa/mfa.public.js';
import { SignInExperiences } from '#src/modules/sign-in-experience/sign-in-experience.public.js';

/** Which factors the tenant lets users set up. */
@Injectable()
export class OfferedFactors {
  constructor(private readonly experiences: SignInExperiences) {}

  /** Whether it is a second factor here; a passkey may be offered for signing in alone. */
  async isSecondFactor(type: EnrolledType): Promise<boolean> {
    return (await this.experiences.get()).mfa.factors.includes(type);
  }

  /** Throws `session.mfa.mfa_factor_not_enabled` (400). */
  async require(type: EnrolledType): Promise<void> {
    const { mfa, passkeySignIn } = await this.experiences.get();
    const isForSignIn = type === 'WebAuthn' && passkeySignIn.enabled === true;
    if (!mfa.factors.includes(type) && !isForSignIn) throw MfaErrors.factorNotEnabled();
  }
}
