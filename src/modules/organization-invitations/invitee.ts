import { ACME } from '#src/kernel/acme.js';
import { EMAIL, type Format } from '#src/platform/http/fields/format.js';
import { Field } from '#src/platform/http/fields/field.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { text } from '#src/platform/http/fields/text.js';

/** One address and nothing around it: a message to it goes to nobody else. */
const ADDRESS: Format = {
  ...EMAIL,
  regex: /^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+\.[^\s@,;:<>()[\]\\"]+$/,
};

const address: Kind = {
  ...text({ min: 1, max: 256, pattern: ADDRESS }),
  read: (value) => (typeof value === 'string' ? value.trim() : value),
};

/** The e-mail address that is invited; blanks around it are left out. */
export const Invitee = (description: string): PropertyDecorator =>
  Field(address, { description, example: ACME.grace.email });
