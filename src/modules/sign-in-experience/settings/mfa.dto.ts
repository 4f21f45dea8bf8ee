import { MFA_FACTORS, type MfaFactor } from '#src/modules/mfa/mfa.public.js';
import { Flag } from '#src/platform/http/fields/flag.js';
import { ListOf } from '#src/platform/http/fields/list-of.js';
import { OneOf, oneOf } from '#src/platform/http/fields/one-of.js';

export const MFA_POLICIES = [
  'UserControlled',
  'Mandatory',
  'PromptOnlyAtSignIn',
  'PromptAtSignInAndSignUp',
  'NoPrompt',
  'PromptAtSignInAndSignUpMandatory',
  'PromptOnlyAtSignInMandatory',
] as const;
export type MfaPolicyName = (typeof MFA_POLICIES)[number];

export class MfaDto {
  @ListOf(oneOf(MFA_FACTORS), { max: 10 }) factors: MfaFactor[];
  @OneOf(MFA_POLICIES) policy: MfaPolicyName;
  @OneOf(['NoPrompt', 'Mandatory'], { optional: true }) organizationRequiredMfaPolicy?:
    'NoPrompt' | 'Mandatory';
}

export class AdaptiveMfaDto {
  @Flag({ optional: true, description: 'Not by default.' }) enabled?: boolean;
}

export class PasskeySignInDto {
  @Flag({ optional: true }) enabled?: boolean;
  @Flag({ optional: true }) showPasskeyButton?: boolean;
  @Flag({ optional: true }) allowAutofill?: boolean;
}
