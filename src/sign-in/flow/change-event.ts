import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { Flow } from './flow.js';
import type { InteractionEvent } from './interaction-event.js';

/** Goes on as another kind of interaction: what was verified stays, what was staged does not. */
export function changeEvent(flow: Flow, event: InteractionEvent, settings: SignInExperience): Flow {
  requireMode(event, settings);
  if (flow.event === event) return flow;
  if (flow.event === 'ForgotPassword' || event === 'ForgotPassword') {
    throw SignInErrors.notSupportedForForgotPassword();
  }
  return { ...flow, event, profile: {} };
}

/** Throws `auth.forbidden` where the tenant lets nobody sign in, or nobody sign up. */
export function requireMode(event: InteractionEvent, { signInMode }: SignInExperience): void {
  const isClosed =
    (event === 'SignIn' && signInMode === 'Register') || (event === 'Register' && signInMode === 'SignIn');
  if (isClosed) throw SignInErrors.modeForbidden();
}
