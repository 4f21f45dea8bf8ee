import { describe, expect, it } from 'vitest';
import { random } from '../../support/random.js';
import { type TestTenant, useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { idsFound, type OracleSearch } from './search-oracle.js';
import { insertUsers, type SearchedUser } from './searched-users.js';

const SEED = 20_260_101;
const USERS = 300;
const SEARCHES = 300;
const PAGE_SIZE = 100;

/** What means something to SQL, to `format`, to arrays, to JSON, to patterns or to somebody's idea of nothing. */
const PIECES = [
  `' '' " \\ \\\\ \\' E' $$ $1 $x$ % _ %s %L %I %% %1$s`.split(' '),
  'NULL null undefined false { } {} , ; -- /* */ ) ( ::text || :name @ ? \\n \\x41'.split(' '),
  'a B c ab é É ß Ω ж 😀 1 23 candidates tenant_id default'.split(' '),
  [`' or true --`, `'); drop table users; --`, '\n', '\t', ' ', '\u00a0'],
].flat();

const pick = <Value>(below: (bound: number) => number, values: readonly Value[]): Value => {
  const value = values[below(values.length)];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
};

const pieces = (below: (bound: number) => number, most: number): string =>
  Array.from({ length: 1 + below(most) }, () => pick(below, PIECES)).join('');

/** Users whose fields hold anything; addresses and numbers end in a number of their own, since they are unique. */
function strangeUsers(below: (bound: number) => number, prefix: string): SearchedUser[] {
  const some = (text: string): string | null => (below(4) === 0 ? null : text);
  return Array.from({ length: USERS }, (_, index) => ({
    id: `${prefix}${String(index).padStart(12 - prefix.length, '0')}`,
    username: some(pieces(below, 3)),
    primaryEmail: some(`${pieces(below, 3)}${index}`),
    primaryPhone: some(`${below(1000)}${String(index).padStart(3, '0')}`),
    name: some(pieces(below, 5)),
  }));
}

/** A search that often finds somebody: what it looks for is made of what somebody has. */
function strangeSearch(below: (bound: number) => number, users: readonly SearchedUser[]): OracleSearch {
  const mode = pick(below, ['like', 'like', 'exact'] as const);
  const value = (): string => {
    const { id, username, primaryEmail, name } = pick(below, users);
    const text = pick(below, [id, username, primaryEmail, name, pieces(below, 3)]) ?? 'null';
    return mode === 'exact' ? otherCase(below, text) : patternOf(below, otherCase(below, text));
  };
  const fields = ['any', 'id', 'primaryEmail', 'primaryPhone', 'username', 'name'];
  const conditions = Array.from({ length: 1 + below(3) }, () => {
    const values = Array.from({ length: mode === 'exact' ? 1 + below(4) : 1 }, value);
    return [pick(below, fields), values] as const;
  });
  return {
    mode,
    joint: pick(below, ['and', 'or'] as const),
    isCaseSensitive: below(2) === 0,
    conditions: Object.fromEntries(conditions),
  };
}

const otherCase = (below: (bound: number) => number, text: string): string =>
  below(3) === 0 ? (below(2) === 0 ? text.toUpperCase().replaceAll('SS', 'ß') : text.toLowerCase()) : text;

/** A part of the text with some wildcards and escapes put in; it never ends in the middle of an escape. */
function patternOf(below: (bound: number) => number, text: string): string {
  const letters = [...text];
  const from = below(letters.length);
  const part = letters.slice(from, from + 1 + below(letters.length)).map((letter) => {
    const chance = below(8);
    if (chance === 0) return '_';
    if (chance === 1) return '%';
    return /[\\%_]/.test(letter) && chance > 2 ? `\\${letter}` : letter;
  });
  const pattern = `${below(3) > 0 ? '%' : ''}${part.join('')}${below(3) > 0 ? '%' : ''}`;
  return /(^|[^\\])(\\\\)*\\$/.test(pattern) ? `${pattern}\\` : pattern;
}

describe('searching users for anything', () => {
  const server = useServer();

  async function answerTo(
    { baseUrl }: TestTenant,
    token: string,
    { mode, joint, isCaseSensitive, conditions }: OracleSearch,
  ): Promise<{ total: number; ids: string[] }> {
    const query = new URLSearchParams({ mode, joint, page_size: String(PAGE_SIZE) });
    if (isCaseSensitive) query.set('isCaseSensitive', 'true');
    for (const [field, values] of Object.entries(conditions))
      for (const value of values) query.append(field === 'any' ? 'search' : `search.${field}`, value);
    const response = await fetch(`${baseUrl}/api/users?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
    const users = (await response.json()) as { id: string }[];
    return { total: Number(response.headers.get('total-number')), ids: users.map(({ id }) => id) };
  }

  it('finds what a naive search finds, in each of two tenants', async () => {
    const below = random(SEED);
    const sides = [
      { tenant: server.tenant, users: strangeUsers(below, 'a') },
      { tenant: server.other, users: strangeUsers(below, 'b') },
    ];
    let finding = 0;
    for (const { tenant, users } of sides) await insertUsers(server, tenant.id, users);
    for (const { tenant, users } of sides) {
      const token = await managementToken(tenant);
      const newestFirst = users.toReversed();
      for (let turn = 0; turn < SEARCHES / sides.length; turn += 1) {
        const search = strangeSearch(below, [...users, ...pick(below, sides).users]);
        const ids = idsFound(newestFirst, search);
        if (ids.length > 0) finding += 1;
        // With the search, so that a failure tells it.
        expect({ search, ...(await answerTo(tenant, token, search)) }).toEqual({
          search,
          total: ids.length,
          ids: ids.slice(0, PAGE_SIZE),
        });
      }
    }
    // A generator that finds nothing proves nothing.
    expect(finding).toBeGreaterThan(SEARCHES / 4);
  });
});
