import { describe, expect, it } from 'vitest';
import { demandedOf, MFA_POLICIES, type MfaFactor, type MfaPolicyName } from '#src/modules/mfa/mfa.public.js';
import { type CaseParts, COMBINATIONS, mfaCase } from './mfa-cases.js';

/** What is asked, in a word; `yes` where a factor counts from now on although nobody asked. */
function wordOf(parts: CaseParts): string {
  const { demand, isEnabled } = demandedOf(mfaCase(parts));
  if (!demand) return isEnabled ? 'yes' : '-';
  if (demand.kind === 'missing') return demand.skippable ? 'set up' : 'must';
  return demand.kind;
}

/** What has been answered, and whether there is TOTP. */
const COLUMNS: readonly (Pick<CaseParts, 'answers'> & { readonly factors: readonly MfaFactor[] })[] = [
  { answers: { enabled: undefined }, factors: [] },
  { answers: { enabled: undefined }, factors: ['Totp'] },
  { answers: { enabled: false }, factors: [] },
  { answers: { enabled: false }, factors: ['Totp'] },
  { answers: { enabled: true }, factors: [] },
  { answers: { enabled: true }, factors: ['Totp'] },
  { answers: { enabled: false, skipped: true }, factors: [] },
  { answers: { enabled: false, skipped: true }, factors: ['Totp'] },
];

/** Read off the contract by hand. An organization that the tenant does not mind changes nothing. */
const TABLE = `
                                                   |  never said      |  wants none        |  wants one      |  declined
policy                           event    strict   |  none     TOTP   |  none     TOTP     |  none    TOTP   |  none    TOTP
UserControlled                   SignIn   -        |  suggest  yes    |  suggest  suggest  |  set up  -      |  -       -
UserControlled                   SignIn   strict   |  must     -      |  must     -        |  must    -      |  must    -
UserControlled                   Register -        |  suggest  yes    |  suggest  suggest  |  set up  yes    |  -       -
UserControlled                   Register strict   |  must     yes    |  must     yes      |  must    yes    |  must    yes
PromptAtSignInAndSignUp          SignIn   -        |  suggest  yes    |  suggest  suggest  |  set up  -      |  -       -
PromptAtSignInAndSignUp          SignIn   strict   |  must     -      |  must     -        |  must    -      |  must    -
PromptAtSignInAndSignUp          Register -        |  suggest  yes    |  suggest  suggest  |  set up  yes    |  -       -
PromptAtSignInAndSignUp          Register strict   |  must     yes    |  must     yes      |  must    yes    |  must    yes
PromptOnlyAtSignIn               SignIn   -        |  suggest  yes    |  suggest  suggest  |  set up  -      |  -       -
PromptOnlyAtSignIn               SignIn   strict   |  must     -      |  must     -        |  must    -      |  must    -
PromptOnlyAtSignIn               Register -        |  -        -      |  -        -        |  -       -      |  -       -
PromptOnlyAtSignIn               Register strict   |  -        -      |  -        -        |  -       -      |  -       -
NoPrompt                         SignIn   -        |  -        -      |  -        -        |  -       -      |  -       -
NoPrompt                         SignIn   strict   |  must     -      |  must     -        |  must    -      |  must    -
NoPrompt                         Register -        |  -        -      |  -        -        |  -       -      |  -       -
NoPrompt                         Register strict   |  must     yes    |  must     yes      |  must    yes    |  must    yes
Mandatory                        SignIn   -        |  must     -      |  must     -        |  must    -      |  must    -
Mandatory                        SignIn   strict   |  must     -      |  must     -        |  must    -      |  must    -
Mandatory                        Register -        |  must     yes    |  must     yes      |  must    yes    |  must    yes
Mandatory                        Register strict   |  must     yes    |  must     yes      |  must    yes    |  must    yes
PromptAtSignInAndSignUpMandatory SignIn   -        |  must     -      |  must     -        |  must    -      |  must    -
PromptAtSignInAndSignUpMandatory SignIn   strict   |  must     -      |  must     -        |  must    -      |  must    -
PromptAtSignInAndSignUpMandatory Register -        |  must     yes    |  must     yes      |  must    yes    |  must    yes
PromptAtSignInAndSignUpMandatory Register strict   |  must     yes    |  must     yes      |  must    yes    |  must    yes
PromptOnlyAtSignInMandatory      SignIn   -        |  must     -      |  must     -        |  must    -      |  must    -
PromptOnlyAtSignInMandatory      SignIn   strict   |  must     -      |  must     -        |  must    -      |  must    -
PromptOnlyAtSignInMandatory      Register -        |  -        -      |  -        -        |  -       -      |  -       -
PromptOnlyAtSignInMandatory      Register strict   |  -        -      |  -        -        |  -       -      |  -       -`;

