import { isSkippable } from './mfa-policy-name.js';
import type { MfaCase } from './mfa-rules.js';

/** Whether a second factor has to be shown. Nobody who makes an account, and nobody without a factor, shows one. */
export function needsVerification({ event, rules, answers, factors, isUnusual }: MfaCase): boolean {
  if (event !== 'SignIn' || factors.length === 0) return false;
  if (rules.isAdaptive) return isUnusual;
  const wantsNone = answers.enabled === false || answers.skipMfaOnSignIn;
  return !(wantsNone && isSkippable(rules.policy));
}
