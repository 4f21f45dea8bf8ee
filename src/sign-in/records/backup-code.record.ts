import type { RecordKind } from './record-kind.js';

/** Somebody has spent a backup code, or is shown new ones. */
export interface BackupCodeRecord {
  readonly id: string;
  readonly type: 'BackupCode';
  readonly userId: string;
  /** Id of the factor that was shown, which has to be the user's still. */
  readonly factorId?: string;
  /** The new codes as JSON, sealed for this record; undefined where one of the user's own was spent. */
  readonly newCodes?: string;
  /** When the code was spent, or the new ones were made; epoch milliseconds. */
  readonly verifiedAt: number;
}

export const backupCodeRecord: RecordKind<BackupCodeRecord> = {
  shown: ({ id, type, userId }) => ({ id, type, userId }),
  isVerified: () => true,
  isEnabled: () => false,
  claimOf: () => undefined,
  profileOf: () => undefined,
  factorOf: ({ factorId }) => (factorId === undefined ? undefined : 'BackupCode'),
};
