/** When a tenant asks people for a second factor. */
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

/** They go with adaptive MFA alone. */
export const ADAPTIVE_MFA_POLICIES: readonly MfaPolicyName[] = [
  'PromptAtSignInAndSignUpMandatory',
  'PromptOnlyAtSignInMandatory',
];

const UNSKIPPABLE: readonly MfaPolicyName[] = ['Mandatory', ...ADAPTIVE_MFA_POLICIES];
const ONLY_AT_SIGN_IN: readonly MfaPolicyName[] = ['PromptOnlyAtSignIn', 'PromptOnlyAtSignInMandatory'];

/** Whether users may decide against a second factor. */
export const isSkippable = (policy: MfaPolicyName): boolean => !UNSKIPPABLE.includes(policy);

/** Whether people who sign up are not asked yet. */
export const isOnlyAtSignIn = (policy: MfaPolicyName): boolean => ONLY_AT_SIGN_IN.includes(policy);
