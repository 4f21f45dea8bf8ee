import type { MfaFactor } from '../mfa-factor.js';
import { isOnlyAtSignIn, isSkippable, type MfaPolicyName } from './mfa-policy-name.js';
import type { MfaCase, MfaRules } from './mfa-rules.js';

/** What somebody has to decide or to set up before they are let in. */
export type MfaDemand =
  /** Whether they want a second factor. */
  | { readonly kind: 'suggest' }
  /** A factor. */
  | { readonly kind: 'missing'; readonly availableFactors: readonly MfaFactor[]; readonly skippable: boolean }
  /** Another factor, or to say that they want none. */
  | {
      readonly kind: 'additional';
      readonly availableFactors: readonly MfaFactor[];
      readonly isWebAuthnUsedAsSignInPasskey: boolean;
    }
  | { readonly kind: 'backup-codes' };

export interface MfaDemanded {
  readonly demand?: MfaDemand;
  /** The user has a second factor from now on, without having been asked. */
  readonly isEnabled?: boolean;
}

/** In the order in which they are offered. */
const TO_SET_UP: readonly MfaFactor[] = [
  'WebAuthn',
  'Totp',
  'PhoneVerificationCode',
  'EmailVerificationCode',
];

/** What is asked of somebody. `factors` has what they have just set up, too. */
export function demandedOf(mfaCase: MfaCase): MfaDemanded {
  const { rules, factors } = mfaCase;
  if (rules.factors.length === 0) return {};
  const availableFactors = TO_SET_UP.filter((factor) => rules.factors.includes(factor));
  const isHeld = availableFactors.some((factor) => factors.includes(factor));
  if (mfaCase.isUnusual && factors.length === 0 && availableFactors.length > 0)
    return { demand: { kind: 'missing', availableFactors, skippable: false } };
  const isEnabled = isAsked(mfaCase) && mfaCase.answers.enabled === undefined && factors.length > 0;
  if (isAsked(mfaCase) && !isEnabled && mfaCase.answers.enabled !== true)
    return { demand: { kind: 'suggest' } };
  if (!isRequired(mfaCase)) return { isEnabled };
  if (!isHeld) {
    const skippable = isSkippable(rules.policy) && !isOrganizationStrict(mfaCase);
    return { demand: { kind: 'missing', availableFactors, skippable } };
  }
  if (isAdditionalSuggested(mfaCase, availableFactors)) {
    const isWebAuthnUsedAsSignInPasskey = rules.hasPasskeySignIn && factors.includes('WebAuthn');
    return { demand: { kind: 'additional', availableFactors, isWebAuthnUsedAsSignInPasskey } };
  }
  if (rules.factors.includes('BackupCode') && !factors.includes('BackupCode'))
    return { demand: { kind: 'backup-codes' } };
  return { isEnabled: isEnabled || mfaCase.event === 'Register' };
}

const ASKING: readonly MfaPolicyName[] = ['UserControlled', 'PromptAtSignInAndSignUp', 'PromptOnlyAtSignIn'];

/** Whether people are asked if they want a second factor. */
const isAsked = (mfaCase: MfaCase): boolean =>
  ASKING.includes(mfaCase.rules.policy) &&
  !isTooEarly(mfaCase) &&
  !mfaCase.answers.skipped &&
  !isOrganizationStrict(mfaCase);

/** Whether there has to be a factor in the end. */
function isRequired(mfaCase: MfaCase): boolean {
  if (isTooEarly(mfaCase)) return false;
  if (isOrganizationStrict(mfaCase)) return true;
  const { policy } = mfaCase.rules;
  return policy !== 'NoPrompt' && !(isSkippable(policy) && mfaCase.answers.skipped);
}

const isTooEarly = ({ event, rules }: MfaCase): boolean =>
  event === 'Register' && isOnlyAtSignIn(rules.policy);

/** Whether an organization of the user asks for a second factor, and the tenant minds. */
export const isOrganizationStrict = (mfaCase: {
  readonly rules: Pick<MfaRules, 'heedsOrganizations'>;
  readonly isInStrictOrganization: boolean;
}): boolean => mfaCase.rules.heedsOrganizations && mfaCase.isInStrictOrganization;

/** Whether the user has nothing but what people sign in by anyway, and could have more. */
function isAdditionalSuggested(
  { rules, factors, answers }: MfaCase,
  availableFactors: readonly MfaFactor[],
): boolean {
  const ofSignIn = [...rules.signUpFactors, ...(rules.hasPasskeySignIn ? ['WebAuthn'] : [])];
  return (
    !answers.suggestionSkipped &&
    factors.every((factor) => ofSignIn.includes(factor)) &&
    availableFactors.some((factor) => !factors.includes(factor))
  );
}
