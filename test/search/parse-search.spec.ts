import { describe, expect, it } from 'vitest';
import { parseSearch } from '#src/platform/search/parse-search.js';

const FIELDS = ['id', 'name', 'primaryEmail'] as const;
const parse = (query: Record<string, unknown>) => parseSearch(query, FIELDS);

/** What the parser throws; undefined where it accepts the query. */
function refusalOf(query: Record<string, unknown>): unknown {
  try {
    parse(query);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('a search', () => {
  it('has no condition where the query does not search', () => {
    expect(parse({ page: '1', searching: 'x', q: 'y' })).toEqual({
      joint: 'or',
      isCaseSensitive: false,
      conditions: [],
    });
  });

  it('looks in all fields, with like and in any case, unless told otherwise', () => {
    expect(parse({ search: '%foo%' })).toEqual({
      joint: 'or',
      isCaseSensitive: false,
      conditions: [{ fields: FIELDS, mode: 'like', values: ['%foo%'] }],
    });
  });

  it.each(['search.primaryEmail', 'search.primary_email'])('finds the field that %s names', (key) => {
    expect(parse({ [key]: 'a' }).conditions).toEqual([
      { fields: ['primaryEmail'], mode: 'like', values: ['a'] },
    ]);
  });

  it('takes the mode of the field before the general one', () => {
    const { conditions } = parse({
      search: 'a',
      'search.name': 'b',
      'search.id': 'c',
      mode: 'posix',
      'mode.name': 'exact',
    });
    expect(conditions.map(({ mode }) => mode)).toEqual(['posix', 'exact', 'posix']);
  });

  it('takes several values of one key in the mode exact', () => {
    expect(parse({ 'search.id': ['a', 'b'], 'mode.id': 'exact' }).conditions).toEqual([
      { fields: ['id'], mode: 'exact', values: ['a', 'b'] },
    ]);
  });

  it.each([
    [{ joint: 'and' }, 'and'],
    [{ jointMode: 'and' }, 'and'],
    [{ joint: 'or' }, 'or'],
    [{}, 'or'],
  ])('joins its conditions as %j says', (query, joint) => {
    expect(parse({ search: 'a', ...query }).joint).toBe(joint);
  });

  it.each([
    ['1', true],
    ['true', true],
    ['yes', true],
    ['y', true],
    ['0', false],
    ['false', false],
    ['', false],
  ])('reads isCaseSensitive=%s as %s', (text, isCaseSensitive) => {
    expect(parse({ isCaseSensitive: text }).isCaseSensitive).toBe(isCaseSensitive);
  });

  it('accepts similar_to where case counts', () => {
    const { conditions } = parse({ search: 'a|b', mode: 'similar_to', isCaseSensitive: 'true' });
    expect(conditions[0]?.mode).toBe('similar_to');
  });

  it.each([String.raw`\\1`, String.raw`a\d\\\w1`, String.raw`[0-9]\.1`])(
    'accepts a pattern like %s',
    (pattern) => {
      const { conditions } = parse({ search: pattern, mode: 'posix' });
      expect(conditions[0]?.values).toEqual([pattern]);
    },
  );

  it.each(['[0-9a-f]{32}', '^\\d{4}-\\d{2}-\\d{2}$', '(a{1,10}){1,100}'])(
    'accepts the bounds of %s',
    (search) => {
      expect(parse({ search, mode: 'posix' }).conditions[0]?.values).toEqual([search]);
    },
  );

  it('accepts values up to the limits', () => {
    const values = Array.from({ length: 100 }, () => 'x'.repeat(1024));
    expect(parse({ search: values, mode: 'exact' }).conditions[0]?.values).toEqual(values);
  });
});

describe('a search is refused', () => {
  it.each([
    ...[
      String.raw`(a)\1`,
      String.raw`\\(a)\\\2`,
      String.raw`(?b)\(a\)[\]\1`,
      `(?x)(a)\\\n\\9`,
      String.raw`(a)\c\\1`,
      String.raw`(a)\c\\\\2`,
    ].flatMap((pattern): [string, Record<string, unknown>, RegExp][] => [
      [`a back-reference with posix: ${pattern}`, { search: pattern, mode: 'posix' }, /"posix".*back-ref/],
      [
        `one with similar_to: ${pattern}`,
        { search: pattern, mode: 'similar_to', isCaseSensitive: '1' },
        /"similar_to" takes no back-references such as \\1/,
      ],
    ]),
    ['an empty value', { search: '' }, /"search".*cannot be empty/],
    ['an empty value among others', { search: ['a', ''], mode: 'exact' }, /empty/],
    ['a field inside a field', { 'search.name.first': 'a' }, /inside a field/],
    ['an unknown field', { 'search.password': 'a' }, /no such field.*id, name, primaryEmail/],
    ['a field without a name', { 'search.': 'a' }, /no such field/],
    ['a field of every object', { 'search.constructor': 'a' }, /no such field/],
    ['an unknown mode', { search: 'a', mode: 'fuzzy' }, /"mode".*is not valid.* one of exact, like/],
    ['an unknown mode of a field', { 'search.id': 'a', 'mode.id': 'fuzzy' }, /"mode.id".*is not valid/],
    ['a mode of an unknown field', { search: 'a', 'mode.password': 'like' }, /no such field/],
    ['a repeated mode', { search: 'a', mode: ['like', 'exact'] }, /"mode".*is not valid/],
    ['an unknown joint', { search: 'a', joint: 'xor' }, /"joint".*is not valid.* one of and, or/],
    ['a repeated joint', { search: 'a', joint: ['and', 'or'] }, /"joint".*is not valid/],
    ['several values with like', { search: ['a', 'b'] }, /only the mode "exact"/],
    ['several values with posix', { 'search.id': ['a', 'b'], mode: 'posix' }, /only the mode "exact"/],
    ['similar_to in any case', { search: 'a', mode: 'similar_to' }, /case-insensitive.*isCaseSensitive=true/],
    [
      'bounds inside of bounds',
      { search: '((a{1,150}){1,150})', mode: 'posix' },
      /bounds.*multiply to more than 1,000/,
    ],
    ['bounds without an end', { search: '(a{40,}){40,}', mode: 'posix' }, /bounds/],
    ['a value that is too long', { search: 'x'.repeat(1025) }, /longer than 1024/],
    ['too many values', { search: Array.from({ length: 101 }, () => 'a'), mode: 'exact' }, /more than 100/],
    ['a null character', { search: 'a\u0000b' }, /characters/],
  ])('because of %s', (_, query, details) => {
    expect(refusalOf(query)).toMatchObject({
      kind: 'invalid',
      code: 'request.invalid_input',
      message: expect.stringMatching(details),
      extras: { details: expect.stringMatching(details) },
    });
  });
});
