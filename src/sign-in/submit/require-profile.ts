import { missingProfile } from '../flow/missing-profile.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { SubmitCheck } from './submit-check.js';

/** The account has all that the tenant asks of its users, or will have it. */
export const requireProfile: SubmitCheck = ({ flow, user, settings }) => {
  const hasPassword = user.hasPassword || flow.profile.password !== undefined;
  const missing = missingProfile({ ...user, ...flow.profile, hasPassword }, settings);
  if (missing.length > 0) throw SignInErrors.missingProfile(missing);
};
