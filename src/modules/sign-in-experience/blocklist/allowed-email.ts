import { domainToASCII } from 'node:url';
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
  const address = partsOf(email);
  if (address.local === '' || address.domain === '') throw AllowedEmailErrors.invalid();
  if (blockSubaddressing && address.local.includes('+')) throw AllowedEmailErrors.subaddress();
  if (customAllowlist.some((item) => stands(item, address))) return;
  if (customBlocklist.some((item) => stands(item, address))) throw AllowedEmailErrors.blocked(email);
}

/** In the form in which addresses are compared. */
interface Parts {
  readonly local: string;
  readonly domain: string;
}

/** Mail to `ＡＣＭＥ.example.` reaches the same server as to `acme.example`. What cannot be a domain becomes nothing. */
function partsOf(address: string): Parts {
  const at = address.lastIndexOf('@');
  const written = address.slice(at + 1);
  const domain = NEVER_IN_DOMAINS.test(written) ? '' : domainToASCII(written).replace(/\.$/, '');
  const local = address.slice(0, Math.max(at, 0)).toLowerCase();
  return { local: IGNORES_DOTS.has(domain) ? local.replaceAll('.', '') : local, domain };
}

/** In addresses of the web they end the domain, and `domainToASCII` leaves out what follows. */
const NEVER_IN_DOMAINS = /[#/:?\\]/;

/** Here mail to `a.d.a` reaches `ada`. */
const IGNORES_DOTS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/** An item without a local part stands for a whole domain. */
function stands(item: string, { local, domain }: Parts): boolean {
  const listed = partsOf(item);
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
