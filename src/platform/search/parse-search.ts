import { isTruthy } from '#src/kernel/truthy.js';
import { fieldOf } from './search-fields.js';
import { valuesOf } from './search-values.js';
import { invalidSearch } from '../search.errors.js';
import type { Search, SearchCondition, SearchMode } from './search.js';

type Query = Readonly<Record<string, unknown>>;

const MODES: readonly SearchMode[] = ['exact', 'like', 'similar_to', 'posix'];
const JOINTS = ['and', 'or'] as const;

/**
 * Reads the search parameters of a query string: `search`, `search.<field>`, `mode`, `mode.<field>`, `joint` (or
 * `jointMode`) and `isCaseSensitive`. Others are left alone. Throws `request.invalid_input`.
 */
export function parseSearch<Field extends string>(query: Query, fields: readonly Field[]): Search<Field> {
  const modeFor = modesOf(query, fields);
  const isCaseSensitive = isTruthy(query['isCaseSensitive']);
  const conditions = entriesOf('search', query).map(([key, given]): SearchCondition<Field> => {
    const field = fieldOf(key, fields);
    const mode = modeFor(field);
    if (mode === 'similar_to' && !isCaseSensitive) {
      throw invalidSearch(
        `"${key}": the mode "similar_to" cannot be case-insensitive, set isCaseSensitive=true.`,
      );
    }
    return { fields: field === undefined ? fields : [field], mode, values: valuesOf(key, given, mode) };
  });
  const joint = wordOf('joint', query['joint'] ?? query['jointMode'] ?? 'or', JOINTS);
  return { joint, isCaseSensitive, conditions };
}

/** Their number is bounded by the fields: other keys are refused, and a repeated key is one entry. */
const entriesOf = (name: string, query: Query): [key: string, value: unknown][] =>
  Object.entries(query).filter(([key]) => key === name || key.startsWith(`${name}.`));

function modesOf<Field extends string>(query: Query, fields: readonly Field[]) {
  const modes = new Map(
    entriesOf('mode', query).map(([key, value]) => [fieldOf(key, fields), wordOf(key, value, MODES)]),
  );
  return (field: Field | undefined): SearchMode => modes.get(field) ?? modes.get(undefined) ?? 'like';
}

function wordOf<Word extends string>(key: string, value: unknown, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined)
    throw invalidSearch(`"${key}": the value is not valid, it must be one of ${words.join(', ')}.`);
  return word;
}
