import type { MfaFactor } from '../mfa-factor.js';
import type { MfaPolicyName } from './mfa-policy-name.js';

/** What a tenant has set about second factors. */
export interface MfaRules {
  /** Those that people can have, backup codes among them. */
  readonly factors: readonly MfaFactor[];
  readonly policy: MfaPolicyName;
  /** Whether members of an organization that asks for a second factor have to have one. */
  readonly heedsOrganizations: boolean;
  /** Whether a factor has to be shown where a sign-in looks unusual, and not otherwise. */
  readonly isAdaptive: boolean;
  readonly hasPasskeySignIn: boolean;
  /** The factors that come with an address by which people sign up. */
  readonly signUpFactors: readonly MfaFactor[];
}

/** What a user has decided, before or just now. */
export interface MfaAnswers {
  /** Undefined where the user never said. */
  readonly enabled: boolean | undefined;
  /** The user wants no second factor. */
  readonly skipped: boolean;
  /** The user does not want to be asked for it when signing in. */
  readonly skipMfaOnSignIn: boolean;
  /** The user wants no further one. */
  readonly suggestionSkipped: boolean;
}

/** Somebody who signs in or up. */
export interface MfaCase {
  readonly event: 'SignIn' | 'Register';
  readonly rules: MfaRules;
  readonly answers: MfaAnswers;
  /** The factors that count (`countingFactors`). */
  readonly factors: readonly MfaFactor[];
  /** Whether an organization of the user asks for a second factor. */
  readonly isInStrictOrganization: boolean;
  /** Whether the sign-in looks unusual; false where nobody looks. */
  readonly isUnusual: boolean;
}
