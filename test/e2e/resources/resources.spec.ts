import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createResource, createScope, newIndicator, read, readAll, unique } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

describe('creating a resource', () => {
  it('answers with all of it, and no scopes yet', async () => {
    const indicator = newIndicator();
    const created = await api.post('/resources', { name: 'Items', indicator });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      name: 'Items',
      indicator,
      isDefault: false,
      accessTokenTtl: 3600,
      scopes: [],
    });
  });

  it('takes the lifetime of its tokens, and ignores tenant and id', async () => {
    const created = await api.post('/resources', {
      name: 'Items',
      indicator: newIndicator(),
      accessTokenTtl: 60,
      tenantId: 'acme',
      id: 'mine',
    });
    expect(created.body).toMatchObject({ tenantId: 'default', accessTokenTtl: 60 });
    expect(read(created, 'id')).not.toBe('mine');
  });

  it('refuses an indicator that another resource of the tenant has', async () => {
    const indicator = newIndicator();
    await createResource(api, { indicator });
    const again = await api.post('/resources', { name: 'Again', indicator });
    expect([again.status, read(again, 'code')]).toEqual([422, 'resource.resource_identifier_in_use']);
    expect((await other.post('/resources', { name: 'Same', indicator })).status).toBe(201);
  });

  it('makes one of 100 requests for the same indicator succeed', async () => {
    const indicator = newIndicator();
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => api.post('/resources', { name: 'Race', indicator })),
    );
    const refused = answers.filter(({ status }) => status === 422);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(refused.map((answer) => read(answer, 'code')))).toEqual(
      new Set(['resource.resource_identifier_in_use']),
    );
    expect(refused).toHaveLength(99);
  });
});

