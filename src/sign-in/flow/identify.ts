import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { Identity } from '../records/record-kind.js';
import { kindOf } from '../records/record-kinds.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { SignInErrors } from '../sign-in.errors.js';
import { requireMode } from './change-event.js';
import type { ForgotPasswordFlow, SignInFlow } from './flow.js';

/** Whom a record is about. Throws where the tenant does not let people say who they are like that. */
export function identifiedBy(
  flow: SignInFlow | ForgotPasswordFlow,
  record: VerificationRecord,
  settings: SignInExperience,
): Identity {
  const kind = kindOf(record);
  requireMode(flow.event, settings);
  if (!kind.isEnabled(record, flow.event, settings)) {
    throw flow.event === 'SignIn'
      ? SignInErrors.methodNotEnabled()
      : SignInErrors.methodNotSupportedForForgotPassword();
  }
  const identity = kind.identityOf(record);
  if (!kind.isVerified(record) || !identity) throw SignInErrors.verificationFailed();
  return identity;
}

/** The flow is about this user from now on, who stays the same. */
export function identify<Kind extends SignInFlow | ForgotPasswordFlow>(
  flow: Kind,
  { userId, at }: Identity,
): Kind {
  if (flow.userId !== undefined && flow.userId !== userId) throw SignInErrors.identityConflict();
  return { ...flow, userId, identifiedAt: at };
}
