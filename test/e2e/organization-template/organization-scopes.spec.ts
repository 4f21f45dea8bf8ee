import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { addProtectedScope, createOrganizationRole, createOrganizationScope } from './fixture.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const tenantsWith = async (name: string): Promise<string[]> => {
  const rows = await sql<{ tenant: string }>(
    server.databaseUrl,
    'select tenant_id as tenant from organization_scopes where name = $1 order by tenant_id',
    [name],
  );
  return rows.map(({ tenant }) => tenant);
};

describe('creating an organization scope', () => {
  it('answers 201 with all of it, as it is read later', async () => {
    const created = await api.post('/organization-scopes', {
      name: 'invite:member',
      description: 'Invites.',
    });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      name: 'invite:member',
      description: 'Invites.',
    });
    expect((await api.get(`/organization-scopes/${read(created, 'id')}`)).body).toEqual(created.body);
  });

  it.each([[{}], [{ description: null }], [{ description: '' }]])(
    'makes an unset description null: %j',
    async (properties) => {
      const created = await api.post('/organization-scopes', { name: unique(), ...properties });
      expect(created.body).toMatchObject({ description: null });
    },
  );

  it('ignores tenant and id', async () => {
    const name = unique();
    const created = await api.post('/organization-scopes', { name, tenantId: 'acme', id: 'mine' });
    expect(read(created, 'id')).not.toBe('mine');
    expect(await tenantsWith(name)).toEqual(['default']);
  });

  it('refuses a name that another scope of the tenant has', async () => {
    const name = unique();
    await createOrganizationScope(api, name);
    expect(refusal(await api.post('/organization-scopes', { name }))).toEqual([
      422,
      'entity.unique_integrity_violation',
    ]);
    await createOrganizationScope(other, name);
    expect(await tenantsWith(name)).toEqual(['acme', 'default']);
  });

  it('makes one of 50 requests for the same name succeed', async () => {
    const name = unique();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => api.post('/organization-scopes', { name })),
    );
    expect(tally(answers)).toEqual({ '201': 1, '422 entity.unique_integrity_violation': 49 });
    expect(await tenantsWith(name)).toEqual(['default']);
  });
});

describe('the list of organization scopes', () => {
  const mark = unique();

  beforeAll(async () => {
    for (const name of ['c', 'a', 'B_x', 'b%x']) await createOrganizationScope(api, `${mark}-${name}`);
    await createOrganizationScope(other, `${mark}-theirs`);
  });

  const namesFor = async (query: string): Promise<unknown[]> =>
    readAll(await api.get(`/organization-scopes?${query}`), 'name');

  it('comes by name, whole or in pages', async () => {
    const whole = await api.get(`/organization-scopes?q=${mark}`);
    const names = readAll(whole, 'name');
    expect(names).toHaveLength(4);
    expect(whole.headers.get('total-number')).toBe(null);
    const page = await api.get(`/organization-scopes?q=${mark}&page=2&page_size=3`);
    expect([readAll(page, 'name'), page.headers.get('total-number')]).toEqual([[names[3]], '4']);
    expect(page.headers.get('link')).toContain('rel="first"');
    expect(await namesFor(`q=${mark}&page=3&page_size=3`)).toEqual([]);
  });

  it('holds those whose name holds a text, in any case and to the letter', async () => {
    expect(await namesFor(`q=${mark}-b`)).toHaveLength(2);
    expect(await namesFor(`q=${mark.toUpperCase()}-B`)).toHaveLength(2);
    expect(await namesFor(`q=${mark}-b%25`)).toEqual([`${mark}-b%x`]);
    expect(await namesFor(`q=${mark}-b_`)).toEqual([`${mark}-B_x`]);
    expect(await namesFor(`q=${mark}-theirs`)).toEqual([]);
    expect(await namesFor('q=&page_size=1')).toHaveLength(1);
  });

  it('is refused for a page or a text that cannot be', async () => {
    expect(refusal(await api.get('/organization-scopes?page=0'))).toEqual([400, 'guard.invalid_pagination']);
    for (const query of [`q=${'x'.repeat(129)}`, 'q=%00', 'q=a&q=b']) {
      expect(refusal(await api.get(`/organization-scopes?${query}`))).toEqual([400, 'guard.invalid_input']);
    }
  });

  it('ends after 1,000 where no page is asked for', async () => {
    await sql(
      server.databaseUrl,
      `insert into organization_scopes (tenant_id, id, name)
       select 'acme', 'many-' || n, 'many-' || n from generate_series(1, 1001) n`,
    );
    expect(readAll(await other.get('/organization-scopes?q=many-'), 'id')).toHaveLength(1000);
    const page = await other.get('/organization-scopes?q=many-&page=11&page_size=100');
    expect([readAll(page, 'id').length, page.headers.get('total-number')]).toEqual([1, '1001']);
  });
});

