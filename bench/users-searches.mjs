// What people look for among users: a group of queries per kind, each with many different values, all of them taken
// from users that exist or made up so that none does.

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const like = (value, field) => ({ [field ? `search.${field}` : 'search']: value });
const exact = (value, field) => ({ ...like(value, field), mode: 'exact' });
const caseSensitive = (query) => ({ ...query, isCaseSensitive: 'true' });

/** A part of a text that begins at a letter which the number chooses. */
const part = (text, number, length) => {
  const begin = (number * 7) % Math.max(1, text.length - length);
  return text.slice(begin, begin + length);
};

/** `users` is a sample of them, complete ones; answers the queries of each group. */
export function userSearches(users) {
  const each = (queryOf) => users.map((user, index) => queryOf(user, index));
  const two = (index) => `${LETTERS[(index * 3) % 26]}${LETTERS[(index * 11 + 5) % 26]}`;
  return {
    'exact, e-mail': each(({ primaryEmail }) => exact(primaryEmail.toUpperCase(), 'primaryEmail')),
    'exact, e-mail, case-sensitive': each(({ primaryEmail }) =>
      caseSensitive(exact(primaryEmail, 'primaryEmail')),
    ),
    'exact, id': each(({ id }) => exact(id, 'id')),
    'exact, any field': each(({ username }) => exact(username)),
    'exact, 20 ids': each((_, index) => ({
      'search.id': users.slice(index % 50, (index % 50) + 20).map(({ id }) => id),
      mode: 'exact',
    })),
    'exact, nobody': each(({ primaryEmail }) => exact(`no-${primaryEmail}`)),
    'prefix of 3, any field': each(({ username }) => like(`${username.slice(0, 3)}%`)),
    'prefix of 3, name': each(({ name }) => like(`${name.slice(0, 3)}%`, 'name')),
    'prefix of 8, e-mail': each(({ primaryEmail }) => like(`${primaryEmail.slice(0, 8)}%`, 'primaryEmail')),
    'prefix of 6, phone': each(({ primaryPhone }) => like(`${primaryPhone.slice(0, 8)}%`, 'primaryPhone')),
    'part of 3, any field': each(({ primaryEmail }, index) =>
      like(`%${part(primaryEmail.split('@')[0], index, 3)}%`),
    ),
    'part of 5, name': each(({ name }, index) => like(`%${part(name, index, 5)}%`, 'name')),
    'part of 8, any field': each(({ primaryEmail }, index) =>
      like(`%${part(primaryEmail.split('@')[0], index, 8)}%`),
    ),
    'first and family name': each(({ name }) => ({
      'search.name': `${name.split(' ')[0]}%`,
      'search.primaryEmail': `%${name.split(' ')[1].slice(0, 5)}%`,
      joint: 'and',
    })),
    'common part: domains': each((_, index) =>
      like(['%gmail%', '%@outlook.com', '%.com', '%example.com%', '%web.de', '%acme.org'][index % 6]),
    ),
    'common part: a letter': each((_, index) => like(`%${LETTERS[index % 26]}%`)),
    'common part: first names': each(({ name }) => like(`%${name.split(' ')[0]}%`, 'name')),
    'part of 2': each((_, index) => like(`%${two(index)}%`)),
    'nobody: part of 4': each((_, index) => like(`%q${two(index)}q%`)),
    'regular expression': each(({ name }) => ({
      'search.name': `^${name.slice(0, 2)}.*${name.slice(-4)}$`,
      mode: 'posix',
    })),
  };
}
