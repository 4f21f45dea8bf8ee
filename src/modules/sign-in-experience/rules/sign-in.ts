import { SignInExperienceErrors } from '../sign-in-experience.errors.js';
import type { ExperienceRule } from './experience-change.js';

/** Each way to sign in works, and its codes are not the second factor at once. */
export const signInIsPossible: ExperienceRule = ({ given: { signIn }, after, connectors }) => {
  if (!signIn) return;
  const { methods } = signIn;
  const byCode = methods.filter(({ verificationCode }) => verificationCode);
  const isByCode = (channel: 'email' | 'phone') => byCode.some(({ identifier }) => identifier === channel);
  if (isByCode('email') && !connectors.email) throw SignInExperienceErrors.connectorNotFound('Email');
  if (isByCode('phone') && !connectors.sms) throw SignInExperienceErrors.connectorNotFound('Sms');
  if (!methods.every(({ password, verificationCode }) => password || verificationCode)) {
    throw SignInExperienceErrors.atLeastOneFactor();
  }
  const reachable = methods.filter(({ identifier }) => identifier !== 'username');
  if (!after.signUp.password && !reachable.every(({ verificationCode }) => verificationCode)) {
    throw SignInExperienceErrors.codeSignInRequired();
  }
  const { factors } = after.mfa;
  if (isByCode('email') && factors.includes('EmailVerificationCode')) {
    throw SignInExperienceErrors.emailCodeIsMfaFactor();
  }
  if (isByCode('phone') && factors.includes('PhoneVerificationCode')) {
    throw SignInExperienceErrors.phoneCodeIsMfaFactor();
  }
};
