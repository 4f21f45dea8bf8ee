import type { RecordKind } from './record-kind.js';

/** Somebody has typed a code of an authenticator application: of the user's own, or of one that is being set up. */
export interface TotpRecord {
  readonly id: string;
  readonly type: 'Totp';
  readonly userId: string;
  /** Id of the factor that was shown, which has to be the user's still. */
  readonly factorId?: string;
  /** The secret of the one that is being set up, sealed for this record; undefined where it is the user's own. */
  readonly newSecret?: string;
  /** The time step of the code that was typed for a new one. */
  readonly usedStep?: number;
  /** Epoch milliseconds; undefined until a code was right. */
  readonly verifiedAt?: number;
}

export const totpRecord: RecordKind<TotpRecord> = {
  shown: ({ id, type, userId, verifiedAt }) => ({ id, type, userId, verified: verifiedAt !== undefined }),
  isVerified: ({ verifiedAt }) => verifiedAt !== undefined,
  isEnabled: () => false,
  claimOf: () => undefined,
  profileOf: () => undefined,
  factorOf: ({ factorId }) => (factorId === undefined ? undefined : 'Totp'),
};
