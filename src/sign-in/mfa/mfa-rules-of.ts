import type { MfaFactor, MfaRules } from '#src/modules/mfa/mfa.public.js';
import type { SignInExperience } from '#src/modules/sign-in-experience/sign-in-experience.public.js';

/** The part of the settings that decides about second factors. */
export const mfaRulesOf = ({ mfa, adaptiveMfa, passkeySignIn, signUp }: SignInExperience): MfaRules => ({
  factors: mfa.factors,
  policy: mfa.policy,
  heedsOrganizations: mfa.organizationRequiredMfaPolicy === 'Mandatory',
  isAdaptive: adaptiveMfa.enabled === true,
  hasPasskeySignIn: passkeySignIn.enabled === true,
  signUpFactors: signUpFactorsOf(signUp),
});

function signUpFactorsOf({
  identifiers,
  secondaryIdentifiers = [],
}: SignInExperience['signUp']): MfaFactor[] {
  const given = new Set([...identifiers, ...secondaryIdentifiers.map(({ identifier }) => identifier)]);
  const has = (identifier: 'email' | 'phone') => given.has(identifier) || given.has('emailOrPhone');
  return [
    ...(has('email') ? (['EmailVerificationCode'] as const) : []),
    ...(has('phone') ? (['PhoneVerificationCode'] as const) : []),
  ];
}
