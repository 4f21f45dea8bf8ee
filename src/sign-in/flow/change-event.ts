import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { SignInErrors } from '../sign-in.errors.js';
import { begin, type Flow } from './flow.js';
import type { InteractionEvent } from './interaction-event.js';
import { isMagicLink } from './magic-link.js';

/**
 * Goes on as another kind of interaction: what was verified stays, who it is and what was staged do not. Else somebody who
 * has an account would be told of as one who has just made it.
 */
export function changeEvent(flow: Flow, event: InteractionEvent, settings: SignInExperience): Flow {
  requireOpen(event, flow.records, settings);
  if (flow.event === event) return flow;
  if (flow.event === 'ForgotPassword' || event === 'ForgotPassword') {
    throw SignInErrors.notSupportedForForgotPassword();
  }
  return { ...begin(event), records: flow.records };
}

/** Throws `auth.forbidden` where the tenant lets nobody sign in, or nobody sign up, but whom it has sent a link. */
export function requireOpen(
  event: InteractionEvent,
  records: readonly VerificationRecord[],
  { signInMode }: SignInExperience,
): void {
  const isClosed =
    (event === 'SignIn' && signInMode === 'Register') || (event === 'Register' && signInMode === 'SignIn');
  if (isClosed && !records.some(isMagicLink)) throw SignInErrors.modeForbidden();
}
