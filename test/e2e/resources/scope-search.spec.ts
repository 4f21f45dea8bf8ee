import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiAnswer, type ApiClient } from '../../support/api-client.js';
import { slowDown } from '../../support/slow-table.js';
import { useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { createResource, createScope, read, readAll } from './fixture.js';

const server = useServer({ DATABASE_STATEMENT_TIMEOUT: '3600000' });
let api: ApiClient;
let other: ApiClient;
let resourceId: string;
let readId: string;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  resourceId = await createResource(api);
  readId = await createScope(api, resourceId, 'read:items', 'Look at items');
  await createScope(api, resourceId, 'write:items', 'Change items; also READ:ITEMS');
  await createScope(api, resourceId, 'Admin');
  await createScope(api, resourceId, 'ÉTÉ', '100% of it');
  await createScope(api, await createResource(api), 'read:items', 'Of another resource');
});

const search = (query: Record<string, string> | [string, string][]): Promise<ApiAnswer> =>
  api.get(`/resources/${resourceId}/scopes?${new URLSearchParams(query)}`);

/** The names of the scopes found, in the order of the alphabet. */
const found = async (query: Record<string, string> | [string, string][]) =>
  readAll(await search(query), 'name').toSorted();

describe('searching scopes', () => {
  it.each([
    ['a part of any field, in any case', { search: '%READ%' }, ['read:items', 'write:items']],
    ['no part without wildcards', { search: 'read' }, []],
    ['a case-sensitive part', { search: '%READ%', isCaseSensitive: 'true' }, ['write:items']],
    ['a part of one field', { 'search.name': '%items' }, ['read:items', 'write:items']],
    ['an escaped wildcard', { search: '%\\%%' }, ['ÉTÉ']],
    ['a whole text, in any case', { search: 'admin', mode: 'exact' }, ['Admin']],
    ['a whole text beyond ASCII, in any case', { search: 'été', mode: 'exact' }, ['ÉTÉ']],
    ['a whole text, case-sensitively', { search: 'admin', mode: 'exact', isCaseSensitive: '1' }, []],
    ['a regular expression', { search: '^(read|ADMIN)$|^look', mode: 'posix' }, ['Admin', 'read:items']],
    [
      'a case-sensitive regular expression',
      { 'search.name': '^a|^r', mode: 'posix', isCaseSensitive: 'y' },
      ['read:items'],
    ],
    [
      'a SQL pattern',
      { 'search.name': '(read|write):_+', mode: 'similar_to', isCaseSensitive: 'yes' },
      ['read:items', 'write:items'],
    ],
    [
      'one of two conditions',
      { 'search.name': 'admin', 'search.description': 'look%' },
      ['Admin', 'read:items'],
    ],
    [
      'both of two conditions',
      { 'search.name': '%items', 'search.description': 'change%', joint: 'and' },
      ['write:items'],
    ],
    [
      'any field together with one',
      { search: '%read%', 'search.name': 'write%', joint: 'and' },
      ['write:items'],
    ],
    [
      'a mode of its own for each field',
      { 'search.name': '^w', 'mode.name': 'posix', 'search.description': '%Change%', joint: 'and' },
      ['write:items'],
    ],
  ])('finds %s', async (_, query, names) => {
    expect(await found(query)).toEqual(names);
  });

  it('finds any of several exact values, in any case and not', async () => {
    const names: [string, string][] = [
      ['search.name', 'Admin'],
      ['search.name', 'READ:ITEMS'],
      ['mode', 'exact'],
    ];
    expect(await found(names)).toEqual(['Admin', 'read:items']);
    expect(await found([...names, ['isCaseSensitive', 'true']])).toEqual(['Admin']);
  });

  it('finds a scope by its id', async () => {
    expect(await found({ 'search.id': readId })).toEqual(['read:items']);
  });

  it('counts and pages what it finds', async () => {
    const answer = await search({ 'search.name': '%items', page_size: '1', page: '2' });
    expect([readAll(answer, 'name'), answer.headers.get('total-number')]).toEqual([['read:items'], '2']);
    expect(answer.headers.get('link')).toContain('search.name=%25items');
  });

  it('takes quotes and statements as text', async () => {
    expect(await found({ search: `%' or true; drop table scopes; --` })).toEqual([]);
    expect(await found({ search: '%:search0%$1%' })).toEqual([]);
    expect(await found({ search: 'Admin' })).toEqual(['Admin']);
  });

  it('finds nothing of another tenant', async () => {
    expect((await other.get(`/resources/${resourceId}/scopes?search=%25`)).body).toEqual([]);
  });
});

describe('a search that cannot be done', () => {
  it.each<Record<string, string>>([
    { search: '' },
    { 'search.tenantId': 'default' },
    { 'search.name.first': 'a' },
    { search: 'a', mode: 'fuzzy' },
    { search: 'a', mode: 'similar_to' },
    { search: '(', mode: 'posix' },
    { search: 'a{99999}', mode: 'posix' },
    { search: '((a{1,255}){1,255}){1,255}', mode: 'posix' },
    { search: '%\\' },
    { search: '(', mode: 'similar_to', isCaseSensitive: 'true' },
    { search: String.raw`a\"b\"c\"d`, mode: 'similar_to', isCaseSensitive: 'true' },
    { search: String.raw`(a)\1`, mode: 'posix' },
    { search: 'a\u0000' },
    { search: 'x'.repeat(2000) },
  ])('answers 400 to %j', async (query) => {
    const answer = await search(query);
    expect([answer.status, read(answer, 'code')]).toEqual([400, 'request.invalid_input']);
    expect(read(answer, 'details')).not.toBe('');
  });

  it('is cut off where matching takes too long', async () => {
    const authorization = `Bearer ${await managementToken(server.tenant)}`;
    await slowDown(server.databaseUrl, 'scopes');
    const response = await fetch(`${server.tenant.baseUrl}/api/resources/${resourceId}/scopes?search=%25a`, {
      headers: { authorization },
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  });
});
