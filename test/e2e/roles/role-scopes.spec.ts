import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createResource, createScope, newIndicator, readAll } from '../resources/fixture.js';
import { createRole, createScopes, refusal, tally } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const idsOf = async (roleId: string, query = '') =>
  readAll(await api.get(`/roles/${roleId}/scopes${query}`), 'id');

describe('the scopes of a role', () => {
  it('come with their resources, newest first', async () => {
    const indicator = newIndicator();
    const resourceId = await createResource(api, { indicator });
    const first = await createScope(api, resourceId, 'first', 'The first.');
    const second = await createScope(api, resourceId, 'second');
    const roleId = await createRole(api, { scopeIds: [first, second] });
    const list = await api.get(`/roles/${roleId}/scopes`);
    expect([list.status, list.headers.get('total-number')]).toEqual([200, null]);
    expect(list.body).toEqual([
      expect.objectContaining({ id: second }),
      {
        tenantId: 'default',
        id: first,
        resourceId,
        name: 'first',
        description: 'The first.',
        createdAt: expect.any(Number),
        resource: {
          tenantId: 'default',
          id: resourceId,
          name: 'Items',
          indicator,
          isDefault: false,
          accessTokenTtl: 3600,
        },
      },
    ]);
  });

  it('come in pages where one is asked for, and are searched', async () => {
    const [one = '', two = '', three = ''] = await createScopes(api, 'one', 'two', 'three');
    const roleId = await createRole(api, { scopeIds: [one, two, three] });
    const page = await api.get(`/roles/${roleId}/scopes?page=2&page_size=2`);
    expect([readAll(page, 'id'), page.headers.get('total-number')]).toEqual([[one], '3']);
    expect(await idsOf(roleId, '?search.name=t%25')).toEqual([three, two]);
    expect(await idsOf(roleId, '?search.name=t%25&search.id=nothing&joint=and')).toEqual([]);
    expect(await idsOf(roleId, '?search=TWO&mode=exact')).toEqual([two]);
    expect(await idsOf(roleId, '?search=two&page=1&page_size=1')).toEqual([two]);
  });

  it('are added; the answer is all of them', async () => {
    const [one = '', two = '', three = ''] = await createScopes(api, 'one', 'two', 'three');
    const roleId = await createRole(api, { scopeIds: [one] });
    const added = await api.post(`/roles/${roleId}/scopes`, { scopeIds: [two, three, two] });
    expect([added.status, readAll(added, 'id')]).toEqual([201, [three, two, one]]);
    expect(added.body).toContainEqual(expect.not.objectContaining({ resource: expect.anything() }));
  });

  it('are all refused where the role has one of them', async () => {
    const [held = '', free = ''] = await createScopes(api, 'held', 'free');
    const roleId = await createRole(api, { scopeIds: [held] });
    const answer = await api.post(`/roles/${roleId}/scopes`, { scopeIds: [free, held] });
    expect(refusal(answer)).toEqual([422, 'role.scope_exists']);
    expect(await idsOf(roleId)).toEqual([held]);
  });

  it('are all refused where one does not exist, or is another tenant’s', async () => {
    const [known = ''] = await createScopes(api, 'known');
    const [foreign = ''] = await createScopes(other, 'foreign');
    const roleId = await createRole(api);
    for (const unknown of ['nothing', foreign, 'x'.repeat(100)]) {
      const answer = await api.post(`/roles/${roleId}/scopes`, { scopeIds: [known, unknown] });
      expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
    }
    expect(await idsOf(roleId)).toEqual([]);
  });

  it('of the Management API are for machines only', async () => {
    const scopeIds = ['management-api-all'];
    const forUsers = await createRole(api, { type: 'User' });
    expect(refusal(await api.post(`/roles/${forUsers}/scopes`, { scopeIds }))).toEqual([
      400,
      'role.management_api_scopes_not_assignable_to_user_role',
    ]);
    expect(await idsOf(forUsers)).toEqual([]);
    expect((await api.post(`/roles/${await createRole(api)}/scopes`, { scopeIds })).status).toBe(201);
  });

  it('are removed once', async () => {
    const [one = '', two = ''] = await createScopes(api, 'one', 'two');
    const roleId = await createRole(api, { scopeIds: [one, two] });
    expect((await api.delete(`/roles/${roleId}/scopes/${one}`)).status).toBe(204);
    expect(await idsOf(roleId)).toEqual([two]);
    expect(refusal(await api.delete(`/roles/${roleId}/scopes/${one}`))).toEqual([404, 'entity.not_found']);
  });

  it('go with their resource', async () => {
    const resourceId = await createResource(api);
    const roleId = await createRole(api, { scopeIds: [await createScope(api, resourceId, 'read')] });
    await api.delete(`/resources/${resourceId}`);
    expect(await idsOf(roleId)).toEqual([]);
  });

  it('are given once by 30 requests at the same time', async () => {
    const scopeIds = await createScopes(api, 'one', 'two', 'three');
    const roleId = await createRole(api);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        api.post(`/roles/${roleId}/scopes`, { scopeIds: index % 2 ? scopeIds : scopeIds.toReversed() }),
      ),
    );
    expect(tally(answers)).toEqual({ '201': 1, '422 role.scope_exists': 29 });
    expect(await idsOf(roleId)).toEqual(scopeIds.toReversed());
  });

  it('end after 1,000 where no page is asked for', async () => {
    const roleId = await createRole(api);
    const resourceId = await createResource(api);
    await sql(
      server.databaseUrl,
      `with made as (
         insert into scopes (tenant_id, id, resource_id, name)
         select 'default', 'many-' || n, $1, 'many-' || n from generate_series(1, 1001) n returning id
       ) insert into role_scopes (tenant_id, role_id, scope_id) select 'default', $2, id from made`,
      [resourceId, roleId],
    );
    expect(await idsOf(roleId)).toHaveLength(1000);
    const page = await api.get(`/roles/${roleId}/scopes?page=11&page_size=100`);
    expect([readAll(page, 'id').length, page.headers.get('total-number')]).toEqual([1, '1001']);
  });

  it.each([
    {},
    { scopeIds: [] },
    { scopeIds: [''] },
    { scopeIds: 'one' },
    { scopeIds: [1] },
    { scopeIds: ['\u0000'] },
  ])('are not %j', async (body) => {
    expect(refusal(await api.post(`/roles/${await createRole(api)}/scopes`, body))).toEqual([
      400,
      'guard.invalid_input',
    ]);
  });
});

it('finds no scopes of a role that does not exist, or is another tenant’s', async () => {
  const [scopeId = ''] = await createScopes(other, 'read');
  const mine = await createRole(api, { scopeIds: await createScopes(api, 'read') });
  for (const roleId of ['nothing', mine]) {
    const answers = [
      await other.get(`/roles/${roleId}/scopes`),
      await other.post(`/roles/${roleId}/scopes`, { scopeIds: [scopeId] }),
      await other.delete(`/roles/${roleId}/scopes/${scopeId}`),
    ];
    for (const answer of answers) expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
  }
  expect(await idsOf(mine)).toHaveLength(1);
});
