/** How a value is compared with a field; `like` and the two kinds of patterns are those of PostgreSQL. */
export type SearchMode = 'exact' | 'like' | 'similar_to' | 'posix';

/** Any of the fields matches, in case of several values any of these. */
export interface SearchCondition<Field extends string> {
  readonly fields: readonly Field[];
  readonly mode: SearchMode;
  /** Several only in the mode `exact`. */
  readonly values: readonly string[];
}

/** What a list is searched for. Without conditions everything matches. */
export interface Search<Field extends string> {
  /** Whether all conditions must match, or one is enough. */
  readonly joint: 'and' | 'or';
  readonly isCaseSensitive: boolean;
  readonly conditions: readonly SearchCondition<Field>[];
}
