import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { StoredUser } from '#src/modules/users/users.public.js';
import type { Flow } from '../flow/flow.js';

/** What a submitted flow is judged by, all known before. */
export interface SubmittedFlow {
  readonly flow: Flow;
  /** Who signs in; undefined where nobody is identified. */
  readonly user: StoredUser | undefined;
  readonly settings: SignInExperience;
}

/** Throws where the flow may not end like this. */
export type SubmitCheck = (submitted: SubmittedFlow) => void;