const ROWS = TABLE.split('\n')
  .slice(3)
  .map((line) => {
    const [head = '', ...groups] = line.split('|');
    const [policy, event, strict] = head.trim().split(/ +/);
    const cells = groups.flatMap((group) => group.trim().split(/ {2,}/));
    return { policy, event, strict, cells } as {
      readonly policy: MfaPolicyName;
      readonly event: 'SignIn' | 'Register';
      readonly strict: 'strict' | '-';
      readonly cells: readonly string[];
    };
  });

const expected = (parts: (typeof COMBINATIONS)[number]): string => {
  const { policy, event, organization, adaptive, factors, answers } = parts;
  // Adaptive on: no-factor users fall to binding.
  if (adaptive === 'unusual' && factors.length === 0) return 'must';
  const strict = organization === 'strict, heeded' ? 'strict' : '-';
  const row = ROWS.find((each) => each.policy === policy && each.event === event && each.strict === strict);
  // Who declined is in the table as one who wants none: what they said before does not matter any more.
  const enabled = answers.skipped ? false : answers.enabled;
  const column = COLUMNS.findIndex(
    (each) =>
      each.answers?.enabled === enabled &&
      (each.answers?.skipped ?? false) === answers.skipped &&
      each.factors.length === factors.length,
  );
  return row?.cells[column] ?? 'not in the table';
};

describe('what is asked of people at the end', () => {
  it('is in the table for every policy, event and organization', () => {
    expect(ROWS).toHaveLength(MFA_POLICIES.length * 2 * 2);
    expect(ROWS.filter(({ cells }) => cells.length !== COLUMNS.length)).toEqual([]);
  });

  it('is as the table has it, in every combination', () => {
    const wrong = COMBINATIONS.map((parts) => ({ parts, asked: wordOf(parts), expected: expected(parts) }));
    expect(wrong.filter((each) => each.asked !== each.expected)).toEqual([]);
  });

  it('is nothing where the tenant has no second factors', () => {
    const asked = COMBINATIONS.map((parts) => wordOf({ ...parts, factors: [], rules: { factors: [] } }));
    expect(new Set(asked)).toEqual(new Set(['-']));
  });
});

const EVERY = [
  'Totp',
  'BackupCode',
  'EmailVerificationCode',
  'PhoneVerificationCode',
  'WebAuthn',
] as const satisfies readonly MfaFactor[];
const IN_ORDER = ['WebAuthn', 'Totp', 'PhoneVerificationCode', 'EmailVerificationCode'];

describe('a factor that is missing', () => {
  it('can be each of the tenant but backup codes, in the order in which they are offered', () => {
    const { demand } = demandedOf(mfaCase({ policy: 'Mandatory', rules: { factors: EVERY } }));
    expect(demand).toEqual({ kind: 'missing', availableFactors: IN_ORDER, skippable: false });
  });

  it.each([
    [['Totp', 'BackupCode'], ['BackupCode']],
    [['Totp'], ['WebAuthn']],
  ] as const)('of %j is not there by %j', (factors, held) => {
    const parts = { policy: 'Mandatory', rules: { factors }, factors: held } as const;
    expect(wordOf(parts)).toBe('must');
  });
});

