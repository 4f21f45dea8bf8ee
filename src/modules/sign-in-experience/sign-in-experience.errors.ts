import { AppError, type DeclaredError, type ErrorWords } from '#src/kernel/errors.js';

const invalid = <Args extends readonly unknown[] = []>(
  code: string,
  meaning: string,
  say?: (...args: Args) => ErrorWords,
): DeclaredError<Args> => AppError.declare('invalid', `sign_in_experiences.${code}`, meaning, say);

const unprocessable = (code: string, meaning: string) =>
  AppError.declare('unprocessable', `sign_in_experiences.${code}`, meaning);

const CODE_IS_MFA_FACTOR = 'These codes are a second factor already.';
const CODE_IS_SIGN_IN_METHOD = 'People sign in by these codes already.';

/** All that a change of the settings can be refused for. */
export const SignInExperienceErrors = {
  notPossibleHere: AppError.declare(
    'invalid',
    'request.invalid_input',
    'This cannot be set on this server.',
    (details: string) => ({ details }),
  ),
  duplicatedProfileFields: AppError.declare(
    'invalid',
    'request.invalid_input',
    'A profile field is named twice.',
    () => ({ details: 'signUpProfileFields' }),
  ),
  unsupportedLanguage: invalid(
    'unsupported_default_language',
    'There are no phrases in this language.',
    (language: string) => ({ data: { language } }),
  ),
  missingSignUpIdentifiers: invalid(
    'missing_sign_up_identifiers',
    'Secondary identifiers need a primary one.',
  ),
  duplicatedSignUpIdentifiers: invalid(
    'duplicated_sign_up_identifiers',
    'An identifier is asked for twice at sign-up.',
  ),
  passwordlessRequiresVerify: invalid(
    'passwordless_requires_verify',
    'Who signs up without a password has to be verified.',
  ),
  connectorNotFound: invalid(
    'enabled_connector_not_found',
    'No connector can send the codes that this needs.',
    (type: 'Email' | 'Sms') => ({ data: { type } }),
  ),
  atLeastOneFactor: invalid(
    'at_least_one_authentication_factor',
    'A way to sign in needs a password or a code.',
  ),
  codeSignInRequired: invalid(
    'code_sign_in_must_be_enabled',
    'Who signs up without a password signs in by code.',
  ),
  emailCodeIsMfaFactor: invalid('email_verification_code_cannot_be_used_for_sign_in', CODE_IS_MFA_FACTOR),
  phoneCodeIsMfaFactor: invalid('phone_verification_code_cannot_be_used_for_sign_in', CODE_IS_MFA_FACTOR),
  emailCodeIsSignInMethod: invalid('email_verification_code_cannot_be_used_for_mfa', CODE_IS_SIGN_IN_METHOD),
  phoneCodeIsSignInMethod: invalid('phone_verification_code_cannot_be_used_for_mfa', CODE_IS_SIGN_IN_METHOD),
  duplicatedMfaFactors: invalid('duplicated_mfa_factors', 'A factor is named twice.'),
  backupCodeAlone: invalid('backup_code_cannot_be_enabled_alone', 'Backup codes need another factor.'),
  adaptiveMfaRequiresMfa: unprocessable('adaptive_mfa_requires_mfa', 'Adaptive MFA needs a factor.'),
  adaptiveMfaRequiresNonSkippablePolicy: unprocessable(
    'adaptive_mfa_requires_non_skippable_policy',
    'Adaptive MFA needs a policy that nobody can skip.',
  ),
  nonAdaptiveMfaRequiresSkippablePolicy: unprocessable(
    'non_adaptive_mfa_requires_skippable_policy',
    'The policy is one for adaptive MFA, which is off.',
  ),
  forgotPasswordRequiresConnector: invalid(
    'forgot_password_method_requires_connector',
    'No connector can send the codes that this needs.',
    (method: string) => ({ data: { method } }),
  ),
  invalidPeriodDays: unprocessable(
    'password_expiration_invalid_period_days',
    'Passwords are valid for a day at least.',
  ),
  expirationRequiresForgotPassword: unprocessable(
    'password_expiration_requires_forgot_password',
    'Where passwords expire, people have to be able to set another one.',
  ),
  invalidBlocklist: invalid(
    'invalid_custom_email_blocklist_format',
    'An item is neither an address nor a domain.',
    (items: readonly string[]) => ({ data: { items } }),
  ),
};
