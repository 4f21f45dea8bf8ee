import { domainToASCII } from 'node:url';
import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import type { Rule } from './rule.js';
import { text } from './text.js';

const MAX_LENGTH = 128;
/** No blanks, wildcards or marks of a URL, which the conversion would read in its own way. */
const WORDED = /^[a-z\d._\-\u{80}-\u{10FFFF}]+$/u;
/**
 * Two labels at least, the last of which is no number: that would be an IP address (RFC 1123 §2.1, RFC 5321 §2.3.5).
 * Others may hold an underscore, as names in the DNS may (RFC 2181 §11) and clients write them.
 */
const DOMAIN = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/;
const ASCII = /^[\d._\-a-z]+$/;

/** A domain as it is stored and compared: small letters, and ASCII if it is internationalized. Undefined where it is none. */
export function toEmailDomain(domain: string): string | undefined {
  const lower = domain.toLowerCase();
  if (lower.length > MAX_LENGTH || !WORDED.test(lower)) return undefined;
  const ascii = ASCII.test(lower) ? lower : domainToASCII(lower);
  return ascii.length <= MAX_LENGTH && DOMAIN.test(ascii) ? ascii : undefined;
}

/** What follows the last `@`: a quoted local part may hold others. */
export const domainOfAddress = (address: string): string | undefined =>
  toEmailDomain(address.slice(address.lastIndexOf('@') + 1));

const isDomain: Rule = {
  holds: (value) => typeof value === 'string' && toEmailDomain(value) !== undefined,
  issue: () => ({ code: 'custom', message: 'Is not a domain, such as example.com' }),
};

/** The domain of e-mail addresses, read as it is stored. */
export function emailDomain(): Kind {
  const { rules, ...kind } = text({ min: 1, max: MAX_LENGTH });
  return {
    ...kind,
    rules: [...rules, isDomain],
    read: (value) => (typeof value === 'string' ? (toEmailDomain(value) ?? value) : value),
  };
}

export const EmailDomain = (options: FieldOptions = {}): PropertyDecorator => Field(emailDomain(), options);
