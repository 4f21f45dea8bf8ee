import { type SocialIdentity, socialIdentityOf } from '#src/modules/users/users.public.js';
import { AccountErrors } from '../account.errors.js';
import type { RecordContents } from '../records/verification-record.js';

/** The account that a record has shown. Throws `verification_record.not_found` (400) where it has shown none. */
export function shownIdentity({ target, userInfo }: RecordContents['Social']): SocialIdentity {
  if (!userInfo) throw AccountErrors.recordNotFound();
  return socialIdentityOf(target, userInfo);
}
