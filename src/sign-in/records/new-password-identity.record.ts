import type { PasswordDigest } from '#src/platform/crypto/passwords/password-algorithm.js';
import type { RecordKind } from './record-kind.js';

/** A username and a password for a new account. */
export interface NewPasswordIdentityRecord {
  readonly id: string;
  readonly type: 'NewPasswordIdentity';
  readonly identifier: { readonly type: 'username'; readonly value: string };
  /** The stored form of the password. */
  readonly password: PasswordDigest;
}

export const newPasswordIdentityRecord: RecordKind<NewPasswordIdentityRecord> = {
  shown: ({ id, type, identifier }) => ({ id, type, identifier }),
  isVerified: () => true,
  isEnabled: () => false,
  claimOf: () => undefined,
  profileOf: ({ identifier, password }) => ({ username: identifier.value, password }),
  factorOf: () => undefined,
};
