import { isSameMailbox } from '#src/platform/mailbox.js';
import type { OneTimeTokenRecord } from '../records/one-time-token.record.js';
import type { VerificationRecord } from '../records/verification-record.js';

export const isMagicLink = (record: VerificationRecord): record is OneTimeTokenRecord =>
  record.type === 'OneTimeToken';

/** The link that was sent to this address. What a link allows, it allows to whom it was sent. */
export const magicLinkTo = (
  email: string | null | undefined,
  records: readonly VerificationRecord[],
): OneTimeTokenRecord | undefined =>
  records.filter(isMagicLink).find(({ identifier }) => isSameMailbox(identifier.value, email));
