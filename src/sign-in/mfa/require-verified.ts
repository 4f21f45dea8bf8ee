import { maskedIdentifiers, needsVerification } from '#src/modules/mfa/mfa.public.js';
import { FlowMfaErrors } from './flow-mfa.errors.js';
import { type JudgedFlow, mfaCaseOf, ownFactors } from './mfa-facts.js';
import { isPasskeySignIn, shownFactors } from './shown-factors.js';

/** Throws `session.mfa.require_mfa_verification` where the user has to show a second factor, and has not. */
export function requireVerified(judged: JudgedFlow): void {
  if (judged.mfa.isExempt) return;
  const factors = ownFactors(judged);
  if (!needsVerification(mfaCaseOf(judged, factors))) return;
  if (isPasskeySignIn(judged) || shownFactors(judged).length > 0) return;
  throw FlowMfaErrors.verificationRequired(factors, maskedIdentifiers(judged.user, factors));
}
