import { describe, expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { requireValid } from '#src/modules/sign-in-experience/rules/experience-rules.js';
import { defaultExperience } from '#src/modules/sign-in-experience/settings/default-experience.js';
import { keptChanges } from '#src/modules/sign-in-experience/settings/kept-changes.js';
import type { UpdateSignInExperienceDto } from '#src/modules/sign-in-experience/settings/sign-in-experience.dto.js';

const ALL = { email: true, sms: true, socialTargets: ['github'] };
const NONE = { email: false, sms: false, socialTargets: [] };

/** The code of the rule that a change breaks, and what it says about it; undefined where it breaks none. */
function refusalOf(
  given: UpdateSignInExperienceDto,
  { before = {}, connectors = ALL }: { before?: UpdateSignInExperienceDto; connectors?: typeof ALL } = {},
): unknown {
  const kept = keptChanges(given, connectors);
  const after = { ...defaultExperience('default'), passwordExpiration: {}, ...before, ...kept };
  try {
    requireValid({ given, after, connectors, languages: ['en', 'sv'] });
    return undefined;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const code = error.code.replace('sign_in_experiences.', '');
    return error.extras.data ? [code, error.extras.data] : code;
  }
}

const method = (
  identifier: 'username' | 'email' | 'phone',
  { password = true, verificationCode = false } = {},
) => ({ identifier, password, verificationCode, isPasswordPrimary: password });

const byCode = (identifier: 'email' | 'phone') =>
  method(identifier, { password: false, verificationCode: true });

const signUp = (changes: Partial<NonNullable<UpdateSignInExperienceDto['signUp']>>) => ({
  signUp: { identifiers: [], password: true, verify: false, ...changes },
});

describe('sign-up', () => {
  it('has a primary identifier before a secondary one', () => {
    const secondaryIdentifiers = [{ identifier: 'email' as const }];
    expect(refusalOf(signUp({ secondaryIdentifiers }))).toBe('missing_sign_up_identifiers');
    expect(refusalOf(signUp({}))).toBeUndefined();
  });

  it.each([
    [['email', 'email'] as const, []],
    [['email'] as const, ['email'] as const],
    [['phone'] as const, ['emailOrPhone'] as const],
    [['username'] as const, ['phone', 'emailOrPhone'] as const],
  ])('asks for nothing twice: %j, then %j', (identifiers, secondary) => {
    const secondaryIdentifiers = secondary.map((identifier) => ({ identifier }));
    const change = signUp({ identifiers: [...identifiers], secondaryIdentifiers });
    expect(refusalOf(change)).toBe('duplicated_sign_up_identifiers');
  });

  it('verifies who has no password', () => {
    const email = { identifiers: ['email' as const], password: false };
    expect(refusalOf(signUp(email))).toBe('passwordless_requires_verify');
    expect(refusalOf(signUp({ ...email, verify: true }))).toBeUndefined();
    expect(refusalOf(signUp({ identifiers: ['username'], password: false }))).toBeUndefined();
  });

  it.each([
    [{ identifiers: ['email' as const], verify: true }, 'Email'],
    [{ identifiers: ['phone' as const], verify: true }, 'Sms'],
    [
      {
        identifiers: ['username' as const],
        secondaryIdentifiers: [{ identifier: 'emailOrPhone' as const, verify: true }],
      },
      'Email',
    ],
  ])('sends codes where something can: %j needs %s', (change, type) => {
    expect(refusalOf(signUp(change), { connectors: NONE })).toEqual([
      'enabled_connector_not_found',
      { type },
    ]);
    expect(refusalOf(signUp(change))).toBeUndefined();
    expect(refusalOf(signUp({ ...change, verify: false }), { connectors: ALL })).toBeUndefined();
  });
});

describe('sign-in', () => {
  it.each([
    [byCode('email'), 'Email'],
    [byCode('phone'), 'Sms'],
  ])('sends codes where something can: %j needs %s', (one, type) => {
    const signIn = { methods: [one] };
    expect(refusalOf({ signIn }, { connectors: NONE })).toEqual(['enabled_connector_not_found', { type }]);
    expect(refusalOf({ signIn })).toBeUndefined();
  });

  it('needs a password or a code', () => {
    const signIn = { methods: [method('username'), method('email', { password: false })] };
    expect(refusalOf({ signIn })).toBe('at_least_one_authentication_factor');
  });

  it('is by code where people sign up without a password', () => {
    const before = signUp({ identifiers: ['email'], password: false, verify: true });
    expect(refusalOf({ signIn: { methods: [method('email')] } }, { before })).toBe(
      'code_sign_in_must_be_enabled',
    );
    expect(refusalOf({ signIn: { methods: [byCode('email')] } }, { before })).toBeUndefined();
    expect(refusalOf({ signIn: { methods: [method('username')] } }, { before })).toBeUndefined();
  });

  it.each([
    ['email' as const, 'EmailVerificationCode' as const],
    ['phone' as const, 'PhoneVerificationCode' as const],
  ])('by code to %s excludes it as a second factor', (channel, factor) => {
    const mfa = { factors: [factor], policy: 'NoPrompt' as const };
    const signIn = { methods: [byCode(channel)] };
    const forSignIn = `${channel}_verification_code_cannot_be_used_for_sign_in`;
    expect(refusalOf({ signIn }, { before: { mfa } })).toBe(forSignIn);
    expect(refusalOf({ signIn, mfa })).toBe(forSignIn);
    expect(refusalOf({ mfa }, { before: { signIn } })).toBe(
      `${channel}_verification_code_cannot_be_used_for_mfa`,
    );
  });
});

describe('MFA', () => {
  it('names each factor once, and backup codes beside another', () => {
    const policy = 'Mandatory' as const;
    expect(refusalOf({ mfa: { factors: ['Totp', 'Totp'], policy } })).toBe('duplicated_mfa_factors');
    expect(refusalOf({ mfa: { factors: ['BackupCode'], policy } })).toBe(
      'backup_code_cannot_be_enabled_alone',
    );
    expect(refusalOf({ mfa: { factors: ['BackupCode', 'Totp'], policy } })).toBeUndefined();
  });

  const adaptiveMfa = { enabled: true };

  it('is adaptive with a factor, and a policy that nobody can skip', () => {
    expect(refusalOf({ adaptiveMfa })).toBe('adaptive_mfa_requires_mfa');
    const factors = ['Totp' as const];
    const skippable = { mfa: { factors, policy: 'PromptAtSignInAndSignUp' as const } };
    expect(refusalOf({ adaptiveMfa }, { before: skippable })).toBe(
      'adaptive_mfa_requires_non_skippable_policy',
    );
    const before = { mfa: { factors, policy: 'Mandatory' as const } };
    expect(refusalOf({ adaptiveMfa }, { before })).toBeUndefined();
  });

  it.each(['PromptAtSignInAndSignUpMandatory' as const, 'PromptOnlyAtSignInMandatory' as const])(
    'has the policy %s only where it is adaptive',
    (policy) => {
      const mfa = { factors: ['Totp' as const], policy };
      expect(refusalOf({ mfa })).toBe('non_adaptive_mfa_requires_skippable_policy');
      expect(refusalOf({ mfa, adaptiveMfa })).toBeUndefined();
      expect(refusalOf({ adaptiveMfa: {} }, { before: { mfa, adaptiveMfa } })).toBe(
        'non_adaptive_mfa_requires_skippable_policy',
      );
    },
  );

  it('is adaptive no longer once there is no factor', () => {
    const mfa = { factors: [], policy: 'NoPrompt' as const };
    expect(keptChanges({ mfa }, ALL)).toEqual({ mfa, adaptiveMfa: { enabled: false } });
    expect(refusalOf({ mfa }, { before: { adaptiveMfa } })).toBeUndefined();
    expect(refusalOf({ mfa, adaptiveMfa })).toBe('adaptive_mfa_requires_mfa');
  });
});

describe('forgotten passwords', () => {
  const passwordExpiration = { enabled: true, validPeriodDays: 30 };

  it.each([
    ['EmailVerificationCode' as const, { ...ALL, email: false }],
    ['PhoneVerificationCode' as const, { ...ALL, sms: false }],
  ])('are replaced by %s where something can send it', (method_, connectors) => {
    const change = { forgotPasswordMethods: [method_] };
    expect(refusalOf(change)).toBeUndefined();
    expect(refusalOf(change, { connectors })).toEqual([
      'forgot_password_method_requires_connector',
      { method: method_ },
    ]);
  });

  it('can be replaced where passwords expire', () => {
    expect(refusalOf({ passwordExpiration })).toBe('password_expiration_requires_forgot_password');
    const all = { forgotPasswordMethods: null };
    expect(refusalOf({ passwordExpiration }, { before: all })).toBeUndefined();
    expect(refusalOf({ passwordExpiration }, { before: all, connectors: NONE })).toBe(
      'password_expiration_requires_forgot_password',
    );
    expect(refusalOf({ forgotPasswordMethods: [] }, { before: { ...all, passwordExpiration } })).toBe(
      'password_expiration_requires_forgot_password',
    );
  });

  it('are valid for a day at least where they expire', () => {
    const before = { forgotPasswordMethods: null };
    for (const validPeriodDays of [undefined, 0, -1]) {
      expect(refusalOf({ passwordExpiration: { enabled: true, validPeriodDays } }, { before })).toBe(
        'password_expiration_invalid_period_days',
      );
    }
  });
});

it.each([
  ['a@example.com', true],
  ['@example.com', true],
  ['foo*@example.com', true],
  ['@*.example.com', true],
  ['example.com', false],
  ['a@localhost', false],
  ['a b@example.com', false],
])('an item of the blocklist can be %j: %s', (item, isPossible) => {
  for (const list of ['customAllowlist', 'customBlocklist']) {
    expect(refusalOf({ emailBlocklistPolicy: { [list]: [item] } }) === undefined).toBe(isPossible);
  }
});

it('social targets that no connector has are left out, in the order that was given', () => {
  const targets = ['google', 'github'];
  expect(keptChanges({ socialSignInConnectorTargets: targets }, ALL)).toEqual({
    socialSignInConnectorTargets: ['github'],
  });
});
