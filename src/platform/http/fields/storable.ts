import type { Rule } from './rule.js';

// PostgreSQL stores neither U+0000 in text nor unpaired surrogates in jsonb.
const isStorableText = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value);
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorableText(key) && isStorable(member));
}

/** All text in the value, however deep, can be kept in the database. */
export const storable: Rule = {
  holds: isStorable,
  issue: () => ({
    code: 'invalid_string',
    validation: 'regex',
    message: 'Null characters and unpaired surrogates are not allowed',
  }),
};
