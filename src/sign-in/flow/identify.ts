import type { SsoConnectorOfDomain } from '#src/modules/enterprise-sso/enterprise-sso.public.js';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { StoredUser } from '#src/modules/users/users.public.js';
import type { Claim } from '../records/record-kind.js';
import { kindOf } from '../records/record-kinds.js';
import type { VerificationRecord } from '../records/verification-record.js';
import { SignInErrors } from '../sign-in.errors.js';
import { SsoSignInErrors } from '../sso-sign-in.errors.js';
import { requireOpen } from './change-event.js';
import type { ForgotPasswordFlow, SignInFlow } from './flow.js';

/** What is known before anybody is identified. */
export interface IdentifyingFacts {
  readonly settings: SignInExperience;
  /** What the owner of the address in the record signs in with, if they sign in with an enterprise. */
  readonly ssoConnectors: readonly SsoConnectorOfDomain[];
}

/** What a record shows about who it is. Throws where the tenant does not let people say so like that. */
export function claimIn(
  flow: SignInFlow | ForgotPasswordFlow,
  record: VerificationRecord,
  { settings, ssoConnectors }: IdentifyingFacts,
): Claim {
  const kind = kindOf(record);
  requireOpen(flow.event, [record], settings);
  if (!kind.isEnabled(record, flow.event, settings)) {
    throw flow.event === 'SignIn'
      ? SignInErrors.methodNotEnabled()
      : SignInErrors.methodNotSupportedForForgotPassword();
  }
  if (flow.event === 'SignIn' && ssoConnectors.length > 0) throw SsoSignInErrors.ssoEnabled(ssoConnectors);
  const claim = kind.claimOf(record);
  if (!kind.isVerified(record) || !claim) throw SignInErrors.verificationFailed();
  return claim;
}

/** The flow is about this user from now on, who stays the same. */
export function identify<Kind extends SignInFlow | ForgotPasswordFlow>(
  flow: Kind,
  { id: userId, sessionsValidFrom }: Pick<StoredUser, 'id' | 'sessionsValidFrom'>,
  claim: Claim,
): Kind {
  if (flow.userId !== undefined && flow.userId !== userId) throw SignInErrors.identityConflict();
  const identifiedBy = 'address' in claim ? claim.address : undefined;
  const identity = 'identity' in claim ? claim.identity : undefined;
  const enterpriseIdentity = 'enterpriseIdentity' in claim ? claim.enterpriseIdentity : undefined;
  const seen = 'userId' in claim ? claim.validFrom : undefined;
  const validFrom = seen === undefined ? sessionsValidFrom : seen;
  return { ...flow, userId, identifiedAt: claim.at, identifiedBy, identity, enterpriseIdentity, validFrom };
}
