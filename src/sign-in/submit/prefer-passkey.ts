import { isEnterpriseSignIn } from '../flow/enterprise-sign-in.js';
import { FlowMfaErrors } from '../mfa/flow-mfa.errors.js';
import { storedAnswersOf } from '../mfa/mfa-facts.js';
import type { SubmitCheck } from './submit-check.js';

/**
 * Where people sign in by passkey, the user has one, or has said that they want none. Who comes from an enterprise signs in
 * there alone.
 */
export const preferPasskey: SubmitCheck = ({ flow, user, settings, mfa }) => {
  if (!settings.passkeySignIn.enabled || isEnterpriseSignIn(flow)) return;
  const hasPasskey =
    (flow.mfa.webAuthn ?? []).length > 0 || mfa.enrolled.some(({ type }) => type === 'WebAuthn');
  const wantsNone = flow.mfa.passkeySkipped ?? storedAnswersOf(user).passkeySignIn?.skipped ?? false;
  if (!hasPasskey && !wantsNone) throw FlowMfaErrors.passkeyPreferred();
};
