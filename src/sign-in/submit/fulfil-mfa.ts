import { exhaustive } from '#src/kernel/exhaustive.js';
import type { AppError } from '#src/kernel/errors.js';
import { demandedOf, maskedIdentifiers, type MfaDemand } from '#src/modules/mfa/mfa.public.js';
import { FlowMfaErrors } from '../mfa/flow-mfa.errors.js';
import { factorsToBe, mfaCaseOf } from '../mfa/mfa-facts.js';
import type { SubmitCheck, SubmittedFlow } from './submit-check.js';

/** The user has the second factors that the policy asks for, and has answered what it asks. */
export const fulfilMfa: SubmitCheck = (submitted) => {
  if (submitted.mfa.isExempt) return;
  const { demand } = demandedOf(mfaCaseOf(submitted, factorsToBe(submitted)));
  if (demand) throw refusalOf(demand, submitted);
};

function refusalOf(demand: MfaDemand, submitted: SubmittedFlow): AppError {
  switch (demand.kind) {
    case 'suggest':
      return FlowMfaErrors.suggested();
    case 'missing':
      return FlowMfaErrors.missing(demand.availableFactors, demand.skippable);
    case 'additional': {
      const { availableFactors, isWebAuthnUsedAsSignInPasskey } = demand;
      const { user, flow } = submitted;
      const shown = maskedIdentifiers({ ...user, ...flow.profile }, factorsToBe(submitted));
      return FlowMfaErrors.additionalSuggested({
        availableFactors,
        maskedIdentifiers: shown,
        isWebAuthnUsedAsSignInPasskey,
      });
    }
    case 'backup-codes':
      return FlowMfaErrors.backupCodesRequired();
    default:
      return exhaustive(demand);
  }
}
