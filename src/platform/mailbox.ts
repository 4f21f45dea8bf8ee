import { domainToASCII } from 'node:url';

/**
 * The one form of an e-mail address: what differs in the case of letters alone is the same. Small letters by themselves do
 * not say so: the Kelvin sign becomes a `k`, and mail to an address with one reaches somebody else.
 */
export const mailboxKey = (address: string): string => `${address.toLowerCase()}\n${address.toUpperCase()}`;

export const isSameMailbox = (one: string, other: string | null | undefined): boolean =>
  typeof other === 'string' && mailboxKey(one) === mailboxKey(other);

const ADDRESS = /^[^\s\p{Cc}@<>()[\]\\,;:"]+@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u;

/** Whether it is one address: mail to a list, or to one with a name, would reach others than those who were meant. */
export const isAddress = (written: string): boolean => ADDRESS.test(written);

/** An e-mail address in the form in which it tells whom mail reaches. It is compared, never written to. */
export interface ReachedMailbox {
  readonly local: string;
  /** Empty where it cannot be one. */
  readonly domain: string;
}

/** Mail to `ＡＣＭＥ.example.` reaches the same server as to `acme.example`. What cannot be a domain becomes nothing. */
export function reachedMailbox(address: string): ReachedMailbox {
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
