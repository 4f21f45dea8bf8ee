import type { UserIdentifier } from '#src/modules/users/users.public.js';
import type { RecordKind } from './record-kind.js';

/** Somebody knew the password of a user. It is kept only where they did. */
export interface PasswordRecord {
  readonly id: string;
  readonly type: 'Password';
  readonly identifier: UserIdentifier;
  /** Whose password it was then: the identifier may be another user's by now. */
  readonly userId: string;
  /** When the password counted that was compared; epoch milliseconds. */
  readonly verifiedAt: number;
  /** When all that the user had ended last, as it was with that password; the previous release did not look. */
  readonly validFrom?: string | null;
}

export const passwordRecord: RecordKind<PasswordRecord> = {
  shown: ({ id, type, identifier }) => ({ id, type, identifier, verified: true }),
  isVerified: () => true,
  isEnabled: ({ identifier }, event, { signIn }) =>
    event === 'SignIn' &&
    signIn.methods.some((method) => method.identifier === identifier.type && method.password),
  claimOf: ({ userId, verifiedAt, validFrom }) => ({ userId, at: verifiedAt, validFrom }),
  profileOf: () => undefined,
  factorOf: () => undefined,
};
