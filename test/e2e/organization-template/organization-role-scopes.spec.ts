import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiAnswer, apiClient, type ApiClient } from '../../support/api-client.js';
import { waitingForRows } from '../../support/held-rows.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createResource, createScope, readAll, unique } from '../resources/fixture.js';
import { createScopes, refusal } from '../roles/fixture.js';
import { createOrganizationRole, createOrganizationScope, emptyStatus, isUnknown } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

/** Both kinds of scopes that a role has behave alike. */
interface Kind {
  readonly path: 'scopes' | 'resource-scopes';
  readonly table: string;
  /** The property of a request that names them. */
  readonly ids: string;
  /** The property of a new role that names them. */
  readonly initial: string;
  /** Creates scopes whose names are in this order. */
  readonly create: (client: ApiClient, ...names: string[]) => Promise<string[]>;
}

async function organizationScopes(client: ApiClient, ...names: string[]): Promise<string[]> {
  const [mark, ids] = [unique(), [] as string[]];
  for (const name of names) ids.push(await createOrganizationScope(client, `${mark}-${name}`));
  return ids;
}

const KINDS: readonly Kind[] = [
  {
    path: 'scopes',
    table: 'organization_role_scopes',
    ids: 'organizationScopeIds',
    initial: 'organizationScopeIds',
    create: organizationScopes,
  },
  {
    path: 'resource-scopes',
    table: 'organization_role_resource_scopes',
    ids: 'scopeIds',
    initial: 'resourceScopeIds',
    create: createScopes,
  },
];

const scopesPath = ({ path }: Kind, roleId: string): string => `/organization-roles/${roleId}/${path}`;

const newRole = (kind: Kind, scopeIds: readonly string[] = []): Promise<string> =>
  createOrganizationRole(api, { [kind.initial]: scopeIds });

const idsOf = async (kind: Kind, roleId: string, query = ''): Promise<unknown[]> =>
  readAll(await api.get(`${scopesPath(kind, roleId)}${query}`), 'id');

const add = (kind: Kind, roleId: string, scopeIds: unknown): Promise<ApiAnswer> =>
  api.post(scopesPath(kind, roleId), { [kind.ids]: scopeIds });

const replace = (kind: Kind, roleId: string, scopeIds: unknown): Promise<ApiAnswer> =>
  api.put(scopesPath(kind, roleId), { [kind.ids]: scopeIds });

/** Holds the links of a role, so that whoever wants to delete them waits. Returns what lets them go. */
async function holdLinks({ table }: Kind, roleId: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  await client.connect();
  await client.query('begin');
  const links = `select 1 from ${pg.escapeIdentifier(table)} where organization_role_id = $1 for update`;
  expect((await client.query(links, [roleId])).rowCount).toBe(1);
  return () => client.end();
}

