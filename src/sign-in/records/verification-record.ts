import type { NewPasswordIdentityRecord } from './new-password-identity.record.js';
import type { OneTimeTokenRecord } from './one-time-token.record.js';
import type { PasswordRecord } from './password.record.js';
import type { VerificationCodeRecord } from './verification-code.record.js';

/** What somebody has shown, or is about to show. It is stored with the flow, and its id leads to it. */
export type VerificationRecord =
  PasswordRecord | VerificationCodeRecord | OneTimeTokenRecord | NewPasswordIdentityRecord;

export type RecordType = VerificationRecord['type'];
