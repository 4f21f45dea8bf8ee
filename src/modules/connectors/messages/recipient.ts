import { reachedMailbox } from '#src/platform/mailbox.js';
import { internationalNumber } from '#src/platform/phone-number.js';
import type { Recipient } from './message.js';

/** The one form of a recipient: what differs in the case of letters, or a zero that is dialled inside a country, is the same. */
export function recipientKey({ type, value }: Recipient): string {
  const trimmed = value.trim();
  return type === 'email' ? trimmed.toLowerCase() : (internationalNumber(trimmed) ?? trimmed);
}

/**
 * Tells recipients apart by whose mailbox or telephone it is, as far as that can be seen: what follows a `+` is a label of
 * the owner's, and a domain can be written in many ways. Otherwise one mailbox would be as many as somebody cares to spell.
 */
export function reachedKey(to: Recipient): string {
  if (to.type === 'phone') return recipientKey(to);
  const { local, domain } = reachedMailbox(to.value.trim());
  return domain === '' ? recipientKey(to) : `${local.replace(LABEL, '')}@${domain}`;
}

const LABEL = /(?<=.)\+.*$/s;

/** What the audit log tells of a recipient: enough to recognise it, too little to write to it. */
export function maskedRecipient({ type, value }: Recipient): string {
  const trimmed = value.trim();
  if (type === 'phone') return `…${trimmed.slice(-VISIBLE_DIGITS)}`;
  const at = trimmed.lastIndexOf('@');
  return `${trimmed.slice(0, 1)}…${trimmed.slice(at)}`;
}

const VISIBLE_DIGITS = 3;
