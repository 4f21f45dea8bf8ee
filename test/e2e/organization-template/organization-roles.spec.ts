import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { createScopes, refusal, tally } from '../roles/fixture.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { createOrganizationRole, createOrganizationScope, isUnknown } from './fixture.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const tenantsWith = async (name: string): Promise<string[]> => {
  const rows = await sql<{ tenant: string }>(
    server.databaseUrl,
    'select tenant_id as tenant from organization_roles where name = $1 order by tenant_id',
    [name],
  );
  return rows.map(({ tenant }) => tenant);
};

describe('creating an organization role', () => {
  it('answers 201 with all of it, as it is read later; by default it is one for users', async () => {
    const created = await api.post('/organization-roles', { name: 'admin', description: 'Administers.' });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      name: 'admin',
      description: 'Administers.',
      type: 'User',
    });
    expect((await api.get(`/organization-roles/${read(created, 'id')}`)).body).toEqual(created.body);
  });

  it('takes the type, ignores tenant and id, and makes an unset description null', async () => {
    const name = unique();
    const given = { name, type: 'MachineToMachine', tenantId: 'acme', id: 'mine', description: '' };
    const created = await api.post('/organization-roles', given);
    expect(created.body).toMatchObject({ type: 'MachineToMachine', tenantId: 'default', description: null });
    expect(read(created, 'id')).not.toBe('mine');
    expect(await tenantsWith(name)).toEqual(['default']);
    expect((await api.post('/organization-roles', { name: unique() })).body).toMatchObject({
      description: null,
    });
  });

  it('gives it scopes of both kinds, each once', async () => {
    const organizationScopeId = await createOrganizationScope(api);
    const [scopeId = ''] = await createScopes(api, 'read');
    const id = await createOrganizationRole(api, {
      organizationScopeIds: [organizationScopeId, organizationScopeId],
      resourceScopeIds: [scopeId, scopeId],
    });
    const path = `/organization-roles/${id}`;
    expect(readAll(await api.get(`${path}/scopes`), 'id')).toEqual([organizationScopeId]);
    expect(readAll(await api.get(`${path}/resource-scopes`), 'id')).toEqual([scopeId]);
  });

  it('stores nothing where a scope does not exist, or is another tenant’s', async () => {
    const name = unique();
    const [mine, foreign] = [await createOrganizationScope(api), await createOrganizationScope(other)];
    const [known = ''] = await createScopes(api, 'read');
    const [theirs = ''] = await createScopes(other, 'read');
    const requests = [
      { organizationScopeIds: [mine, 'nothing'] },
      { organizationScopeIds: [mine, foreign] },
      { organizationScopeIds: [known] },
      { organizationScopeIds: [mine], resourceScopeIds: [known, 'nothing'] },
      { organizationScopeIds: [mine], resourceScopeIds: [theirs] },
    ];
    for (const request of requests) {
      expect(isUnknown(await api.post('/organization-roles', { name, ...request }))).toBe(true);
    }
    expect(await tenantsWith(name)).toEqual([]);
  });

  it('refuses a name that another role of the tenant has', async () => {
    const name = unique();
    await createOrganizationRole(api, { name });
    expect(refusal(await api.post('/organization-roles', { name }))).toEqual([
      422,
      'entity.unique_integrity_violation',
    ]);
    await createOrganizationRole(other, { name });
    expect(await tenantsWith(name)).toEqual(['acme', 'default']);
  });

  it('makes one of 50 requests for the same name succeed', async () => {
    const [name, scopeId] = [unique(), await createOrganizationScope(api)];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        api.post('/organization-roles', { name, organizationScopeIds: [scopeId] }),
      ),
    );
    expect(tally(answers)).toEqual({ '201': 1, '422 entity.unique_integrity_violation': 49 });
  });

  it('gives the Management API to no user', async () => {
    const [name, resourceScopeIds] = [unique(), ['management-api-all']];
    expect(refusal(await api.post('/organization-roles', { name, resourceScopeIds }))).toEqual([
      400,
      'role.management_api_scopes_not_assignable_to_user_role',
    ]);
    expect(await tenantsWith(name)).toEqual([]);
  });

  it.each([
    ['without a name', { name: undefined }],
    ['with an empty name', { name: '' }],
    ['with a name of 129 characters', { name: 'x'.repeat(129) }],
    ['with a null character in its name', { name: 'a\u0000b' }],
    ['with a description of 257 characters', { description: 'x'.repeat(257) }],
    ['of an unknown type', { type: 'Machine' }],
    ['with a null type', { type: null }],
    ['with a text for scopes', { organizationScopeIds: 'scope' }],
    ['with an empty scope id', { resourceScopeIds: [''] }],
    ['with a null character in a scope id', { organizationScopeIds: ['a\u0000b'] }],
    ['with 1,001 scopes', { resourceScopeIds: Array.from({ length: 1001 }, (_, n) => `scope-${n}`) }],
  ])('is refused %s', async (_, properties) => {
    const answer = await api.post('/organization-roles', { name: unique(), ...properties });
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  });
});

