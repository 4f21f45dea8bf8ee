import { describe, expect, it } from 'vitest';
import { countingFactors, maskedIdentifiers, needsVerification } from '#src/modules/mfa/mfa.public.js';
import { COMBINATIONS, mfaCase } from './mfa-cases.js';

/** What frees somebody from showing a second factor, a sentence of the contract each. */
const FREE: Readonly<Record<string, (of: (typeof COMBINATIONS)[number]) => boolean>> = {
  'Register and ForgotPassword never verify MFA': ({ event }) => event === 'Register',
  'Required when at least one [factor] exists': ({ factors }) => factors.length === 0,
  'Adaptive on: required only if a rule triggers': ({ adaptive }) => adaptive === 'usual',
  'unless enabled === false or skipMfaOnSignIn, which help only under a skippable policy': ({
    policy,
    adaptive,
    answers,
  }) =>
    adaptive === 'off' &&
    (answers.enabled === false || answers.skipMfaOnSignIn) &&
    ['UserControlled', 'PromptAtSignInAndSignUp', 'PromptOnlyAtSignIn', 'NoPrompt'].includes(policy),
};

describe('a second factor at sign-in', () => {
  it('is asked for but where a sentence of the contract frees from it, in every combination', () => {
    const wrong = COMBINATIONS.filter(
      (parts) => needsVerification(mfaCase(parts)) === Object.values(FREE).some((frees) => frees(parts)),
    );
    expect(COMBINATIONS).toHaveLength(7 * 2 * 3 * 2 * 2 * 2 * 3 * 3);
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(FREE))('has combinations that only this frees: %s', (sentence) => {
    const free = COMBINATIONS.filter((parts) =>
      Object.entries(FREE).every(([each, frees]) => frees(parts) === (each === sentence)),
    );
    expect(free.length).toBeGreaterThan(0);
  });

  it.each([
    ['never said', undefined, true],
    ['wants none', false, false],
    ['wants one', true, true],
  ])(
    'is asked of somebody with a factor who %s, where the policy lets people choose',
    (_what, enabled, asked) => {
      expect(needsVerification(mfaCase({ factors: ['Totp'], answers: { enabled } }))).toBe(asked);
    },
  );
});

describe('the factors that count', () => {
  const totp = { type: 'Totp' } as const;
  const passkey = { type: 'WebAuthn' } as const;
  const codes = (remainCodes: number) => ({ type: 'BackupCode', remainCodes }) as const;
  const ALL = ['Totp', 'WebAuthn', 'BackupCode', 'PhoneVerificationCode', 'EmailVerificationCode'] as const;
  const addresses = { primaryEmail: 'anna@example.com', primaryPhone: '15551234567' };

  it('come in the order in which they are offered, each once', () => {
    const enrolled = [totp, codes(3), passkey, passkey];
    expect(countingFactors({ enrolled, ...addresses }, ALL)).toEqual([
      'WebAuthn',
      'Totp',
      'EmailVerificationCode',
      'PhoneVerificationCode',
      'BackupCode',
    ]);
  });

  it('are those of the tenant alone', () => {
    expect(countingFactors({ enrolled: [totp, passkey], ...addresses }, ['Totp'])).toEqual(['Totp']);
    expect(countingFactors({ enrolled: [totp, passkey], ...addresses }, [])).toEqual([]);
  });

  it('are those of the user alone: an address is one, where the tenant has codes for it', () => {
    expect(countingFactors({ enrolled: [] }, ALL)).toEqual([]);
    expect(countingFactors({ enrolled: [], primaryEmail: null, primaryPhone: '15551234567' }, ALL)).toEqual([
      'PhoneVerificationCode',
    ]);
  });

  it('have backup codes among them while some remain', () => {
    expect(countingFactors({ enrolled: [totp, codes(1)] }, ALL)).toEqual(['Totp', 'BackupCode']);
    expect(countingFactors({ enrolled: [totp, codes(0)] }, ALL)).toEqual(['Totp']);
  });
});

describe('the addresses of factors', () => {
  it.each([
    ['barbara@example.com', 'barb****@example.com'],
    ['anna@example.com', '****@example.com'],
    ['"a@b"@example.com', '"a@b****@example.com'],
  ])('show of %s what its owner knows it by', (primaryEmail, shown) => {
    expect(maskedIdentifiers({ primaryEmail }, ['EmailVerificationCode'])).toEqual({
      EmailVerificationCode: shown,
    });
  });

  it('show the end of a number, and nothing of an address that is no factor', () => {
    const held = { primaryEmail: 'barbara@example.com', primaryPhone: '15551234567' };
    expect(maskedIdentifiers(held, ['Totp', 'PhoneVerificationCode'])).toEqual({
      PhoneVerificationCode: '****4567',
    });
  });
});
