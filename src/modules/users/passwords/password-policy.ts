/** What passwords of a tenant's users have to be like. */
export interface PasswordPolicy {
  readonly length: { readonly min: number; readonly max: number };
  /** How many of: lower-case letters, upper-case letters, digits, symbols. */
  readonly characterTypes: { readonly min: number };
  readonly rejects: {
    /** What is known to have leaked anywhere. */
    readonly pwned: boolean;
    readonly repetitionAndSequence: boolean;
    /** The name, username, e-mail address and phone number of the user. */
    readonly userInfo: boolean;
    readonly words: readonly string[];
  };
}

/** What a tenant says about its policy; the rest is as by default. */
export type PartialPasswordPolicy = {
  readonly [Part in keyof PasswordPolicy]?: Partial<PasswordPolicy[Part]>;
};

const DEFAULT_PASSWORD_POLICY: PasswordPolicy = {
  length: { min: 8, max: 256 },
  characterTypes: { min: 1 },
  rejects: { pwned: true, repetitionAndSequence: true, userInfo: true, words: [] },
};

/** The whole policy of a tenant. */
export const completePasswordPolicy = (policy: PartialPasswordPolicy = {}): PasswordPolicy => ({
  length: { ...DEFAULT_PASSWORD_POLICY.length, ...policy.length },
  characterTypes: { ...DEFAULT_PASSWORD_POLICY.characterTypes, ...policy.characterTypes },
  rejects: { ...DEFAULT_PASSWORD_POLICY.rejects, ...policy.rejects },
});
