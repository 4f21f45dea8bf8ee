import type { MfaFactor } from '#src/modules/mfa/mfa.public.js';
import { isSameMailbox } from '#src/platform/mailbox.js';
import { kindOf } from '../records/record-kinds.js';
import type { VerificationRecord } from '../records/verification-record.js';
import type { JudgedFlow } from './mfa-facts.js';

/** The factors of the tenant that were shown, and are the user's still. */
export const shownFactors = (judged: JudgedFlow): MfaFactor[] =>
  [...judged.flow.records, ...(judged.flow.superseded ?? [])]
    .flatMap((record) => shownBy(record, judged) ?? [])
    .filter((factor) => judged.settings.mfa.factors.includes(factor));

/** Whether somebody has signed in by a passkey: where people do, it is a second factor whatever the tenant's factors are. */
export const isPasskeySignIn = (judged: JudgedFlow): boolean =>
  judged.settings.passkeySignIn.enabled === true &&
  judged.flow.records.some(
    (record) => record.type === 'SignInPasskey' && shownBy(record, judged) !== undefined,
  );

/** A factor that was taken away or replaced counts no more, whatever others there are of its kind. */
function shownBy(record: VerificationRecord, { user, mfa: { enrolled } }: JudgedFlow): MfaFactor | undefined {
  const factor = kindOf(record).factorOf(record);
  if (factor === undefined || !('userId' in record) || record.userId !== user.id) return undefined;
  const isTheirs =
    'identifier' in record
      ? isAddressOf(record.identifier, user)
      : 'factorId' in record && enrolled.some(({ id }) => id === record.factorId);
  return isTheirs ? factor : undefined;
}

const isAddressOf = (
  { type, value }: { readonly type: string; readonly value: string },
  { primaryEmail, primaryPhone }: JudgedFlow['user'],
): boolean => (type === 'email' ? isSameMailbox(value, primaryEmail) : value === primaryPhone);
