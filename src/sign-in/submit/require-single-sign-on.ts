import { isEnterpriseSignIn } from '../flow/enterprise-sign-in.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { SubmitCheck } from './submit-check.js';

/** The tenant still lets people sign in with their enterprise, if that is how they came. */
export const requireSingleSignOn: SubmitCheck = ({ flow, settings }) => {
  if (isEnterpriseSignIn(flow) && !settings.singleSignOnEnabled) throw SignInErrors.methodNotEnabled();
};
