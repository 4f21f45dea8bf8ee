import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiAnswer, apiClient, type ApiClient } from '../../support/api-client.js';
import { addOrganization } from '../../support/organizations.js';
import { slowDown } from '../../support/slow-table.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { read, readAll } from '../resources/fixture.js';
import { insertUsers } from './searched-users.js';

const server = useServer({ DATABASE_STATEMENT_TIMEOUT: '2000' });
let api: ApiClient;
let other: ApiClient;

const USERS = [
  { id: 'aaa111aaa111', username: 'anna_k', primaryEmail: 'Anna@Example.com', name: 'Anna Kovač' },
  { id: 'bbb222bbb222', username: 'Bob', primaryEmail: 'bob@example.org', primaryPhone: '4915112345678' },
  { id: 'ccc333ccc333', name: 'ÉTÉ 100% of it' },
  { id: 'ddd444ddd444', username: 'annabel', primaryPhone: '61412345678', name: 'anna kovač' },
  { id: 'eee555eee555', primaryEmail: 'nobody@example.com' },
];

/** More than are counted, of which 10,000 have one name. */
const CROWD = { same: 10_000, all: 10_050 };

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  await insertUsers(server, server.tenant.id, USERS);
  const crowd = Array.from({ length: CROWD.all }, (_, index) => ({
    id: `u${String(index).padStart(11, '0')}`,
    name: index < CROWD.same ? 'Crowd' : 'Crowd, late',
  }));
  await insertUsers(server, server.other.id, crowd);
});

/** An organization of a tenant, with members. */
async function addMembers(tenantId: string, organizationId: string, userIds: string[]): Promise<void> {
  await addOrganization({ databaseUrl: server.databaseUrl, tenantId }, organizationId);
  await sql(
    server.databaseUrl,
    'insert into organization_users (tenant_id, organization_id, user_id) select $1, $2, unnest($3::text[])',
    [tenantId, organizationId, userIds],
  );
}

type Query = Record<string, string> | [string, string][];

const search = (query: Query, client = api): Promise<ApiAnswer> =>
  client.get(`/users?${new URLSearchParams(query)}`);

/** The first letters of the ids of the users found, newest first. */
const found = async (query: Query): Promise<string> =>
  readAll(await search(query), 'id')
    .map((id) => String(id).slice(0, 1))
    .join('');