describe('a further factor', () => {
  const emailAndTotp = {
    factors: ['Totp', 'EmailVerificationCode', 'PhoneVerificationCode', 'WebAuthn'],
  } as const;
  const suggested = (parts: CaseParts, rules: CaseParts['rules'] = {}) =>
    wordOf({ policy: 'Mandatory', ...parts, rules: { ...emailAndTotp, ...rules } }) === 'additional';

  it.each([
    ['an address of sign-up', ['EmailVerificationCode'], { signUpFactors: ['EmailVerificationCode'] }, true],
    ['a number of sign-up', ['PhoneVerificationCode'], { signUpFactors: ['PhoneVerificationCode'] }, true],
    ['an address besides', ['EmailVerificationCode'], {}, false],
    ['a passkey of sign-in', ['WebAuthn'], { hasPasskeySignIn: true }, true],
    ['a passkey that is a factor alone', ['WebAuthn'], {}, false],
    [
      'an address of sign-up and a passkey of sign-in',
      ['EmailVerificationCode', 'WebAuthn'],
      { signUpFactors: ['EmailVerificationCode'], hasPasskeySignIn: true },
      true,
    ],
    [
      'an address of sign-up and TOTP',
      ['EmailVerificationCode', 'Totp'],
      { signUpFactors: ['EmailVerificationCode'] },
      false,
    ],
    [
      'all that there is',
      ['EmailVerificationCode'],
      { signUpFactors: ['EmailVerificationCode'], factors: ['EmailVerificationCode', 'BackupCode'] },
      false,
    ],
  ] as const)('is suggested or not to whose only factor is %s', (_what, factors, rules, is) => {
    expect(suggested({ factors }, rules)).toBe(is);
  });

  it('is suggested with all factors of the tenant, and says whether a passkey is for sign-in', () => {
    const rules = { factors: EVERY, hasPasskeySignIn: true };
    expect(demandedOf(mfaCase({ policy: 'Mandatory', factors: ['WebAuthn'], rules })).demand).toEqual({
      kind: 'additional',
      availableFactors: IN_ORDER,
      isWebAuthnUsedAsSignInPasskey: true,
    });
  });

  it('is not suggested to who wants none, nor where nothing is required', () => {
    const rules = { signUpFactors: ['EmailVerificationCode'] } as const;
    const factors = ['EmailVerificationCode'] as const;
    expect(suggested({ factors, answers: { suggestionSkipped: true } }, rules)).toBe(false);
    expect(suggested({ factors, policy: 'NoPrompt' }, rules)).toBe(false);
    expect(suggested({ factors, policy: 'UserControlled', answers: { skipped: true } }, rules)).toBe(false);
  });
});

describe('backup codes', () => {
  const rules = { factors: ['Totp', 'BackupCode'] } as const;

  it.each([
    ['Mandatory', 'SignIn', ['Totp'], 'backup-codes'],
    ['Mandatory', 'Register', ['Totp'], 'backup-codes'],
    ['Mandatory', 'SignIn', ['Totp', 'BackupCode'], '-'],
    ['UserControlled', 'SignIn', ['Totp'], 'backup-codes'],
    ['NoPrompt', 'SignIn', ['Totp'], '-'],
    ['PromptOnlyAtSignInMandatory', 'Register', ['Totp'], '-'],
  ] as const)('are asked for or not under %s at %s of who has %j', (policy, event, factors, asked) => {
    expect(wordOf({ policy, event, factors, rules, answers: { enabled: true } })).toBe(asked);
  });

  it('come after the suggestion of another factor', () => {
    const parts = { policy: 'Mandatory', factors: ['EmailVerificationCode'] } as const;
    const all = { factors: EVERY, signUpFactors: ['EmailVerificationCode'] } as const;
    expect(wordOf({ ...parts, rules: all })).toBe('additional');
    expect(wordOf({ ...parts, rules: all, answers: { suggestionSkipped: true } })).toBe('backup-codes');
  });
});
