import {
  MFA_POLICIES,
  type MfaAnswers,
  type MfaCase,
  type MfaFactor,
  type MfaPolicyName,
} from '#src/modules/mfa/mfa.public.js';

const ANSWERS: MfaAnswers = {
  enabled: undefined,
  skipped: false,
  skipMfaOnSignIn: false,
  suggestionSkipped: false,
};

/** What a case is made of; the rest is as in a tenant with TOTP alone. */
export interface CaseParts {
  readonly policy?: MfaPolicyName;
  readonly event?: MfaCase['event'];
  readonly answers?: Partial<MfaAnswers>;
  readonly factors?: readonly MfaFactor[];
  readonly rules?: Partial<MfaCase['rules']>;
  readonly organization?: 'none' | 'strict, unheeded' | 'strict, heeded';
  readonly adaptive?: 'off' | 'usual' | 'unusual';
}

export const mfaCase = ({
  policy = 'UserControlled',
  event = 'SignIn',
  answers = {},
  factors = [],
  rules = {},
  organization = 'none',
  adaptive = 'off',
}: CaseParts): MfaCase => ({
  event,
  rules: {
    factors: ['Totp'],
    policy,
    heedsOrganizations: organization === 'strict, heeded',
    isAdaptive: adaptive !== 'off',
    hasPasskeySignIn: false,
    signUpFactors: [],
    ...rules,
  },
  answers: { ...ANSWERS, ...answers },
  factors,
  isInStrictOrganization: organization !== 'none',
  isUnusual: adaptive === 'unusual',
});

type Combined<Choices> = {
  readonly [Key in keyof Choices]: Choices[Key] extends readonly (infer One)[] ? One : never;
};

/** Every combination of the choices. */
export function combinationsOf<const Choices extends Readonly<Record<string, readonly unknown[]>>>(
  choices: Choices,
): Combined<Choices>[] {
  const combined = Object.entries(choices).reduce<Record<string, unknown>[]>(
    (known, [key, values]) => known.flatMap((each) => values.map((value) => ({ ...each, [key]: value }))),
    [{}],
  );
  return combined as Combined<Choices>[];
}

/** All that decides, but for which factors there are besides TOTP. */
export const COMBINATIONS = combinationsOf({
  policy: MFA_POLICIES,
  event: ['SignIn', 'Register'],
  enabled: [undefined, false, true],
  skipped: [false, true],
  skipMfaOnSignIn: [false, true],
  factors: [[], ['Totp']] as const satisfies readonly (readonly MfaFactor[])[],
  organization: ['none', 'strict, unheeded', 'strict, heeded'],
  adaptive: ['off', 'usual', 'unusual'],
}).map(({ enabled, skipped, skipMfaOnSignIn, ...parts }) => ({
  ...parts,
  answers: { enabled, skipped, skipMfaOnSignIn },
}));