describe('searching users', () => {
  it.each<[string, Query, string]>([
    ['a part of any field, in any case', { search: '%ANNA%' }, 'da'],
    ['no part without wildcards', { search: 'anna' }, ''],
    ['a part, case-sensitively', { search: '%Anna%', isCaseSensitive: 'true' }, 'a'],
    ['the beginning of any field', { search: 'anna%' }, 'da'],
    ['a single letter', { search: '%é%' }, 'c'],
    ['two letters, which no trigram has', { 'search.username': '%ob%' }, 'b'],
    ['any letter in one place', { 'search.username': 'b_b' }, 'b'],
    ['an escaped wildcard', { search: String.raw`%\%%` }, 'c'],
    ['an escaped underscore', { 'search.username': String.raw`%\_%` }, 'a'],
    ['an id', { 'search.id': 'ccc333ccc333' }, 'c'],
    ['a part of an id', { 'search.id': '%c333%' }, 'c'],
    ['an e-mail address, in any case', { 'search.primaryEmail': 'ANNA@EXAMPLE.COM', mode: 'exact' }, 'a'],
    [
      'an e-mail address, case-sensitively',
      { search: 'anna@example.com', mode: 'exact', isCaseSensitive: '1' },
      '',
    ],
    [
      'the same address as it was given',
      { search: 'Anna@Example.com', mode: 'exact', isCaseSensitive: '1' },
      'a',
    ],
    ['a field by its other name', { 'search.primary_email': '%@example.com' }, 'ea'],
    ['a part of a phone number', { 'search.primaryPhone': '49151%' }, 'b'],
    ['a phone number', { 'search.primaryPhone': '61412345678', mode: 'exact' }, 'd'],
    ['a username, in any case', { 'search.username': 'BOB', mode: 'exact' }, 'b'],
    ['a username, case-sensitively', { search: 'bob', mode: 'exact', isCaseSensitive: 'y' }, ''],
    ['a name, in any case', { 'search.name': 'ANNA KOVAČ', mode: 'exact' }, 'da'],
    ['a name, case-sensitively', { 'search.name': 'Anna Kovač', mode: 'exact', isCaseSensitive: 'yes' }, 'a'],
    ['a regular expression', { search: '^(bob|ÉTÉ)', mode: 'posix' }, 'cb'],
    ['a case-sensitive one', { 'search.name': '^a|^É', mode: 'posix', isCaseSensitive: 'true' }, 'dc'],
    ['a SQL pattern', { 'search.name': '(anna|Anna) %', mode: 'similar_to', isCaseSensitive: 'true' }, 'da'],
    ['one of two conditions', { 'search.username': 'bob', 'search.name': 'anna%' }, 'dba'],
    ['both of two', { 'search.username': 'anna%', 'search.primaryPhone': '%5678', joint: 'and' }, 'd'],
    [
      'both, by the other name of the joint',
      { 'search.name': 'anna%', search: '%@%', jointMode: 'and' },
      'a',
    ],
    [
      'a mode of its own for each field',
      { 'search.username': '^a', 'mode.username': 'posix', 'search.name': 'anna%', joint: 'and' },
      'da',
    ],
    ['everybody who has a field', { 'search.name': '%' }, 'dca'],
    ['everybody', {}, 'edcba'],
  ])('finds %s', async (_, query, letters) => {
    expect(await found(query)).toBe(letters);
  });

  it('finds any of several exact values', async () => {
    const values: Query = [
      ['search.username', 'ANNABEL'],
      ['search.username', 'Bob'],
      ['search.username', `'; --`],
      ['mode', 'exact'],
    ];
    expect(await found(values)).toBe('db');
    expect(await found([...values, ['isCaseSensitive', 'true']])).toBe('b');
  });

  it('finds any of a hundred exact values in all fields', async () => {
    const values = Array.from({ length: 99 }, (_, index): [string, string] => ['search', `nobody-${index}`]);
    expect(await found([...values, ['search', 'bob'], ['mode', 'exact']])).toBe('b');
  });

  it('counts and pages what it finds', async () => {
    const answer = await search({ search: '%@%', page_size: '1', page: '2' });
    expect([readAll(answer, 'id'), answer.headers.get('total-number')]).toEqual([['bbb222bbb222'], '3']);
    expect(answer.headers.has('total-number-is-capped')).toBe(false);
    expect(answer.headers.get('link')).toContain('rel="last"');
  });

  it.each(['4', '90071992547409'])('finds nobody on page %s, past the last one', async (page) => {
    const answer = await search({ search: '%@%', page_size: '1', page });
    expect([answer.status, answer.body, answer.headers.get('total-number')]).toEqual([200, [], '3']);
  });

  it('leaves out who has a role', async () => {
    await sql(
      server.databaseUrl,
      `insert into roles (tenant_id, id, name, description, type) values ('default', 'left-out', 'Left out', '', 'User')`,
    );
    await sql(
      server.databaseUrl,
      `insert into user_roles (tenant_id, user_id, role_id) values ('default', 'ddd444ddd444', 'left-out')`,
    );
    expect(await found({ excludeRoleId: 'left-out' })).toBe('ecba');
    expect(await found({ search: '%anna%', excludeRoleId: 'left-out' })).toBe('a');
    // One condition is enough, but nobody with the role.
    expect(await found({ 'search.name': 'anna%', 'search.id': 'b%', excludeRoleId: 'left-out' })).toBe('ba');
    expect(await found({ search: '%anna%', excludeRoleId: `' or true --` })).toBe('da');
  });

  it('leaves out who is a member of an organization', async () => {
    await addMembers(server.tenant.id, 'team', ['bbb222bbb222', 'ddd444ddd444']);
    await addMembers(server.tenant.id, 'empty', []);
    const outside = (query: Query = {}) => found({ ...query, excludeOrganizationId: 'team' });
    expect(await outside()).toBe('eca');
    expect(await outside({ search: '%anna%' })).toBe('a');
    // One condition is enough, but no member.
    expect(await outside({ 'search.name': 'anna%', 'search.id': 'b%' })).toBe('a');
    expect(await outside({ search: '%anna%', 'search.id': 'a%', joint: 'and' })).toBe('a');
    expect(await outside({ search: '^(bob|ÉTÉ)', mode: 'posix' })).toBe('c');
    expect(await outside({ 'search.username': 'bob', mode: 'exact' })).toBe('');
    expect(await found({ excludeOrganizationId: 'empty' })).toBe('edcba');
    expect(await found({ excludeOrganizationId: 'nothing' })).toBe('edcba');
    expect(await found({ search: '%anna%', excludeOrganizationId: `') or (true --` })).toBe('da');
  });

  it('counts and pages those outside an organization', async () => {
    await addMembers(server.tenant.id, 'half', ['bbb222bbb222', 'ddd444ddd444']);
    const query = { excludeOrganizationId: 'half', page_size: '2' };
    const [first, second] = [await search(query), await search({ ...query, page: '2' })];
    expect([readAll(first, 'id'), readAll(second, 'id')]).toEqual([
      ['eee555eee555', 'ccc333ccc333'],
      ['aaa111aaa111'],
    ]);
    expect(first.headers.get('total-number')).toBe('3');
    expect(first.headers.get('link')).toContain('rel="last"');
    const some = await search({ ...query, search: '%@%', page_size: '1', page: '2' });
    expect([readAll(some, 'id'), some.headers.get('total-number')]).toEqual([['aaa111aaa111'], '2']);
  });

  it('takes the organization of another tenant for none', async () => {
    await addMembers(server.other.id, 'theirs', ['u00000000001']);
    expect(await found({ excludeOrganizationId: 'theirs' })).toBe('edcba');
    expect(
      (await search({ 'search.id': 'u00000000001', excludeOrganizationId: 'theirs' }, other)).body,
    ).toEqual([]);
    const [id] = readAll(
      await search({ 'search.id': 'u00000000002', excludeOrganizationId: 'theirs' }, other),
      'id',
    );
    expect(id).toBe('u00000000002');
  });

  it('finds nothing of another tenant', async () => {
    expect(await found({ search: '%crowd%' })).toBe('');
    expect((await search({ search: '%anna%' }, other)).body).toEqual([]);
    expect((await search({ 'search.id': 'aaa111aaa111', mode: 'exact' }, other)).body).toEqual([]);
  });
});

