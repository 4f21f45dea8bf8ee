import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser, newEmail, newPhone, newUsername, NOBODY } from '../users/fixture.js';
import {
  createOrganization,
  createOrganizationRole,
  createUsers,
  organizationOf,
  readMembers,
} from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const newUsers = (count: number) => createUsers(api, count);
const membersOf = (path: string, query?: string) => readMembers(api, path, query);

describe('the list of members', () => {
  it('shows each as others may see one, with the roles by their names', async () => {
    const [username, primaryEmail, primaryPhone] = [newUsername(), newEmail(), newPhone()];
    const named = { username, primaryEmail, primaryPhone, name: 'Anna', customData: { a: 1 } };
    const userId = await createUser(api, {
      ...named,
      password: 'a password',
      profile: { nickname: 'Annie' },
    });
    await api.put(`/users/${userId}/identities/github`, { userId: unique(), details: { login: 'anna' } });
    const path = await organizationOf(api, userId);
    const [zebra, aardvark] = [
      { id: await createOrganizationRole(api, { name: `zebra ${username}` }), name: `zebra ${username}` },
      {
        id: await createOrganizationRole(api, { name: `aardvark ${username}` }),
        name: `aardvark ${username}`,
      },
    ];
    await api.post(`${path}/users/${userId}/roles`, { organizationRoleIds: [zebra.id, aardvark.id] });
    const { hasPassword, ...user } = Object((await api.get(`/users/${userId}`)).body);
    expect(hasPassword).toBe(true);
    const list = await api.get(`${path}/users`);
    expect(list.body).toEqual([{ ...user, organizationRoles: [aardvark, zebra] }]);
  });

  it('shows who was given nothing, without roles', async () => {
    const userId = await createUser(api);
    const list = await api.get(`${await organizationOf(api, userId)}/users`);
    const { hasPassword, ...nobody } = NOBODY;
    expect(hasPassword).toBe(false);
    const times = { createdAt: expect.any(Number), updatedAt: expect.any(Number) };
    expect(list.body).toEqual([{ id: userId, ...nobody, ...times, organizationRoles: [] }]);
  });

  it('is paged, in the order of the ids', async () => {
    const ids = await newUsers(5);
    const path = await organizationOf(api, ...ids.toReversed());
    const page = await api.get(`${path}/users?page=2&page_size=2`);
    expect(readAll(page, 'id')).toEqual(ids.slice(2, 4));
    expect(page.headers.get('total-number')).toBe('5');
    expect(await membersOf(path)).toEqual(ids);
    expect(await membersOf(path, '?page=9')).toEqual([]);
    expect(refusal(await api.get(`${path}/users?page_size=101`))).toEqual([400, 'guard.invalid_pagination']);
  });

  it('is searched by a part of id, name, username, e-mail address or phone number', async () => {
    const mark = unique();
    const fields = {
      name: `Große ${mark}_50%`,
      username: `u_${mark}`,
      primaryEmail: `${mark}@example.com`,
      primaryPhone: newPhone(),
    };
    const userId = await createUser(api, fields);
    const [bystander = ''] = await newUsers(1);
    const path = await organizationOf(api, userId, bystander);
    await createUser(api, { name: `Elsewhere ${mark}` });
    const found = (q: string) => membersOf(path, `?q=${encodeURIComponent(q)}`);
    for (const q of [userId.toUpperCase(), userId.slice(3, 10), ...Object.values(fields), `große ${mark}`]) {
      expect(await found(q)).toEqual([userId]);
    }
    expect(await found(mark.slice(1, -1).toUpperCase())).toEqual([userId]);
    for (const q of [`${mark}_5_`, `%${mark}`, `${mark}\\`, 'nobody at all']) {
      expect(await found(q)).toEqual([]);
    }
    expect(await membersOf(path, '?q=')).toHaveLength(2);
    const searched = await api.get(`${path}/users?q=${mark}`);
    expect(searched.headers.get('total-number')).toBe('1');
    expect(refusal(await api.get(`${path}/users?q=a%0Ab`))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await api.get(`${path}/users?q=${'x'.repeat(129)}`))).toEqual([
      400,
      'guard.invalid_input',
    ]);
  });

  it('is searched in large organizations as in small ones, and counted up to 1,000', async () => {
    const { path, roleId } = await largeOrganization();
    const search = async (query: string) => {
      const list = await api.get(`${path}/users?${query}`);
      const { headers } = list;
      return [readAll(list, 'name'), headers.get('total-number'), headers.get('total-number-is-capped')];
    };
    const rare = [1200, 1500, 1800, 2100, 2400, 2700, 300, 600, 900].map((n) => `Rare_${n}`);
    expect(await search('q=rARE_')).toEqual([rare, '9', null]);
    expect(await search('q=rare_&page=2&page_size=4')).toEqual([rare.slice(4, 8), '9', null]);
    expect(await search(`q=rare_&organizationRoleId=${roleId}`)).toEqual([
      rare.filter((name) => Number(name.slice(5)) <= 2100),
      '7',
      null,
    ]);
    expect(await search('q=_%25')).toEqual([[], '0', null]);
    expect(await search('q=RA')).toEqual([rare, '9', null]);
    const [names, total, isCapped] = await search('q=common&page=600&page_size=2');
    expect([Object(names).length, total, isCapped]).toEqual([2, '1001', 'true']);
    expect((await search(`q=common&page_size=1&organizationRoleId=${roleId}`))[1]).toBe('1001');
    expect((await search('q=common%20100&page_size=1'))[1]).toBe('11');
  });

  it('shows those who have a role in this organization, also together with a search', async () => {
    const mark = unique();
    const [holder, namesake] = [await createUser(api, { name: mark }), await createUser(api, { name: mark })];
    const [path, elsewhere] = [
      await organizationOf(api, holder, namesake),
      await organizationOf(api, namesake),
    ];
    const [roleId, another] = [await createOrganizationRole(api), await createOrganizationRole(api)];
    await api.post(`${path}/users/${holder}/roles`, { organizationRoleIds: [roleId, another] });
    await api.post(`${elsewhere}/users/${namesake}/roles`, { organizationRoleIds: [roleId] });
    const list = await api.get(`${path}/users?organizationRoleId=${roleId}`);
    expect([readAll(list, 'id'), list.headers.get('total-number')]).toEqual([[holder], '1']);
    expect(Object(readAll(list, 'organizationRoles')[0])).toHaveLength(2);
    expect(await membersOf(path, `?q=${mark}`)).toHaveLength(2);
    expect(await membersOf(path, `?q=${mark}&organizationRoleId=${roleId}`)).toEqual([holder]);
    expect(await membersOf(path, '?organizationRoleId=nothing')).toEqual([]);
    expect(refusal(await api.get(`${path}/users?organizationRoleId=`))).toEqual([400, 'guard.invalid_input']);
  });

  it('is empty where there is no such organization, or it is another tenant’s', async () => {
    const [userId = ''] = await newUsers(1);
    const path = await organizationOf(api, userId);
    for (const unknown of ['/organizations/nothing', `/organizations/${'x'.repeat(100)}`, path]) {
      for (const query of ['', `?q=${userId}`]) {
        const list = await other.get(`${unknown}/users${query}`);
        expect([list.status, list.body, list.headers.get('total-number')]).toEqual([200, [], '0']);
      }
    }
  });
});

