import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';

/** What a user will have once the flow is submitted, or registered. */
export interface StagedProfile {
  readonly username?: string;
  /** Addresses are staged once somebody has shown that they get what is sent there. */
  readonly primaryEmail?: string;
  readonly primaryPhone?: string;
  /** The stored form of the password. */
  readonly password?: PasswordDigest;
}
