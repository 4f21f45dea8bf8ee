import type { AccountActor } from '#src/platform/auth/actor.js';

/** Who calls, and by what they prove once more who they are. */
export interface Account {
  readonly actor: AccountActor;
  /** Id of a verification, as the request names it. */
  readonly verificationId?: string;
  /** The languages of the browser, as its header says. */
  readonly acceptLanguage?: string;
}