describe('the organizations of a user', () => {
  it('are all shown, newest first, with the roles there', async () => {
    const [userId = ''] = await newUsers(1);
    const [first, second] = [await organizationOf(api, userId), await organizationOf(api, userId)];
    const [a, b] = [
      await createOrganizationRole(api, { name: `b ${userId}` }),
      await createOrganizationRole(api, { name: `a ${userId}` }),
    ];
    await api.post(`${first}/users/${userId}/roles`, { organizationRoleIds: [a, b] });
    const list = await api.get(`/users/${userId}/organizations`);
    expect(list.status).toBe(200);
    expect(list.headers.get('total-number')).toBeNull();
    const roles = [
      { id: b, name: `a ${userId}` },
      { id: a, name: `b ${userId}` },
    ];
    expect(list.body).toEqual([
      { ...Object((await api.get(second)).body), organizationRoles: [] },
      { ...Object((await api.get(first)).body), organizationRoles: roles },
    ]);
  });

  it('are none of a user who is in none, and not found of one who does not exist or is another tenant’s', async () => {
    const [userId = ''] = await newUsers(1);
    expect((await api.get(`/users/${userId}/organizations`)).body).toEqual([]);
    for (const id of ['nothing', userId]) {
      expect(refusal(await other.get(`/users/${id}/organizations`))).toEqual([404, 'entity.not_found']);
    }
  });
});

/** One with 2,900 members, most of whom have a role, and whose tables the planner knows. */
async function largeOrganization(): Promise<{ path: string; roleId: string }> {
  const organizationId = await createOrganization(api);
  const roleId = await createOrganizationRole(api);
  await sql(
    server.databaseUrl,
    `insert into users (tenant_id, id, name)
     select 'default', 'large-' || n, case when n % 300 = 0 then 'Rare_' || n else 'Common ' || n end from generate_series(1, 3000) n`,
  );
  await sql(
    server.databaseUrl,
    `insert into organization_users (tenant_id, organization_id, user_id) select 'default', $1, 'large-' || n from generate_series(1, 2900) n`,
    [organizationId],
  );
  await sql(
    server.databaseUrl,
    `insert into organization_user_roles (tenant_id, organization_id, user_id, organization_role_id)
     select 'default', $1, 'large-' || n, $2 from generate_series(300, 2100) n`,
    [organizationId, roleId],
  );
  await sql(server.databaseUrl, 'analyze users, organization_users, organization_user_roles');
  return { path: `/organizations/${organizationId}`, roleId };
}
