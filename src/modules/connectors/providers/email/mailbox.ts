import { Field } from '#src/platform/http/fields/field.js';
import { text } from '#src/platform/http/fields/text.js';
import { isAddress } from '#src/platform/mailbox.js';

/** An address, with the name that mail clients show in its place (RFC 5322 §3.4). */
export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

/** An address has 254 characters at most (RFC 5321 §4.5.3.1.3). */
const MAX_LENGTH = 512;

/** Reads `hello@acme.example` or `Acme <hello@acme.example>`; undefined for what is neither. */
export function mailboxOf(written: string): Mailbox | undefined {
  const { name, address } = partsOf(written.trim());
  if (!isAddress(address)) return undefined;
  return name === '' ? { address } : { name, address };
}

function partsOf(written: string): Required<Mailbox> {
  const start = written.lastIndexOf('<');
  if (start < 0 || !written.endsWith('>')) return { name: '', address: written };
  const name = written
    .slice(0, start)
    .trim()
    .replace(/^"(.*)"$/, '$1');
  return { name, address: written.slice(start + 1, -1) };
}

const isMailbox = {
  holds: (value: unknown) => typeof value === 'string' && mailboxOf(value) !== undefined,
  issue: () => ({
    code: 'invalid_string' as const,
    validation: 'regex',
    message: 'Must be an address such as hello@acme.example or Acme <hello@acme.example>',
  }),
};

/** A mailbox as a value of a config. */
export function MailboxText(): PropertyDecorator {
  const { rules, ...kind } = text({ max: MAX_LENGTH });
  return Field({ ...kind, rules: [...rules, isMailbox] }, {});
}