describe('a search that finds very many', () => {
  const facts = ({ headers }: ApiAnswer): unknown[] => [
    headers.get('total-number'),
    headers.get('total-number-is-capped'),
    [...(headers.get('link') ?? '').matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel),
  ];

  it('counts up to ten thousand', async () => {
    const answer = await search({ 'search.name': 'crowd' }, other);
    expect(facts(answer)).toEqual(['10000', null, ['first', 'last', 'next']]);
  });

  it('counts no further, and says so', async () => {
    const answer = await search({ search: '%row%', page_size: '2' }, other);
    expect(readAll(answer, 'id')).toEqual(['u00000010049', 'u00000010048']);
    expect(facts(answer)).toEqual(['10001', 'true', ['first']]);
  });

  it('shows every page all the same, the last ones too', async () => {
    const page = async (number: number) =>
      readAll(await search({ search: '%row%', page_size: '100', page: String(number) }, other), 'id');
    expect([(await page(100))[0], (await page(100)).length]).toEqual(['u00000000149', 100]);
    expect([(await page(101))[0], (await page(101)).length]).toEqual(['u00000000049', 50]);
    expect(await page(102)).toEqual([]);
  });

  it.each<Record<string, string>>([{ excludeRoleId: 'nothing' }, { excludeOrganizationId: 'nothing' }])(
    'counts everybody outside %j no further either',
    async (exclusion) => {
      expect(facts(await search(exclusion, other))).toEqual(['10001', 'true', ['first']]);
    },
  );
});

describe('a search of users that cannot be done', () => {
  it.each<Record<string, string>>([
    { search: '' },
    { 'search.tenantId': 'default' },
    { 'search.passwordDigest': '%' },
    { 'search.searched': '%' },
    { 'search.name"': 'a' },
    { 'search.__proto__': 'a' },
    { 'search.constructor': 'a' },
    { 'search.id = id or true --': 'a' },
    { 'search.name.first': 'a' },
    { search: 'a', mode: 'fuzzy' },
    { search: 'a', joint: 'xor' },
    { search: 'a', mode: 'similar_to' },
    { search: '(', mode: 'posix' },
    { search: 'a{99999}', mode: 'posix' },
    { search: '((a{1,255}){1,255}){1,255}', mode: 'posix' },
    { search: '\\' },
    { search: 'never\\' },
    { search: '%\\\\\\' },
    { 'search.name': 'never\\', isCaseSensitive: 'true' },
    { search: '(', mode: 'similar_to', isCaseSensitive: 'true' },
    { search: String.raw`a\"b\"c\"d`, mode: 'similar_to', isCaseSensitive: 'true' },
    { search: 'a\u0000' },
    { search: 'x'.repeat(2000) },
    { excludeRoleId: 'a', excludeOrganizationId: 'b' },
  ])('answers 400 to %j', async (query) => {
    const answer = await search(query);
    expect([answer.status, read(answer, 'code')]).toEqual([400, 'request.invalid_input']);
    expect(read(answer, 'details')).not.toBe('');
  });

  it('is cut off where matching takes too long', async () => {
    const headers = { authorization: `Bearer ${await managementToken(server.tenant)}` };
    await slowDown(server.databaseUrl, 'users');
    const response = await fetch(`${server.tenant.baseUrl}/api/users?search=%25a%25`, { headers });
    const body: unknown = await response.json();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(body).toMatchObject({ code: 'request.temporarily_unavailable' });
  });
});
