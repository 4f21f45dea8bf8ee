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