describe('a resource', () => {
  it('is read without its scopes', async () => {
    const id = await createResource(api);
    await createScope(api, id, 'read');
    const answer = await api.get(`/resources/${id}`);
    expect(answer.status).toBe(200);
    expect(answer.body).not.toHaveProperty('scopes');
    expect(answer.body).not.toHaveProperty('createdAt');
  });

  it('changes its name and lifetime, never its indicator or whether it is the default', async () => {
    const indicator = newIndicator();
    const id = await createResource(api, { indicator });
    const changed = await api.patch(`/resources/${id}`, {
      name: 'Things',
      accessTokenTtl: 120,
      indicator: newIndicator(),
      isDefault: true,
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toEqual({
      tenantId: 'default',
      id,
      name: 'Things',
      indicator,
      isDefault: false,
      accessTokenTtl: 120,
    });
    expect((await api.get(`/resources/${id}`)).body).toEqual(changed.body);
  });

  it('keeps what a change leaves out', async () => {
    const id = await createResource(api, { name: 'Kept', accessTokenTtl: 77 });
    expect((await api.patch(`/resources/${id}`, { name: 'New' })).body).toMatchObject({ accessTokenTtl: 77 });
    expect((await api.patch(`/resources/${id}`, { accessTokenTtl: 78 })).body).toMatchObject({ name: 'New' });
  });

  it.each([{}, { indicator: 'https://ignored.example.com' }, { tenantId: 'acme' }])(
    'refuses the change %j, which changes nothing',
    async (body) => {
      const answer = await api.patch(`/resources/${await createResource(api)}`, body);
      expect([answer.status, read(answer, 'code')]).toEqual([422, 'entity.invalid_input']);
    },
  );

  it('is gone with its scopes once deleted', async () => {
    const id = await createResource(api);
    await createScope(api, id, 'read');
    expect((await api.delete(`/resources/${id}`)).status).toBe(204);
    expect((await api.get(`/resources/${id}`)).status).toBe(404);
    expect((await api.get(`/resources/${id}/scopes`)).body).toEqual([]);
    const again = await api.delete(`/resources/${id}`);
    expect([again.status, read(again, 'code')]).toEqual([404, 'entity.not_found']);
  });

  it('is deleted by one of two requests at once', async () => {
    const id = await createResource(api);
    const answers = await Promise.all([api.delete(`/resources/${id}`), api.delete(`/resources/${id}`)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404]);
  });
});

describe('the Management API', () => {
  it('cannot be changed or deleted', async () => {
    const changed = await api.patch('/resources/management-api', { name: 'Mine' });
    expect([changed.status, read(changed, 'code')]).toEqual([400, 'resource.cannot_modify_management_api']);
    const deleted = await api.delete('/resources/management-api');
    expect([deleted.status, read(deleted, 'code')]).toEqual([400, 'resource.cannot_delete_management_api']);
    expect((await api.get('/resources/management-api')).body).toMatchObject({
      name: 'Logto Management API',
      indicator: 'https://default.logto.app/api',
    });
  });
});

describe('a list of resources', () => {
  it('is whole and without headers of pages where no page is asked for, newest first', async () => {
    const ids = [await createResource(api), await createResource(api), await createResource(api)];
    const answer = await api.get('/resources');
    expect(answer.status).toBe(200);
    expect(readAll(answer, 'id').slice(0, 3)).toEqual(ids.toReversed());
    expect([answer.headers.get('total-number'), answer.headers.get('link')]).toEqual([null, null]);
    expect(readAll(answer, 'scopes').every((scopes) => scopes === undefined)).toBe(true);
  });

  it('comes in pages that cover it once', async () => {
    for (let made = 0; made < 5; made += 1) await createResource(api);
    const all = readAll(await api.get('/resources'), 'id');
    const paged: unknown[] = [];
    for (let page = 1; page <= Math.ceil(all.length / 3); page += 1) {
      const answer = await api.get(`/resources?page=${page}&page_size=3`);
      expect(answer.headers.get('total-number')).toBe(String(all.length));
      paged.push(...readAll(answer, 'id'));
    }
    expect(paged).toEqual(all);
    const beyond = await api.get('/resources?page=1000&includeScopes=true');
    expect([beyond.status, beyond.body, beyond.headers.get('total-number')]).toEqual([
      200,
      [],
      String(all.length),
    ]);
  });

  it('carries the scopes of each resource where they are asked for', async () => {
    const [one, two] = [await createResource(api), await createResource(api)];
    const read1 = await createScope(api, one, 'read', 'Reading');
    const write = await createScope(api, one, 'write');
    const answer = await api.get('/resources?includeScopes=true&page=1&page_size=2');
    expect(answer.body).toMatchObject([
      { id: two, scopes: [] },
      {
        id: one,
        scopes: [
          { id: write, name: 'write', description: null, resourceId: one },
          { id: read1, name: 'read', description: 'Reading', tenantId: 'default' },
        ],
      },
    ]);
    expect(readAll(await api.get('/resources?includeScopes=false'), 'scopes')).toContain(undefined);
  });
});

describe('a list of many resources', () => {
  beforeAll(() =>
    sql(
      server.databaseUrl,
      `insert into resources (tenant_id, id, name, indicator, created_at)
       select 'acme', 'many-' || n, 'Many', 'https://many.example.com/' || n, 'epoch'::timestamptz + n * interval '1 s'
       from generate_series(1, 1500) as n`,
    ),
  );

  it('ends after 1,000 where no page is asked for', async () => {
    expect(readAll(await other.get('/resources'), 'id')).toHaveLength(1000);
  });

  it('is whole in pages', async () => {
    const last = await other.get('/resources?page=15&page_size=100');
    expect(readAll(last, 'id')).toHaveLength(100);
    expect(Number(last.headers.get('total-number'))).toBeGreaterThan(1500);
  });

  it('carries 10,000 scopes at most', async () => {
    await sql(
      server.databaseUrl,
      `insert into scopes (tenant_id, id, resource_id, name)
       select 'acme', 'scope-' || n, 'many-1500', 'scope-' || n from generate_series(1, 10500) as n`,
    );
    const scopes = readAll(await other.get('/resources?includeScopes=true'), 'scopes');
    expect(scopes.flat()).toHaveLength(10_000);
  });
});

describe('another tenant', () => {
  it('sees, changes and deletes nothing', async () => {
    const name = unique();
    const id = await createResource(api, { name });
    expect(readAll(await other.get('/resources'), 'id')).not.toContain(id);
    const answers = [
      await other.get(`/resources/${id}`),
      await other.patch(`/resources/${id}`, { name: 'Stolen' }),
      await other.patch(`/resources/${id}/is-default`, { isDefault: true }),
      await other.delete(`/resources/${id}`),
    ];
    expect(answers.map((answer) => [answer.status, read(answer, 'code')])).toEqual([
      [404, 'entity.not_exists_with_id'],
      [404, 'entity.not_exists_with_id'],
      [404, 'entity.not_exists'],
      [404, 'entity.not_found'],
    ]);
    expect((await api.get(`/resources/${id}`)).body).toMatchObject({ name, isDefault: false });
  });
});
