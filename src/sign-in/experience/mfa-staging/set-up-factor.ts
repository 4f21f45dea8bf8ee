import { exhaustive } from '#src/kernel/exhaustive.js';
import type { Flow } from '../../flow/flow.js';
import { recordOf } from '../../flow/records.js';
import type { StagedMfa } from '../../flow/staged-mfa.js';
import type { VerificationRecord } from '../../records/verification-record.js';
import { SignInErrors } from '../../sign-in.errors.js';

type SetUp = 'Totp' | 'WebAuthn' | 'BackupCode';

/**
 * What is staged with the new factor that a record is about. Throws `session.verification_session_not_found` (404) where
 * the user of the flow has no such record, and `session.verification_failed` (400) where it was not verified or is about a
 * factor that the user has already.
 */
export function setUpBy(flow: Flow, factor: SetUp, verificationId: string): StagedMfa {
  const record = recordOf(flow, verificationId);
  if (!isSetUp(record) || record.type !== factor || record.userId !== flow.userId)
    throw SignInErrors.recordNotFound();
  const staged = stagedBy(record, flow.mfa);
  if (!staged) throw SignInErrors.verificationFailed();
  return { ...flow.mfa, ...staged };
}

type SetUpRecord = Extract<VerificationRecord, { type: SetUp }>;

const isSetUp = (record: VerificationRecord): record is SetUpRecord =>
  record.type === 'Totp' || record.type === 'WebAuthn' || record.type === 'BackupCode';

function stagedBy(record: SetUpRecord, { webAuthn = [] }: StagedMfa): StagedMfa | undefined {
  const recordId = record.id;
  if (record.verifiedAt === undefined) return undefined;
  switch (record.type) {
    case 'Totp': {
      const { newSecret, usedStep } = record;
      return newSecret === undefined || usedStep === undefined
        ? undefined
        : { totp: { recordId, newSecret, usedStep } };
    }
    case 'WebAuthn': {
      const { newCredential } = record;
      const others = webAuthn.filter(({ credentialId }) => credentialId !== newCredential?.credentialId);
      return newCredential && { webAuthn: [...others, newCredential] };
    }
    case 'BackupCode': {
      const { newCodes } = record;
      return newCodes === undefined ? undefined : { backupCode: { recordId, newCodes } };
    }
    default:
      return exhaustive(record);
  }
}
