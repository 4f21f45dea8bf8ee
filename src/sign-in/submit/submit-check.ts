import type { AppError } from '#src/kernel/errors.js';
import type { RegisterFlow, SignInFlow } from '../flow/flow.js';
import type { JudgedFlow } from '../mfa/mfa-facts.js';

/** What a submitted flow is judged by, all known before. */
export interface SubmittedFlow extends JudgedFlow {
  readonly flow: SignInFlow | RegisterFlow;
  /** Why something of the staged profile cannot be the user's: somebody else has it by now. */
  readonly conflict: AppError | undefined;
}

/** Throws where the flow may not end like this. */
export type SubmitCheck = (submitted: SubmittedFlow) => void;
