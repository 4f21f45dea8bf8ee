import { type ReachedMailbox, reachedMailbox } from '#src/platform/mailbox.js';
import type { EmailBlocklistPolicyDto } from '../settings/protection.dto.js';
import { AllowedEmailErrors } from './allowed-email.errors.js';

/**
 * Throws where the tenant does not let people sign up with such an address: `session.email_blocklist.invalid_email` (400),
 * `…email_subaddressing_not_allowed` (422), `…email_not_allowed` (422). What is listed as allowed is, whatever else is not.
 */
export function requireAllowedEmail(
  email: string,
  { blockSubaddressing = false, customAllowlist = [], customBlocklist = [] }: EmailBlocklistPolicyDto,
): void {
  const address = reachedMailbox(email);
  if (address.local === '' || address.domain === '') throw AllowedEmailErrors.invalid();
  if (blockSubaddressing && address.local.includes('+')) throw AllowedEmailErrors.subaddress();
  if (customAllowlist.some((item) => stands(item, address))) return;
  if (customBlocklist.some((item) => stands(item, address))) throw AllowedEmailErrors.blocked(email);
}

/** An item without a local part stands for a whole domain. */
function stands(item: string, { local, domain }: ReachedMailbox): boolean {
  const listed = reachedMailbox(item);
  return (listed.local === '' || matches(listed.local, local)) && matches(listed.domain, domain);
}

/** A `*` stands for any characters. Each piece is looked for once, so no pattern takes long. */
function matches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const piece of rest) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return from <= text.length - last.length;
}
