import {
  countingFactors,
  type EnrolledFactor,
  type MfaCase,
  type MfaFactor,
} from '#src/modules/mfa/mfa.public.js';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';
import type { StoredUser, UpdateUserConfigDto } from '#src/modules/users/users.public.js';
import type { Flow } from '../flow/flow.js';
import { mfaRulesOf } from './mfa-rules-of.js';

/** What the database knows about the second factors of somebody who signs in. */
export interface MfaFacts {
  readonly enrolled: readonly EnrolledFactor[];
  readonly isInStrictOrganization: boolean;
  readonly isUnusual: boolean;
  /** Whether they come from an enterprise whose provider has seen to it. */
  readonly isExempt: boolean;
}

/** What is known where nobody is asked for a second factor. */
export const NO_MFA: MfaFacts = {
  enrolled: [],
  isInStrictOrganization: false,
  isUnusual: false,
  isExempt: false,
};

/** Somebody whose second factors are judged. */
export interface JudgedFlow {
  readonly flow: Flow;
  readonly user: StoredUser;
  readonly settings: SignInExperience;
  readonly mfa: MfaFacts;
}

/** What the user has decided before; anything may be missing. */
export const storedAnswersOf = ({ logtoConfig }: StoredUser): UpdateUserConfigDto => logtoConfig;

/** The factors of the account as it is; what is staged cannot have been shown before it is there. */
export const ownFactors = ({ user, settings, mfa }: JudgedFlow): MfaFactor[] =>
  countingFactors({ ...user, enrolled: mfa.enrolled }, settings.mfa.factors);

/** Those of the account as it will be. */
export function factorsToBe({
  flow: { profile, mfa: staged },
  user,
  settings,
  mfa,
}: JudgedFlow): MfaFactor[] {
  const enrolled = [
    ...mfa.enrolled,
    ...(staged.totp ? [{ type: 'Totp' as const }] : []),
    ...(staged.webAuthn ?? []).map(() => ({ type: 'WebAuthn' as const })),
    ...(staged.backupCode ? [{ type: 'BackupCode' as const, remainCodes: 1 }] : []),
  ];
  return countingFactors({ ...user, ...profile, enrolled }, settings.mfa.factors);
}

/** How the policy sees it, with these factors. */
export const mfaCaseOf = (
  { flow, user, settings, mfa }: JudgedFlow,
  factors: readonly MfaFactor[],
): MfaCase => {
  const stored = storedAnswersOf(user).mfa ?? {};
  const staged = flow.mfa;
  return {
    event: flow.event === 'Register' ? 'Register' : 'SignIn',
    rules: mfaRulesOf(settings),
    answers: {
      enabled: staged.enabled ?? stored.enabled,
      skipped: staged.skipped ?? stored.skipped ?? false,
      skipMfaOnSignIn: stored.skipMfaOnSignIn ?? false,
      suggestionSkipped: staged.suggestionSkipped ?? stored.additionalBindingSuggestionSkipped ?? false,
    },
    factors,
    isInStrictOrganization: mfa.isInStrictOrganization,
    isUnusual: mfa.isUnusual,
  };
};
