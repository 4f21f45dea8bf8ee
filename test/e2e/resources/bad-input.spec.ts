import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { managementToken } from '../../support/tokens.js';
import { createResource, newIndicator, read } from './fixture.js';

const server = useServer();
let api: ApiClient;
let resourceId: string;

beforeAll(async () => {
  api = await apiClient(server.tenant);
  resourceId = await createResource(api);
});

const TEN_MEGABYTES = 'x'.repeat(10 * 1024 * 1024);

/** The status of an answer that belongs to no route, but to HTTP itself. */
async function statusOf(method: string, path: string, body?: object): Promise<number> {
  const headers = {
    authorization: `Bearer ${await managementToken(server.tenant)}`,
    ...(body && { 'content-type': 'application/json' }),
  };
  const url = `${server.tenant.baseUrl}/api${path}`;
  return (await fetch(url, { method, headers, body: body && JSON.stringify(body) })).status;
}

const resource = (properties: object) => ({ name: 'Items', indicator: newIndicator(), ...properties });

describe('a resource is refused', () => {
  it.each([
    ['without a name', { name: undefined }],
    ['with an empty name', { name: '' }],
    ['with a null name', { name: null }],
    ['with a list for a name', { name: ['Items'] }],
    ['with a null character in its name', { name: 'a\u0000b' }],
    ['with half a character in its name', { name: 'a\ud800b' }],
    ['with a name of 257 characters', { name: 'x'.repeat(257) }],
    ['without an indicator', { indicator: undefined }],
    ['with an empty indicator', { indicator: '' }],
    ['with an indicator of 513 characters', { indicator: 'x'.repeat(513) }],
    ['with a lifetime of 0', { accessTokenTtl: 0 }],
    ['with a negative lifetime', { accessTokenTtl: -1 }],
    ['with half a second of lifetime', { accessTokenTtl: 1.5 }],
    ['with a lifetime beyond bounds', { accessTokenTtl: 2 ** 31 }],
    ['with a lifetime of more than a day', { accessTokenTtl: 24 * 60 * 60 + 1 }],
    ['with a lifetime in text', { accessTokenTtl: '60' }],
    ['with a null lifetime', { accessTokenTtl: null }],
    ['with a default in text', { isDefault: 'true' }],
  ])('%s', async (_, properties) => {
    const answer = await api.post('/resources', resource(properties));
    expect([answer.status, read(answer, 'code')]).toEqual([400, 'guard.invalid_input']);
    expect(answer.body).toMatchObject({ data: { name: 'ZodError', issues: [expect.anything()] } });
  });

  it.each(['acme', 'default', 'nobody', '*'])(
    'with the indicator of the Management API of a tenant: %s',
    async (tenant) => {
      const answer = await api.post('/resources', resource({ indicator: `https://${tenant}.logto.app/api` }));
      expect([answer.status, read(answer, 'code')]).toEqual([422, 'resource.resource_identifier_in_use']);
    },
  );

  it('as a list or as a text', async () => {
    expect((await api.post('/resources', [resource({})])).status).toBe(400);
    expect((await api.post('/resources', 'resource')).status).toBe(400);
    expect((await api.post('/resources')).status).toBe(400);
  });

  it('with a body of 10 MB', async () => {
    const statuses = [
      await statusOf('POST', '/resources', { name: TEN_MEGABYTES, indicator: newIndicator() }),
      await statusOf('PATCH', `/resources/${resourceId}`, { name: TEN_MEGABYTES }),
      await statusOf('POST', `/resources/${resourceId}/scopes`, { name: 'a', description: TEN_MEGABYTES }),
    ];
    expect(statuses).toEqual([413, 413, 413]);
  });
});

it('accepts a resource at every limit, in characters of four bytes', async () => {
  const created = await api.post('/resources', {
    name: '𐍈'.repeat(128),
    indicator: '𐍈'.repeat(256),
    accessTokenTtl: 24 * 60 * 60,
    unknown: { key: 'is ignored' },
  });
  expect(created.status).toBe(201);
  expect(created.body).not.toHaveProperty('unknown');
});

it.each([
  ['an empty name', { name: '' }],
  ['a null name', { name: null }],
  ['a name of 257 characters', { name: 'x'.repeat(257) }],
  ['a number for a description', { name: 'a', description: 1 }],
  ['a description of 1,025 characters', { name: 'a', description: 'x'.repeat(1025) }],
  ['a null character in the description', { name: 'a', description: '\u0000' }],
])('refuses a scope with %s', async (_, scope) => {
  const answer = await api.post(`/resources/${resourceId}/scopes`, scope);
  expect([answer.status, read(answer, 'code')]).toEqual([400, 'guard.invalid_input']);
});

it.each([{}, { isDefault: null }, { isDefault: 'true' }, { isDefault: 1 }, { isDefault: [true] }])(
  'refuses %j as the answer to whether a resource is the default',
  async (body) => {
    const answer = await api.patch(`/resources/${resourceId}/is-default`, body);
    expect([answer.status, read(answer, 'code')]).toEqual([400, 'guard.invalid_input']);
  },
);

it.each([
  'page=0',
  'page=-1',
  'page=x',
  'page=1.5',
  'page=',
  'page_size=0',
  'page_size=101',
  'page=1&page=2',
])('refuses the page %s of both lists', async (query) => {
  for (const list of ['/resources', `/resources/${resourceId}/scopes`]) {
    const answer = await api.get(`${list}?${query}`);
    expect([answer.status, read(answer, 'code')]).toEqual([400, 'guard.invalid_pagination']);
  }
});

it('accepts the largest page that can be counted', async () => {
  const page = Math.floor(Number.MAX_SAFE_INTEGER / 100);
  expect((await api.get(`/resources?page=${page}&page_size=100`)).body).toEqual([]);
  expect((await api.get(`/resources/${resourceId}/scopes?page=${page}&page_size=100`)).body).toEqual([]);
});

it('refuses a repeated includeScopes', async () => {
  expect((await api.get('/resources?includeScopes=true&includeScopes=true')).status).toBe(400);
});

describe('an id', () => {
  it('that holds a null character is refused', async () => {
    const answer = await api.get('/resources/a%00b');
    expect([answer.status, read(answer, 'code')]).toEqual([400, 'guard.invalid_input']);
  });

  it.each(['x'.repeat(200), '%F0%90%8D%88', "'%20or%20true", '..%2F..', '%25'])(
    'that nothing has is not found: %s',
    async (id) => {
      const answers = [
        await api.get(`/resources/${id}`),
        await api.patch(`/resources/${id}`, { name: 'a' }),
        await api.delete(`/resources/${id}`),
        await api.post(`/resources/${id}/scopes`, { name: 'a' }),
        await api.delete(`/resources/${resourceId}/scopes/${id}`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    },
  );

  it('of 1,000 characters is no id', async () => {
    expect(await statusOf('GET', `/resources/${'x'.repeat(1000)}`)).toBe(414);
  });
});
