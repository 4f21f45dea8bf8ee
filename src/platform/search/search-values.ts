import { storable } from '#src/platform/http/fields/storable.js';
import type { SearchMode } from './search.js';
import { invalidSearch } from './search.errors.js';

/** As long as the longest column that can be searched. */
const MAX_LENGTH = 1024;
/** Enough for a page of ids. */
const MAX_VALUES = 100;

/** The values of a key, which the query may repeat. */
export function valuesOf(key: string, given: unknown, mode: SearchMode): string[] {
  const values = Array.isArray(given) ? given : [given];
  if (values.length > 1 && mode !== 'exact') {
    throw invalidSearch(`"${key}": only the mode "exact" takes several values.`);
  }
  if (values.length > MAX_VALUES) throw invalidSearch(`"${key}": there are more than ${MAX_VALUES} values.`);
  return values.map((value: unknown) => valueOf(key, value));
}

function valueOf(key: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw invalidSearch(`"${key}": the value cannot be empty.`);
  if (value.length > MAX_LENGTH) {
    throw invalidSearch(`"${key}": the value is longer than ${MAX_LENGTH} characters.`);
  }
  if (!storable.holds(value)) throw invalidSearch(`"${key}": the value holds characters that nothing has.`);
  return value;
}
