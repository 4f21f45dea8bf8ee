import type { RecordKind } from './record-kind.js';

/** What an authenticator was asked. It goes with the first answer. */
export interface PasskeyChallenge {
  /** As in the options. */
  readonly value: string;
  /** The relying party that asked. */
  readonly rpId: string;
}

/** Somebody signs in by a passkey: it says who they are, and is a second factor at the same time. */
export interface SignInPasskeyRecord {
  readonly id: string;
  readonly type: 'SignInPasskey';
  /** Whose passkey it is, once that is known. */
  readonly userId?: string;
  /** Id of the factor that was shown, which has to be the user's still. */
  readonly factorId?: string;
  readonly challenge?: PasskeyChallenge;
  /** Epoch milliseconds; undefined until the answer was right. */
  readonly verifiedAt?: number;
}

export const signInPasskeyRecord: RecordKind<SignInPasskeyRecord> = {
  shown: ({ id, type, userId, verifiedAt }) => ({
    id,
    type,
    ...(userId !== undefined && { userId }),
    verified: verifiedAt !== undefined,
  }),
  isVerified: ({ verifiedAt }) => verifiedAt !== undefined,
  isEnabled: (_record, event, { passkeySignIn }) => event === 'SignIn' && passkeySignIn.enabled === true,
  claimOf: ({ userId, verifiedAt }) =>
    userId === undefined || verifiedAt === undefined ? undefined : { userId, at: verifiedAt },
  profileOf: () => undefined,
  factorOf: ({ factorId }) => (factorId === undefined ? undefined : 'WebAuthn'),
};
