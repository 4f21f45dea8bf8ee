import { kindOf } from '../records/record-kinds.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { RegisterFlow } from './flow.js';
import type { StagedProfile } from './staged-profile.js';

/** What a record brings to the new account. Throws `session.verification_failed` where no account is made by it. */
export function broughtBy(record: VerificationRecord): StagedProfile {
  const kind = kindOf(record);
  const profile = kind.isVerified(record) ? kind.profileOf(record) : undefined;
  if (!profile) throw SignInErrors.verificationFailed();
  return profile;
}

/** The account is made: what was staged is in it, and the flow is about its user. */
export const registered = (flow: RegisterFlow, userId: string, at: number): RegisterFlow => ({
  ...flow,
  userId,
  identifiedAt: at,
  identity: flow.profile.socialIdentity,
  enterpriseIdentity: flow.profile.enterpriseSsoIdentity,
  profile: {},
});
