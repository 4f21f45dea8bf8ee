import { ADAPTIVE_MFA_POLICIES, isSkippable } from '#src/modules/mfa/mfa.public.js';
import { SignInExperienceErrors } from '../sign-in-experience.errors.js';
import type { ExperienceRule } from './experience-change.js';

/** The factors go together, and are none that people sign in by already. */
export const mfaIsPossible: ExperienceRule = ({ given: { mfa }, after }) => {
  if (!mfa) return;
  const { factors } = mfa;
  if (new Set(factors).size < factors.length) throw SignInExperienceErrors.duplicatedMfaFactors();
  if (factors.length === 1 && factors[0] === 'BackupCode') throw SignInExperienceErrors.backupCodeAlone();
  const byCode = after.signIn.methods.filter(({ verificationCode }) => verificationCode);
  const isByCode = (channel: 'email' | 'phone') => byCode.some(({ identifier }) => identifier === channel);
  if (factors.includes('EmailVerificationCode') && isByCode('email')) {
    throw SignInExperienceErrors.emailCodeIsSignInMethod();
  }
  if (factors.includes('PhoneVerificationCode') && isByCode('phone')) {
    throw SignInExperienceErrors.phoneCodeIsSignInMethod();
  }
};

export const adaptiveMfaIsPossible: ExperienceRule = ({ given, after: { mfa, adaptiveMfa } }) => {
  if (!given.mfa && !given.adaptiveMfa) return;
  if (!adaptiveMfa.enabled) {
    if (ADAPTIVE_MFA_POLICIES.includes(mfa.policy))
      throw SignInExperienceErrors.nonAdaptiveMfaRequiresSkippablePolicy();
    return;
  }
  if (mfa.factors.length === 0) throw SignInExperienceErrors.adaptiveMfaRequiresMfa();
  if (isSkippable(mfa.policy)) throw SignInExperienceErrors.adaptiveMfaRequiresNonSkippablePolicy();
};
