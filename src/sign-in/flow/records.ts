import type { Address } from '#src/modules/users/users.public.js';
import type { EnterpriseSsoRecord } from '../records/enterprise-sso.record.js';
import type { SocialRecord } from '../records/social.record.js';
import type { VerificationCodeRecord } from '../records/verification-code.record.js';
import { kindOf } from '../records/record-kinds.js';
import { SignInErrors } from '../sign-in.errors.js';
import type { VerificationRecord } from '../records/verification-record.js';
import type { Flow } from './flow.js';

/** Adds a record, in place of the one of its kind. */
export function withRecord(flow: Flow, record: VerificationRecord): Flow {
  const superseded = supersededBy(flow, record);
  return {
    ...flow,
    records: [...flow.records.filter(({ type }) => type !== record.type), record],
    ...(superseded.length > 0 && { superseded }),
  };
}

/** Who sets up a second passkey, or new backup codes, has shown the old ones, and need not do so again. */
function supersededBy(
  { records, superseded = [] }: Flow,
  { id, type }: VerificationRecord,
): VerificationRecord[] {
  const replaced = records.find((known) => known.type === type && known.id !== id);
  if (!replaced || kindOf(replaced).factorOf(replaced) === undefined) return [...superseded];
  return [...superseded.filter((known) => known.type !== type), replaced];
}

/** Throws `session.verification_session_not_found` (404). */
export function codeRecordOf(
  flow: Flow,
  type: Address['type'],
  verificationId: string,
): VerificationCodeRecord {
  const record = recordOf(flow, verificationId);
  const isCode = record.type === 'EmailVerificationCode' || record.type === 'PhoneVerificationCode';
  if (!isCode || record.identifier.type !== type) throw SignInErrors.recordNotFound();
  return record;
}

type ProviderRecord = SocialRecord | EnterpriseSsoRecord;
type ProviderRecordType = ProviderRecord['type'];
type RecordOfType<Type> = Extract<ProviderRecord, { type: Type }>;

/**
 * Finds the record of whoever is at a provider of that kind, or back from it. Throws
 * `session.verification_session_not_found` (404), for a record of another connector too.
 */
const providerRecordOf =
  <Type extends ProviderRecordType>(type: Type) =>
  (flow: Pick<Flow, 'records'>, verificationId: string, connectorId?: string): RecordOfType<Type> => {
    const record = recordOf(flow, verificationId);
    if (!isOfType(record, type) || (connectorId ?? record.connectorId) !== record.connectorId)
      throw SignInErrors.recordNotFound();
    return record;
  };

const isOfType = <Type extends ProviderRecordType>(
  record: VerificationRecord,
  type: Type,
): record is RecordOfType<Type> => record.type === type;

export const socialRecordOf = providerRecordOf('Social');
export const enterpriseSsoRecordOf = providerRecordOf('EnterpriseSso');

/** Throws `session.verification_session_not_found` (404). */
export function recordOf({ records }: Pick<Flow, 'records'>, verificationId: string): VerificationRecord {
  const record = records.find(({ id }) => id === verificationId);
  if (!record) throw SignInErrors.recordNotFound();
  return record;
}
