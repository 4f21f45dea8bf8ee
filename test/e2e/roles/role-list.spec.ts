import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addMachine } from '../../support/machines.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { createUser } from '../users/fixture.js';
import { createRole } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const namesOf = async (client: ApiClient, query: Record<string, string>) =>
  readAll(await client.get(`/roles?${new URLSearchParams(query)}`), 'name');

/** The one role of this name, as the list shows it. */
async function listed(client: ApiClient, name: string): Promise<unknown> {
  const { body } = await client.get(`/roles?${new URLSearchParams({ 'search.name': name })}`);
  return Array.isArray(body) ? body[0] : undefined;
}

describe('the list of roles', () => {
  it('always comes in pages, newest first', async () => {
    const prefix = unique();
    for (let made = 0; made < 23; made += 1) await createRole(api, { name: `${prefix} ${made}` });
    const first = await api.get(`/roles?search=${prefix}%25`);
    expect(readAll(first, 'name')).toEqual(
      Array.from({ length: 20 }, (_, index) => `${prefix} ${22 - index}`),
    );
    expect(first.headers.get('total-number')).toBe('23');
    expect(await namesOf(api, { search: `${prefix}%`, page: '2' })).toEqual(
      [2, 1, 0].map((n) => `${prefix} ${n}`),
    );
  });

  it('shows the built-in role of the Management API, and no internal one', async () => {
    const names = await namesOf(api, {
      page_size: '100',
      search: '%internal%',
      'search.name': '%Management%',
    });
    expect(names).toEqual(['Logto Management API access']);
  });

  it('is searched by id, name and description, and by nothing else', async () => {
    const [name, description] = [unique(), unique()];
    const id = await createRole(api, { name, description });
    for (const search of [id, name, description]) expect(await namesOf(api, { search })).toEqual([name]);
    expect(await namesOf(api, { search: name, 'search.description': unique(), joint: 'and' })).toEqual([]);
    expect((await api.get('/roles?search.type=User')).status).toBe(400);
  });

  it('narrows to a type', async () => {
    const prefix = unique();
    await createRole(api, { name: `${prefix} u`, type: 'User' });
    await createRole(api, { name: `${prefix} m` });
    const search = `${prefix}%`;
    expect(await namesOf(api, { search, type: 'User' })).toEqual([`${prefix} u`]);
    expect(await namesOf(api, { search, type: 'MachineToMachine' })).toEqual([`${prefix} m`]);
    expect((await api.get('/roles?type=Other')).status).toBe(400);
    expect((await api.get('/roles?type=User&type=User')).status).toBe(400);
  });

  it('leaves out what an application holds', async () => {
    const prefix = unique();
    const held = await createRole(api, { name: `${prefix} held` });
    await createRole(api, { name: `${prefix} free` });
    const { clientId } = await addMachine(server, 'default');
    await api.post(`/roles/${held}/applications`, { applicationIds: [clientId] });
    const search = `${prefix}%`;
    expect(await namesOf(api, { search, excludeApplicationId: clientId })).toEqual([`${prefix} free`]);
    expect(await namesOf(api, { search, excludeApplicationId: 'nothing' })).toHaveLength(2);
  });

  it('leaves out what a user holds', async () => {
    const prefix = unique();
    const held = await createRole(api, { name: `${prefix} held`, type: 'User' });
    await createRole(api, { name: `${prefix} free`, type: 'User' });
    const userId = await createUser(api);
    await api.post(`/roles/${held}/users`, { userIds: [userId] });
    const search = `${prefix}%`;
    expect(await namesOf(api, { search, excludeUserId: userId })).toEqual([`${prefix} free`]);
    expect(await namesOf(api, { search, excludeUserId: 'nobody' })).toHaveLength(2);
  });

  it('counts the users that hold a role, and shows three of them', async () => {
    const name = unique();
    const id = await createRole(api, { name, type: 'User' });
    const avatar = 'https://example.com/a.png';
    const users: string[] = [];
    for (let made = 0; made < 4; made += 1) users.push(await createUser(api, { name: 'Anna', avatar }));
    await api.post(`/roles/${id}/users`, { userIds: users });
    expect(await listed(api, name)).toMatchObject({
      usersCount: 4,
      featuredUsers: users
        .toSorted()
        .slice(0, 3)
        .map((user) => ({ id: user, name: 'Anna', avatar })),
      applicationsCount: 0,
      featuredApplications: [],
    });
  });

  it('counts the applications that hold a role, and shows three of them', async () => {
    const [name, without] = [unique(), unique()];
    const id = await createRole(api, { name });
    await createRole(api, { name: without });
    const machines: string[] = [];
    for (let made = 0; made < 4; made += 1) machines.push((await addMachine(server, 'default')).clientId);
    await api.post(`/roles/${id}/applications`, { applicationIds: machines });
    expect(await listed(api, name)).toEqual({
      tenantId: 'default',
      id,
      name,
      description: 'Of a test.',
      type: 'MachineToMachine',
      isDefault: false,
      usersCount: 0,
      featuredUsers: [],
      applicationsCount: 4,
      featuredApplications: machines
        .toSorted()
        .slice(0, 3)
        .map((machine) => ({ id: machine, name: 'Machine', type: 'MachineToMachine' })),
    });
    expect(await listed(api, without)).toMatchObject({ applicationsCount: 0, featuredApplications: [] });
  });

  it('is the tenant’s own', async () => {
    const name = unique();
    await createRole(api, { name });
    expect(await namesOf(other, { search: name })).toEqual([]);
    expect(await listed(api, name)).toMatchObject({ tenantId: 'default' });
  });

  it.each(['page=0', 'page_size=101', 'page=x'])('refuses %s', async (query) => {
    const answer = await api.get(`/roles?${query}`);
    expect([answer.status, read(answer, 'code')]).toEqual([400, 'guard.invalid_pagination']);
  });
});
