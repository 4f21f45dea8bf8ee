import { storable } from '#src/platform/http/fields/storable.js';
import type { SearchMode } from './search.js';
import { invalidSearch } from '../search.errors.js';

/** As long as the longest column that can be searched. */
const MAX_LENGTH = 1024;
/** Enough for a page of ids. */
const MAX_VALUES = 100;

/** PostgreSQL makes a regular expression of both. */
const REGULAR: ReadonlySet<SearchMode> = new Set(['posix', 'similar_to']);

/** With one of these PostgreSQL tries all ways to divide a text, instead of reading it once. */
const BACK_REFERENCE = /^(?:[^\\]|\\[^1-9])*\\[1-9]/s;
/** `\c\` is a control character, so that the next backslash begins an escape, though it looks like the escaped one. */
const AFTER_CONTROL = /\\c\\+[1-9]/;

/** A bound such as `{2,5}`: PostgreSQL writes out what it repeats, and what is inside of another as often again. */
const BOUND = /\{(\d+)(?:,(\d*))?\}/g;
const MAX_REPEATED = 1_000;

/** The values of a key, which the query may repeat. */
export function valuesOf(key: string, given: unknown, mode: SearchMode): string[] {
  const values = Array.isArray(given) ? given : [given];
  if (values.length > 1 && mode !== 'exact') {
    throw invalidSearch(`"${key}": only the mode "exact" takes several values.`);
  }
  if (values.length > MAX_VALUES) throw invalidSearch(`"${key}": there are more than ${MAX_VALUES} values.`);
  return values.map((value: unknown) => valueOf(key, value, mode));
}

function valueOf(key: string, value: unknown, mode: SearchMode): string {
  if (typeof value !== 'string' || value === '') throw invalidSearch(`"${key}": the value cannot be empty.`);
  if (value.length > MAX_LENGTH) {
    throw invalidSearch(`"${key}": the value is longer than ${MAX_LENGTH} characters.`);
  }
  if (!storable.holds(value)) throw invalidSearch(`"${key}": the value holds characters that nothing has.`);
  if (REGULAR.has(mode) && (BACK_REFERENCE.test(value) || AFTER_CONTROL.test(value))) {
    throw invalidSearch(`"${key}": the mode "${mode}" takes no back-references such as \\1.`);
  }
  if (REGULAR.has(mode) && repeatedBy(value) > MAX_REPEATED) {
    throw invalidSearch(
      `"${key}": the bounds of a pattern, such as {1,9}, multiply to more than ${MAX_REPEATED.toLocaleString('en')}.`,
    );
  }
  return value;
}

/** How often the bounds of a pattern can have one thing written out, were each inside of the one before. */
const repeatedBy = (pattern: string): number =>
  [...pattern.matchAll(BOUND)].reduce(
    (product, [, low, high]) => product * Math.max(1, Number(high || low)),
    1,
  );
