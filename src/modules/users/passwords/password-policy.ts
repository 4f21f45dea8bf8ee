/** The rules for the passwords of a tenant's users. */
export interface PasswordPolicy {
  readonly length: { readonly min: number; readonly max: number };
  /** The least number of these kinds: lower-case letters, upper-case letters, digits, symbols. */
  readonly characterTypes: { readonly min: number };
  readonly rejects: {
    /** Refuses passwords that have leaked anywhere. */
    readonly pwned: boolean;
    readonly repetitionAndSequence: boolean;
    /** The name, username, e-mail address and phone number of the user. */
    readonly userInfo: boolean;
    readonly words: readonly string[];
  };
}

/** The part of its policy that a tenant has set; defaults complete it. */
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
