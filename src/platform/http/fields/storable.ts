import type { Rule } from './rule.js';

// PostgreSQL stores neither U+0000 in text nor unpaired surrogates in jsonb.
const isStorableText = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value);
  // JSON.parse makes 1e400 infinite, and JSON.stringify makes that null.
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isStorableText(key) && isStorable(member));
}

/** All texts and numbers in the value, however deep, can be kept in the database. */
export const storable: Rule = {
  holds: isStorable,
  issue: () => ({
    code: 'invalid_string',
    validation: 'regex',
    message: 'Null characters, unpaired surrogates and numbers that are out of range are not allowed',
  }),
};
