import type { NewCredential } from '#src/modules/mfa/mfa.public.js';
import type { RecordKind } from './record-kind.js';

/** What an authenticator was asked. It goes with the first answer. */
export interface Challenge {
  readonly for: 'registration' | 'authentication';
  /** As in the options. */
  readonly value: string;
}

/** Somebody has used a passkey of the user, or has made one. */
export interface WebAuthnRecord {
  readonly id: string;
  readonly type: 'WebAuthn';
  readonly userId: string;
  /** Id of the factor that was shown, which has to be the user's still. */
  readonly factorId?: string;
  readonly challenge?: Challenge;
  /** The passkey that was made; undefined where it was one of the user's own. */
  readonly newCredential?: NewCredential;
  /** Epoch milliseconds; undefined until the answer was right. */
  readonly verifiedAt?: number;
}

export const webAuthnRecord: RecordKind<WebAuthnRecord> = {
  shown: ({ id, type, userId, verifiedAt }) => ({ id, type, userId, verified: verifiedAt !== undefined }),
  isVerified: ({ verifiedAt }) => verifiedAt !== undefined,
  isEnabled: () => false,
  claimOf: () => undefined,
  profileOf: () => undefined,
  factorOf: ({ factorId }) => (factorId === undefined ? undefined : 'WebAuthn'),
};
