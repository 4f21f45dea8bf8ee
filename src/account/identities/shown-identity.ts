import type { IssuedTokens } from '#src/modules/secret-vault/secret-vault.public.js';
import { type SocialIdentity, socialIdentityOf } from '#src/modules/users/users.public.js';
import { AccountErrors } from '../account.errors.js';
import type { SealedContent } from '../records/sealed-content.js';
import type { RecordContents } from '../records/verification-record.js';

/** The account that a record has shown. Throws `verification_record.not_found` (400) where it has shown none. */
export function shownIdentity({ target, userInfo }: RecordContents['Social']): SocialIdentity {
  if (!userInfo) throw AccountErrors.recordNotFound();
  return socialIdentityOf(target, userInfo);
}

/** The tokens that came with it; undefined where none are kept. */
export const tokensOf = (
  { tokens }: RecordContents['Social'],
  recordId: string,
  sealed: SealedContent,
): IssuedTokens | undefined =>
  tokens === undefined ? undefined : (sealed.open(tokens, recordId) as unknown as IssuedTokens);