describe('an organization scope', () => {
  it('changes, and keeps what a change leaves out', async () => {
    const [id, name] = [await createOrganizationScope(api), unique()];
    const changed = await api.patch(`/organization-scopes/${id}`, { name, tenantId: 'acme' });
    expect([changed.status, changed.body]).toEqual([
      200,
      { tenantId: 'default', id, name, description: null },
    ]);
    const described = await api.patch(`/organization-scopes/${id}`, { description: 'New.' });
    expect(described.body).toMatchObject({ name, description: 'New.' });
    expect((await api.patch(`/organization-scopes/${id}`, { name })).status).toBe(200);
    expect((await api.patch(`/organization-scopes/${id}`, { description: null })).body).toMatchObject({
      name,
      description: null,
    });
  });

  it('refuses a change that changes nothing, and a name that is taken', async () => {
    const [id, name] = [await createOrganizationScope(api), unique()];
    await createOrganizationScope(api, name);
    for (const nothing of [{}, { tenantId: 'acme' }, { id: 'mine' }]) {
      expect(refusal(await api.patch(`/organization-scopes/${id}`, nothing))).toEqual([
        422,
        'entity.invalid_input',
      ]);
    }
    expect(refusal(await api.patch(`/organization-scopes/${id}`, { name }))).toEqual([
      422,
      'entity.unique_integrity_violation',
    ]);
  });

  it('is deleted, and its roles lose it', async () => {
    const id = await createOrganizationScope(api);
    const roleId = await createOrganizationRole(api, { organizationScopeIds: [id] });
    expect((await api.delete(`/organization-scopes/${id}`)).status).toBe(204);
    expect((await api.get(`/organization-roles/${roleId}/scopes`)).body).toEqual([]);
    expect(refusal(await api.delete(`/organization-scopes/${id}`))).toEqual([404, 'entity.not_found']);
  });

  it('that does not exist, or is another tenant’s, is not found', async () => {
    const name = unique();
    const theirs = await createOrganizationScope(other, name);
    for (const id of ['nothing', theirs, 'x'.repeat(100)]) {
      const path = `/organization-scopes/${id}`;
      expect(refusal(await api.get(path))).toEqual([404, 'entity.not_exists_with_id']);
      expect(refusal(await api.patch(path, { name: unique() }))).toEqual([404, 'entity.not_exists']);
      expect(refusal(await api.delete(path))).toEqual([404, 'entity.not_found']);
    }
    expect((await other.get(`/organization-scopes/${theirs}`)).body).toMatchObject({ name });
  });

  it.each([
    ['without a name', { name: undefined }],
    ['with an empty name', { name: '' }],
    ['with a null name', { name: null }],
    ['with a name of 129 characters', { name: 'x'.repeat(129) }],
    ['with a null character in its name', { name: 'a\u0000b' }],
    ['with a number for a name', { name: 1 }],
    ['with a description of 257 characters', { description: 'x'.repeat(257) }],
    ['with a list for a description', { description: ['x'] }],
  ])('is refused %s', async (_, properties) => {
    const answer = await api.post('/organization-scopes', { name: unique(), ...properties });
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  });
});

describe('names of the server’s own scopes', () => {
  const RESERVED = [422, 'organization_scope.reserved_name'];

  it.each([['portico:member:read'], ['portico:'], ['read portico:member:read'], ['read\tportico:x']])(
    'are given to no other scope: %j',
    async (name) => {
      const id = await createOrganizationScope(api);
      expect(refusal(await api.post('/organization-scopes', { name }))).toEqual(RESERVED);
      expect(refusal(await api.patch(`/organization-scopes/${id}`, { name }))).toEqual(RESERVED);
      expect(await tenantsWith(name)).toEqual([]);
    },
  );

  it('are only those that begin with the prefix', async () => {
    for (const name of ['portico', 'my-portico:read', 'Portico:read']) {
      expect((await api.post('/organization-scopes', { name })).status).toBe(201);
    }
  });

  it('stay as they are, and roles may have them', async () => {
    const id = await addProtectedScope(server, 'default', 'portico:organization:read');
    const path = `/organization-scopes/${id}`;
    for (const changes of [{ name: unique() }, { description: 'Mine.' }]) {
      expect(refusal(await api.patch(path, changes))).toEqual([403, 'organization_scope.protected']);
    }
    expect(refusal(await api.delete(path))).toEqual([403, 'organization_scope.protected']);
    expect(refusal(await other.delete(path))).toEqual([404, 'entity.not_found']);
    expect((await api.get(path)).body).toMatchObject({
      name: 'portico:organization:read',
      description: null,
    });
    const roleId = await createOrganizationRole(api, { organizationScopeIds: [id] });
    expect(readAll(await api.get(`/organization-roles/${roleId}/scopes`), 'id')).toEqual([id]);
  });
});

it('tells webhooks of its tenant what happens to organization scopes', async () => {
  const [receiver, theirs] = [await receiverOfTest(), await receiverOfTest()];
  const events = ['Created', 'Data.Updated', 'Deleted'].map((name) => `OrganizationScope.${name}`);
  await hookOfTest(api, receiver.url, events);
  await hookOfTest(other, theirs.url, events);
  const created = await api.post('/organization-scopes', { name: unique() });
  const id = read(created, 'id');
  const changed = await api.patch(`/organization-scopes/${id}`, { description: 'New.' });
  await api.delete(`/organization-scopes/${id}`);
  await receiver.expectRequests(3);
  await allDelivered(server);
  const told = receiver.received.map(payloadOf).toSorted((one, two) => one.event.localeCompare(two.event));
  expect(told).toMatchObject([
    { event: events[0], data: created.body, path: '/organization-scopes', method: 'POST', status: 201 },
    { event: events[1], data: changed.body, params: { id }, matchedRoute: '/organization-scopes/:id' },
    { event: events[2], params: { id }, method: 'DELETE', status: 204 },
  ]);
  expect(told[2]).not.toHaveProperty('data');
  expect(theirs.received).toEqual([]);
});
