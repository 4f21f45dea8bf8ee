import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createResource, createScope, read, readAll } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;
let resourceId: string;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
  resourceId = await createResource(api);
});

const path = (scopeId = '', id = resourceId) => `/resources/${id}/scopes${scopeId && `/${scopeId}`}`;

describe('creating a scope', () => {
  it('answers with all of it', async () => {
    const created = await api.post(path(), { name: 'read:items', description: 'Reading', tenantId: 'acme' });
    expect(created.status).toBe(201);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      resourceId,
      name: 'read:items',
      description: 'Reading',
      createdAt: expect.any(Number),
    });
    expect((await api.get(path())).body).toContainEqual(created.body);
  });

  it.each([{}, { description: null }, { description: '' }])('has no description with %j', async (rest) => {
    const created = await api.post(path('', await createResource(api)), { name: 'plain', ...rest });
    expect([created.status, created.body]).toEqual([201, expect.objectContaining({ description: null })]);
  });

  it.each(['read items', ' ', 'tab\there', 'no-break\u00a0space'])('refuses the name %j', async (name) => {
    const refused = await api.post(path(), { name });
    expect([refused.status, read(refused, 'code')]).toEqual([400, 'scope.name_with_space']);
  });

  it('refuses a name that the resource has, but not one that another has', async () => {
    await createScope(api, resourceId, 'twice');
    const again = await api.post(path(), { name: 'twice' });
    expect([again.status, read(again, 'code')]).toEqual([422, 'scope.name_exists']);
    expect((await api.post(path('', await createResource(api)), { name: 'twice' })).status).toBe(201);
  });

  it('makes one of 100 requests for the same name succeed', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => api.post(path(), { name: 'race' })));
    const refused = answers.filter(({ status }) => status === 422);
    expect(refused).toHaveLength(99);
    expect(new Set(refused.map((answer) => read(answer, 'code')))).toEqual(new Set(['scope.name_exists']));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('answers 404 where there is no such resource', async () => {
    const refused = await api.post(path('', 'nothing'), { name: 'read' });
    expect([refused.status, read(refused, 'code')]).toEqual([404, 'entity.not_exists_with_id']);
  });
});

describe('a scope', () => {
  it('changes its name and description', async () => {
    const id = await createScope(api, resourceId, 'old', 'Old');
    const renamed = await api.patch(path(id), { name: 'new' });
    expect([renamed.status, renamed.body]).toEqual([
      200,
      expect.objectContaining({ id, name: 'new', description: 'Old' }),
    ]);
    expect((await api.patch(path(id), { name: 'new', description: '' })).body).toMatchObject({
      name: 'new',
      description: null,
    });
    expect((await api.patch(path(id), { description: 'Again' })).body).toMatchObject({
      description: 'Again',
    });
  });

  it('refuses a name that is taken, has a blank, or no change at all', async () => {
    await createScope(api, resourceId, 'taken');
    const id = await createScope(api, resourceId, 'free');
    const answers = [
      await api.patch(path(id), { name: 'taken' }),
      await api.patch(path(id), { name: 'a b' }),
      await api.patch(path(id), {}),
    ];
    expect(answers.map((answer) => [answer.status, read(answer, 'code')])).toEqual([
      [422, 'scope.name_exists'],
      [400, 'scope.name_with_space'],
      [422, 'entity.invalid_input'],
    ]);
  });

  it('is gone once deleted', async () => {
    const id = await createScope(api, resourceId, 'short-lived');
    expect((await api.delete(path(id))).status).toBe(204);
    const again = await api.delete(path(id));
    expect([again.status, read(again, 'code')]).toEqual([404, 'entity.not_found']);
    expect(readAll(await api.get(path()), 'id')).not.toContain(id);
  });

  it('belongs to its own resource only', async () => {
    const id = await createScope(api, resourceId, 'owned');
    const elsewhere = await createResource(api);
    const changed = await api.patch(path(id, elsewhere), { name: 'stolen' });
    expect([changed.status, read(changed, 'code')]).toEqual([404, 'entity.not_exists']);
    expect((await api.delete(path(id, elsewhere))).status).toBe(404);
    expect(readAll(await api.get(path('', elsewhere)), 'id')).toEqual([]);
    expect(readAll(await api.get(`${path()}?search=owned`), 'id')).toEqual([id]);
  });

  it('cannot be added to, changed or removed from the Management API', async () => {
    const scopes = path('', 'management-api');
    const all = `${scopes}/management-api-all`;
    const answers = [
      await api.post(scopes, { name: 'some' }),
      await api.patch(all, { name: 'most' }),
      await api.delete(all),
    ];
    for (const answer of answers) {
      expect([answer.status, read(answer, 'code')]).toEqual([400, 'resource.cannot_modify_management_api']);
    }
    expect(readAll(await api.get(scopes), 'name')).toEqual(['all']);
  });
});

describe('a list of scopes', () => {
  it('always comes in pages, newest first', async () => {
    const id = await createResource(api);
    for (let made = 0; made < 23; made += 1) await createScope(api, id, `scope-${made}`);
    const first = await api.get(path('', id));
    expect(readAll(first, 'name')).toEqual(Array.from({ length: 20 }, (_, index) => `scope-${22 - index}`));
    expect(first.headers.get('total-number')).toBe('23');
    expect(first.headers.get('link')).toContain('rel="next"');
    expect(readAll(await api.get(`${path('', id)}?page=2`), 'name')).toEqual([
      'scope-2',
      'scope-1',
      'scope-0',
    ]);
  });

  it('is empty where there is no such resource', async () => {
    const answer = await api.get(path('', 'nothing'));
    expect([answer.status, answer.body, answer.headers.get('total-number')]).toEqual([200, [], '0']);
  });
});

describe('another tenant', () => {
  it('sees, adds, changes and deletes nothing', async () => {
    const id = await createScope(api, resourceId, 'private');
    expect((await other.get(path())).body).toEqual([]);
    const answers = [
      await other.post(path(), { name: 'planted' }),
      await other.patch(path(id), { name: 'stolen' }),
      await other.delete(path(id)),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(readAll(await api.get(`${path()}?search=private&search.name=planted`), 'name')).toEqual([
      'private',
    ]);
  });
});
