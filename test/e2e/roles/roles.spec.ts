import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addMachine } from '../../support/machines.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { createRole, createScopes, refusal, tally } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const rolesNamed = (name: string) =>
  sql<{ tenant: string }>(
    server.databaseUrl,
    `select tenant_id as tenant from roles where name = $1 order by tenant_id`,
    [name],
  );

describe('creating a role', () => {
  it('answers 200 with all of it; by default it is one for users', async () => {
    const created = await api.post('/roles', { name: 'Editor', description: 'Edits.' });
    expect(created.status).toBe(200);
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      name: 'Editor',
      description: 'Edits.',
      type: 'User',
      isDefault: false,
    });
    expect((await api.get(`/roles/${read(created, 'id')}`)).body).toEqual(created.body);
  });

  it('takes type and default, and ignores tenant and id', async () => {
    const name = unique();
    const created = await api.post('/roles', {
      name,
      description: 'Of a test.',
      type: 'MachineToMachine',
      isDefault: true,
      tenantId: 'acme',
      id: 'mine',
    });
    expect(created.body).toMatchObject({ tenantId: 'default', type: 'MachineToMachine', isDefault: true });
    expect(read(created, 'id')).not.toBe('mine');
    expect(await rolesNamed(name)).toEqual([{ tenant: 'default' }]);
  });

  it('gives it scopes, each once', async () => {
    const [first = '', second = ''] = await createScopes(api, 'first', 'second');
    const id = await createRole(api, { type: 'User', scopeIds: [first, second, first] });
    expect(readAll(await api.get(`/roles/${id}/scopes`), 'id')).toEqual([second, first]);
  });

  it('refuses a name that another role of the tenant has', async () => {
    const name = unique();
    await createRole(api, { name });
    expect(refusal(await api.post('/roles', { name, description: 'Again.' }))).toEqual([
      422,
      'role.name_in_use',
    ]);
    await createRole(other, { name });
    expect(await rolesNamed(name)).toEqual([{ tenant: 'acme' }, { tenant: 'default' }]);
  });

  it('makes one of 100 requests for the same name succeed', async () => {
    const name = unique();
    const [scopeId] = await createScopes(api, 'read');
    const answers = await Promise.all(
      Array.from({ length: 100 }, () =>
        api.post('/roles', { name, description: 'Race.', scopeIds: [scopeId] }),
      ),
    );
    expect(tally(answers)).toEqual({ '200': 1, '422 role.name_in_use': 99 });
    expect(await rolesNamed(name)).toHaveLength(1);
  });

  it('stores nothing where a scope does not exist, or is another tenant’s', async () => {
    const [known = ''] = await createScopes(api, 'read');
    const [foreign = ''] = await createScopes(other, 'read');
    const name = unique();
    for (const unknown of ['nothing', foreign, 'x'.repeat(100)]) {
      const answer = await api.post('/roles', { name, description: 'None.', scopeIds: [known, unknown] });
      expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
    }
    expect(await rolesNamed(name)).toEqual([]);
  });

  it('gives the Management API to machines only', async () => {
    const role = { description: 'Manages.', scopeIds: ['management-api-all'] };
    const name = unique();
    expect(refusal(await api.post('/roles', { ...role, name, type: 'User' }))).toEqual([
      400,
      'role.management_api_scopes_not_assignable_to_user_role',
    ]);
    expect(await rolesNamed(name)).toEqual([]);
    expect((await api.post('/roles', { ...role, name, type: 'MachineToMachine' })).status).toBe(200);
  });
});

describe('a role', () => {
  it('changes its name, description and whether it is a default, never its type', async () => {
    const id = await createRole(api, { type: 'User' });
    const name = unique();
    const changed = await api.patch(`/roles/${id}`, {
      name,
      description: 'Changed.',
      isDefault: true,
      type: 'MachineToMachine',
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toEqual({
      tenantId: 'default',
      id,
      name,
      description: 'Changed.',
      type: 'User',
      isDefault: true,
    });
    expect((await api.get(`/roles/${id}`)).body).toEqual(changed.body);
  });

  it('keeps what a change leaves out, and its own name', async () => {
    const name = unique();
    const id = await createRole(api, { name, description: 'Kept.' });
    expect((await api.patch(`/roles/${id}`, { name })).body).toMatchObject({ name, description: 'Kept.' });
    expect((await api.patch(`/roles/${id}`, { description: 'New.' })).body).toMatchObject({ name });
  });

  it('refuses a change that changes nothing, and a name that is taken', async () => {
    const [name, id] = [unique(), await createRole(api)];
    await createRole(api, { name });
    expect(refusal(await api.patch(`/roles/${id}`, {}))).toEqual([422, 'entity.invalid_input']);
    expect(refusal(await api.patch(`/roles/${id}`, { name }))).toEqual([422, 'role.name_in_use']);
  });

  it('is deleted with its links', async () => {
    const scopeIds = await createScopes(api, 'read');
    const id = await createRole(api, { scopeIds });
    const { clientId } = await addMachine(server, 'default');
    await api.post(`/roles/${id}/applications`, { applicationIds: [clientId] });
    expect((await api.delete(`/roles/${id}`)).status).toBe(204);
    expect(refusal(await api.get(`/roles/${id}`))).toEqual([404, 'entity.not_exists_with_id']);
    expect((await api.get(`/applications/${clientId}/roles`)).body).toEqual([]);
    const links = await sql(
      server.databaseUrl,
      `select role_id from role_scopes where role_id = $1 union all select role_id from application_roles where role_id = $1`,
      [id],
    );
    expect(links).toEqual([]);
  });

  it('that does not exist is not found', async () => {
    expect(refusal(await api.get('/roles/nothing'))).toEqual([404, 'entity.not_exists_with_id']);
    expect(refusal(await api.patch('/roles/nothing', { name: 'a' }))).toEqual([
      404,
      'entity.not_exists_with_id',
    ]);
    expect(refusal(await api.delete('/roles/nothing'))).toEqual([404, 'entity.not_found']);
  });

  it('of another tenant is not found, and stays as it is', async () => {
    const name = unique();
    const id = await createRole(api, { name });
    const answers = [
      await other.get(`/roles/${id}`),
      await other.patch(`/roles/${id}`, { name: 'stolen' }),
      await other.delete(`/roles/${id}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await api.get(`/roles/${id}`)).body).toMatchObject({ name });
  });
});

describe('a role is refused', () => {
  it.each([
    ['without a name', { name: undefined }],
    ['with an empty name', { name: '' }],
    ['with a name of 129 characters', { name: 'x'.repeat(129) }],
    ['with a null character in its name', { name: 'a\u0000b' }],
    ['without a description', { description: undefined }],
    ['with an empty description', { description: '' }],
    ['with a null description', { description: null }],
    ['with a description of 129 characters', { description: 'x'.repeat(129) }],
    ['of an unknown type', { type: 'Machine' }],
    ['with a default in text', { isDefault: 'true' }],
    ['with a text for scopes', { scopeIds: 'scope' }],
    ['with an empty scope id', { scopeIds: [''] }],
    ['with a null character in a scope id', { scopeIds: ['a\u0000b'] }],
    ['with 1,001 scopes', { scopeIds: Array.from({ length: 1001 }, (_, index) => `scope-${index}`) }],
  ])('%s', async (_, properties) => {
    const answer = await api.post('/roles', { name: unique(), description: 'Of a test.', ...properties });
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  });
});
