import type { SearchedUser } from './searched-users.js';

/** What users are searched for by, as far as the oracle knows it. */
export interface OracleSearch {
  readonly mode: 'like' | 'exact';
  readonly joint: 'and' | 'or';
  readonly isCaseSensitive: boolean;
  /** By the field; `any` stands for all of them. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
}

const FIELDS = ['id', 'primaryEmail', 'primaryPhone', 'username', 'name'] as const;

/** The ids of the users that match, in the order of the users: as naive as can be, to hold the database against. */
export function idsFound(users: readonly SearchedUser[], search: OracleSearch): string[] {
  const conditions = Object.entries(search.conditions);
  const matches = (user: SearchedUser) => {
    const results = conditions.map(([field, values]) =>
      FIELDS.filter((each) => field === 'any' || field === each).some((each) =>
        values.some((value) => compares(user[each] ?? undefined, value, search)),
      ),
    );
    return search.joint === 'and' ? results.every(Boolean) : results.some(Boolean);
  };
  return users.filter(matches).map(({ id }) => id);
}

function compares(
  text: string | undefined,
  value: string,
  { mode, isCaseSensitive }: Pick<OracleSearch, 'mode' | 'isCaseSensitive'>,
): boolean {
  if (text === undefined) return false;
  const [left, right] = isCaseSensitive ? [text, value] : [text.toLowerCase(), value.toLowerCase()];
  return mode === 'exact' ? left === right : isLike([...left], [...right]);
}

/** `like` of SQL: `%` is any text, `_` any character, and a backslash takes the next character as it is. */
function isLike(text: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return text.length === 0;
  if (first === '%') return text.some((_, at) => isLike(text.slice(at), rest)) || isLike([], rest);
  const [wanted, others] = first === '\\' ? [rest[0], rest.slice(1)] : [first, rest];
  if (text.length === 0 || (text[0] !== wanted && first !== '_')) return false;
  return isLike(text.slice(1), others);
}