describe('an organization role', () => {
  it('changes its name and description, and keeps what a change leaves out', async () => {
    const [id, name] = [await createOrganizationRole(api, { description: 'Old.' }), unique()];
    const changed = await api.patch(`/organization-roles/${id}`, { name, tenantId: 'acme', type: 'User' });
    expect([changed.status, changed.body]).toEqual([
      200,
      { tenantId: 'default', id, name, description: 'Old.', type: 'User' },
    ]);
    expect((await api.patch(`/organization-roles/${id}`, { description: '' })).body).toMatchObject({
      name,
      description: null,
    });
    expect((await api.patch(`/organization-roles/${id}`, { type: 'User' })).status).toBe(200);
  });

  it('never changes its type', async () => {
    const id = await createOrganizationRole(api);
    const answer = await api.patch(`/organization-roles/${id}`, { name: unique(), type: 'MachineToMachine' });
    expect(refusal(answer)).toEqual([422, 'entity.db_constraint_violated']);
    expect((await api.get(`/organization-roles/${id}`)).body).toMatchObject({ type: 'User' });
  });

  it('refuses a change that changes nothing, and a name that is taken', async () => {
    const [id, name] = [await createOrganizationRole(api), unique()];
    await createOrganizationRole(api, { name });
    expect(refusal(await api.patch(`/organization-roles/${id}`, {}))).toEqual([422, 'entity.invalid_input']);
    expect(refusal(await api.patch(`/organization-roles/${id}`, { name }))).toEqual([
      422,
      'entity.unique_integrity_violation',
    ]);
  });

  it('is deleted with its scopes', async () => {
    const id = await createOrganizationRole(api, {
      organizationScopeIds: [await createOrganizationScope(api)],
      resourceScopeIds: await createScopes(api, 'read'),
    });
    expect((await api.delete(`/organization-roles/${id}`)).status).toBe(204);
    const links = await sql(
      server.databaseUrl,
      `select organization_role_id from organization_role_scopes where organization_role_id = $1
       union all select organization_role_id from organization_role_resource_scopes where organization_role_id = $1`,
      [id],
    );
    expect(links).toEqual([]);
    expect(refusal(await api.delete(`/organization-roles/${id}`))).toEqual([404, 'entity.not_found']);
  });

  it('that does not exist, or is another tenant’s, is not found', async () => {
    const name = unique();
    const theirs = await createOrganizationRole(other, { name });
    for (const id of ['nothing', theirs, 'x'.repeat(100)]) {
      const path = `/organization-roles/${id}`;
      expect(refusal(await api.get(path))).toEqual([404, 'entity.not_exists_with_id']);
      for (const changes of [{ name: unique() }, { type: 'MachineToMachine' }]) {
        expect(refusal(await api.patch(path, changes))).toEqual([404, 'entity.not_exists']);
      }
      expect(refusal(await api.delete(path))).toEqual([404, 'entity.not_found']);
    }
    expect((await other.get(`/organization-roles/${theirs}`)).body).toMatchObject({ name, type: 'User' });
  });
});

it('tells webhooks of its tenant what happens to organization roles', async () => {
  const [receiver, theirs] = [await receiverOfTest(), await receiverOfTest()];
  const [added, changed, deleted, scopesChanged] = [
    'Created',
    'Data.Updated',
    'Deleted',
    'Scopes.Updated',
  ].map((name) => `OrganizationRole.${name}`);
  const events = [added, changed, deleted, scopesChanged].map(String);
  await hookOfTest(api, receiver.url, events);
  await hookOfTest(other, theirs.url, events);
  const scopeIds = await createScopes(api, 'read');
  const created = await api.post('/organization-roles', { name: unique(), resourceScopeIds: scopeIds });
  const id = read(created, 'id');
  const updated = await api.patch(`/organization-roles/${id}`, { description: 'New.' });
  const organizationScopeIds = [await createOrganizationScope(api)];
  await api.put(`/organization-roles/${id}/scopes`, { organizationScopeIds });
  await api.put(`/organization-roles/${id}/resource-scopes`, { scopeIds: [] });
  await api.delete(`/organization-roles/${id}`);
  await receiver.expectRequests(5);
  await allDelivered(server);
  const told = receiver.received.map(payloadOf);
  const toldOf = (name: unknown, method: string): unknown[] =>
    told.filter((each) => each.event === name && each.method === method);
  expect(toldOf(added, 'POST')).toMatchObject([{ data: created.body, path: '/organization-roles' }]);
  expect(toldOf(scopesChanged, 'POST')).toMatchObject([{ organizationRoleId: id, params: {}, status: 201 }]);
  expect(toldOf(changed, 'PATCH')).toMatchObject([{ data: updated.body, params: { id } }]);
  expect(toldOf(scopesChanged, 'PUT')).toMatchObject([
    { params: { id }, matchedRoute: '/organization-roles/:id/scopes', status: 204 },
  ]);
  expect(toldOf(deleted, 'DELETE')).toMatchObject([{ params: { id } }]);
  expect([told.length, theirs.received.length]).toEqual([5, 0]);
});
