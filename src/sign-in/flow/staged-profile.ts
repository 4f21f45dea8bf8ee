import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';

/** What a user will have once the flow is submitted, or registered. */
export interface StagedProfile {
  readonly username?: string;
  /** The stored form of the password. */
  readonly password?: PasswordDigest;
}
