import { internationalNumber } from '#src/platform/phone-number.js';
import type { Recipient } from './message.js';

/** The one form of a recipient: what differs in the case of letters, or a zero that is dialled inside a country, is the same. */
export function recipientKey({ type, value }: Recipient): string {
  const trimmed = value.trim();
  return type === 'email' ? trimmed.toLowerCase() : (internationalNumber(trimmed) ?? trimmed);
}

/** What the audit log tells of a recipient: enough to recognise it, too little to write to it. */
export function maskedRecipient({ type, value }: Recipient): string {
  const trimmed = value.trim();
  if (type === 'phone') return `…${trimmed.slice(-VISIBLE_DIGITS)}`;
  const at = trimmed.lastIndexOf('@');
  return `${trimmed.slice(0, 1)}…${trimmed.slice(at)}`;
}

const VISIBLE_DIGITS = 3;
