import { isEnterpriseSignIn } from '../flow/enterprise-sign-in.js';
import { missingProfile } from '../flow/missing-profile.js';
import { isSocialSignIn } from '../flow/social-sign-in.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { SubmitCheck } from './submit-check.js';

/** The account has all that the tenant asks of its users, or will have it. Who comes from an enterprise needs nothing more. */
export const requireProfile: SubmitCheck = ({ flow, user, settings }) => {
  if (isEnterpriseSignIn(flow)) return;
  if (settings.socialSignIn.skipRequiredIdentifiers && isSocialSignIn(flow, user)) return;
  const { password, socialIdentity } = flow.profile;
  // Who signs in by a social identity needs no password.
  const hasIdentity = socialIdentity !== undefined || Object.keys(user.identities).length > 0;
  const hasPassword = user.hasPassword || password !== undefined || hasIdentity;
  const missing = missingProfile({ ...user, ...flow.profile, hasPassword }, settings);
  if (missing.length > 0) throw SignInErrors.missingProfile(missing);
};