describe.each(KINDS)('the $path of an organization role', (kind) => {
  it('come by name, whole or in pages', async () => {
    const [b = '', a = '', c = ''] = await kind.create(api, 'b', 'a', 'c');
    const roleId = await newRole(kind, [a, b, c]);
    const whole = await api.get(scopesPath(kind, roleId));
    expect([readAll(whole, 'id'), whole.headers.get('total-number')]).toEqual([[a, b, c], null]);
    const page = await api.get(`${scopesPath(kind, roleId)}?page=2&page_size=2`);
    expect([readAll(page, 'id'), page.headers.get('total-number')]).toEqual([[c], '3']);
    expect(refusal(await api.get(`${scopesPath(kind, roleId)}?page=x`))).toEqual([
      400,
      'guard.invalid_pagination',
    ]);
  });

  it('are added without a body, and those that it has are left alone', async () => {
    const [a = '', b = ''] = await kind.create(api, 'a', 'b');
    const roleId = await newRole(kind, [a]);
    expect(emptyStatus(await add(kind, roleId, [b, a, b]))).toBe(201);
    expect(emptyStatus(await add(kind, roleId, [a, b]))).toBe(201);
    expect(await idsOf(kind, roleId)).toEqual([a, b]);
  });

  it('are replaced as a whole, with none too', async () => {
    const [a = '', b = '', c = ''] = await kind.create(api, 'a', 'b', 'c');
    const roleId = await newRole(kind, [a, b]);
    expect(emptyStatus(await replace(kind, roleId, [c, b, c]))).toBe(204);
    expect(await idsOf(kind, roleId)).toEqual([b, c]);
    expect((await replace(kind, roleId, [])).status).toBe(204);
    expect(await idsOf(kind, roleId)).toEqual([]);
  });

  it('are removed once', async () => {
    const [a = '', b = ''] = await kind.create(api, 'a', 'b');
    const roleId = await newRole(kind, [a, b]);
    expect((await api.delete(`${scopesPath(kind, roleId)}/${a}`)).status).toBe(204);
    expect(await idsOf(kind, roleId)).toEqual([b]);
    expect(refusal(await api.delete(`${scopesPath(kind, roleId)}/${a}`))).toEqual([404, 'entity.not_found']);
  });

  it('stay as they are where one does not exist, or is another tenant’s', async () => {
    const [mine = '', free = ''] = await kind.create(api, 'mine', 'free');
    const [theirs = ''] = await kind.create(other, 'theirs');
    const roleId = await newRole(kind, [mine]);
    for (const unknown of ['nothing', theirs]) {
      expect(isUnknown(await add(kind, roleId, [free, unknown]))).toBe(true);
      expect(isUnknown(await replace(kind, roleId, [free, unknown]))).toBe(true);
      expect(refusal(await api.delete(`${scopesPath(kind, roleId)}/${unknown}`))).toEqual([
        404,
        'entity.not_found',
      ]);
    }
    expect((await add(kind, roleId, ['x'.repeat(100)])).status).toBe(422);
    expect(await idsOf(kind, roleId)).toEqual([mine]);
  });

  it('of a role that does not exist, or is another tenant’s, are not there and not made', async () => {
    const [mine = ''] = await kind.create(api, 'mine');
    const [theirs = ''] = await kind.create(other, 'theirs');
    const role = await newRole(kind, [mine]);
    for (const roleId of ['nothing', role]) {
      const path = scopesPath(kind, roleId);
      expect(refusal(await other.get(path))).toEqual([404, 'entity.not_exists_with_id']);
      for (const scopeIds of [[theirs], [mine]]) {
        expect(isUnknown(await other.post(path, { [kind.ids]: scopeIds }))).toBe(true);
        expect(isUnknown(await other.put(path, { [kind.ids]: scopeIds }))).toBe(true);
      }
      expect(isUnknown(await other.put(path, { [kind.ids]: [] }))).toBe(true);
      expect(refusal(await other.delete(`${path}/${mine}`))).toEqual([404, 'entity.not_found']);
    }
    expect(await idsOf(kind, role)).toEqual([mine]);
  });

  it.each([
    [undefined],
    ['one'],
    [[1]],
    [['']],
    [['\u0000']],
    [null],
    [Array.from({ length: 1001 }, String)],
  ])('are not %j', async (scopeIds) => {
    const roleId = await newRole(kind);
    for (const answer of [await add(kind, roleId, scopeIds), await replace(kind, roleId, scopeIds)]) {
      expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
    }
  });

  it('are added by naming one at least', async () => {
    expect(refusal(await add(kind, await newRole(kind), []))).toEqual([400, 'guard.invalid_input']);
  });

  it('are added once by 30 requests at the same time', async () => {
    const ids = await kind.create(api, 'a', 'b', 'c');
    const roleId = await newRole(kind);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => add(kind, roleId, index % 2 ? ids : ids.toReversed())),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await idsOf(kind, roleId)).toEqual(ids);
  });

  it('are those of one of 30 replacements at the same time', async () => {
    const [a = '', b = '', c = '', d = ''] = await kind.create(api, 'a', 'b', 'c', 'd');
    const roleId = await newRole(kind, [a]);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => replace(kind, roleId, index % 2 ? [a, b] : [c, d])),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    expect([
      [a, b],
      [c, d],
    ]).toContainEqual(await idsOf(kind, roleId));
  });

  it('are replaced before their role is deleted, where that began later', async () => {
    const [a = '', b = ''] = await kind.create(api, 'a', 'b');
    const roleId = await newRole(kind, [a]);
    const release = await holdLinks(kind, roleId);
    const replaced = replace(kind, roleId, [b]);
    await waitingForRows(server.databaseUrl, 1);
    const deleted = api.delete(`/organization-roles/${roleId}`);
    await waitingForRows(server.databaseUrl, 2);
    await release();
    expect([(await replaced).status, (await deleted).status]).toEqual([204, 204]);
  });

  it('end after 1,000 where no page is asked for', async () => {
    const roleId = await newRole(kind);
    const mark = unique();
    await MANY[kind.path](roleId, mark);
    expect(await idsOf(kind, roleId)).toHaveLength(1000);
    const page = await api.get(`${scopesPath(kind, roleId)}?page=11&page_size=100`);
    expect([readAll(page, 'id').length, page.headers.get('total-number')]).toEqual([1, '1001']);
  });
});

/** Give a role 1,001 new scopes. */
const MANY = {
  scopes: (roleId: string, mark: string) =>
    sql(
      server.databaseUrl,
      `with made as (
         insert into organization_scopes (tenant_id, id, name)
         select 'default', $1 || n, $1 || n from generate_series(1, 1001) n returning id
       ) insert into organization_role_scopes (tenant_id, organization_role_id, organization_scope_id)
         select 'default', $2, id from made`,
      [mark, roleId],
    ),
  'resource-scopes': async (roleId: string, mark: string) =>
    sql(
      server.databaseUrl,
      `with made as (
         insert into scopes (tenant_id, id, resource_id, name)
         select 'default', $1 || n, $3, $1 || n from generate_series(1, 1001) n returning id
       ) insert into organization_role_resource_scopes (tenant_id, organization_role_id, scope_id)
         select 'default', $2, id from made`,
      [mark, roleId, await createResource(api)],
    ),
};

it('shows resource scopes as their resource does', async () => {
  const resourceId = await createResource(api);
  const scopeId = await createScope(api, resourceId, 'read', 'Reads.');
  const roleId = await createOrganizationRole(api, { resourceScopeIds: [scopeId] });
  const [shown] = (await api.get(`/organization-roles/${roleId}/resource-scopes`)).body as unknown[];
  expect(shown).toEqual({
    tenantId: 'default',
    id: scopeId,
    resourceId,
    name: 'read',
    description: 'Reads.',
    createdAt: expect.any(Number),
  });
  await api.delete(`/resources/${resourceId}`);
  expect((await api.get(`/organization-roles/${roleId}/resource-scopes`)).body).toEqual([]);
});
