import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { createUser } from '../users/fixture.js';
import { createRole, refusal, tally } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const userRole = (properties: object = {}) => createRole(api, { type: 'User', ...properties });
const give = (roleId: string, ...userIds: string[]) => api.post(`/roles/${roleId}/users`, { userIds });
const idsOf = async (roleId: string, query = '') =>
  readAll(await api.get(`/roles/${roleId}/users${query}`), 'id');

it('gives a role to users, without a body in the answer', async () => {
  const [roleId, one, two] = [await userRole(), await createUser(api), await createUser(api)];
  const given = await give(roleId, one, two, one);
  expect([given.status, given.body]).toEqual([201, undefined]);
  const list = await api.get(`/roles/${roleId}/users`);
  expect([readAll(list, 'id'), list.headers.get('total-number')]).toEqual([[two, one], '2']);
});

it('shows of a user what others may see, and of the password only that there is one', async () => {
  const [roleId, name] = [await userRole(), unique()];
  const user = { username: `u${name}`, name, password: unique(), customData: { plan: 'large' } };
  const id = await createUser(api, { ...user, profile: { nickname: 'N' } });
  await sql(
    server.databaseUrl,
    `insert into user_identities (tenant_id, user_id, target, identity_id, details) values ('default', $1, 'github', $2, $3)`,
    [id, name, { login: 'octocat' }],
  );
  await give(roleId, id);
  expect((await api.get(`/roles/${roleId}/users`)).body).toEqual([
    {
      id,
      username: `u${name}`,
      primaryEmail: null,
      primaryPhone: null,
      name,
      avatar: null,
      customData: { plan: 'large' },
      identities: { github: { userId: name, details: { login: 'octocat' } } },
      lastSignInAt: null,
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
      profile: { nickname: 'N' },
      applicationId: null,
      cimdClientId: null,
      isSuspended: false,
      hasPassword: true,
    },
  ]);
});

it('pages and searches the users of a role', async () => {
  const [roleId, name] = [await userRole(), unique()];
  const [one, two] = [await createUser(api, { name }), await createUser(api)];
  await createUser(api, { name });
  await give(roleId, one, two);
  const found = await api.get(`/roles/${roleId}/users?search.name=${name}`);
  expect([readAll(found, 'id'), found.headers.get('total-number')]).toEqual([[one], '1']);
  expect(await idsOf(roleId, '?page=2&page_size=1')).toEqual([one]);
  expect(await idsOf(roleId, '?search=nothing')).toEqual([]);
  expect(refusal(await api.get(`/roles/${roleId}/users?search.avatar=x`))).toEqual([
    400,
    'request.invalid_input',
  ]);
});

it('gives a role to none where one of the users has it', async () => {
  const [roleId, held, free] = [await userRole(), await createUser(api), await createUser(api)];
  await give(roleId, held);
  expect(refusal(await give(roleId, free, held))).toEqual([422, 'role.user_exists']);
  expect(await idsOf(roleId)).toEqual([held]);
});

it('gives a role to none where one of the users does not exist, or is another tenant’s', async () => {
  const [roleId, known] = [await userRole(), await createUser(api)];
  for (const unknown of ['nothing', await createUser(other), 'x'.repeat(100)]) {
    expect(refusal(await give(roleId, known, unknown))).toEqual([404, 'entity.not_found']);
  }
  expect(await idsOf(roleId)).toEqual([]);
});

it('keeps roles for machines from users', async () => {
  const [forMachines, user] = [await createRole(api), await createUser(api)];
  expect(refusal(await give(forMachines, user))).toEqual([422, 'entity.db_constraint_violated']);
  expect(await idsOf(forMachines)).toEqual([]);
});

it('is held to that by the database too', async () => {
  const [forMachines, user] = [await createRole(api), await createUser(api)];
  const link = (type: string) =>
    sql(
      server.databaseUrl,
      `insert into user_roles (tenant_id, user_id, role_id, type) values ('default', $1, $2, $3)`,
      [user, forMachines, type],
    );
  const broken = (constraint: string) => expect.objectContaining({ constraint });
  await expect(link('User')).rejects.toEqual(broken('user_roles__role_id'));
  await expect(link('MachineToMachine')).rejects.toEqual(broken('user_roles__type'));
});

it('takes a role from a user once', async () => {
  const [roleId, one, two] = [await userRole(), await createUser(api), await createUser(api)];
  await give(roleId, one, two);
  expect((await api.delete(`/roles/${roleId}/users/${one}`)).status).toBe(204);
  expect(await idsOf(roleId)).toEqual([two]);
  expect(refusal(await api.delete(`/roles/${roleId}/users/${one}`))).toEqual([404, 'entity.not_found']);
});

it('is taken from whoever is deleted, and from all where the role is', async () => {
  const [roleId, one, two] = [await userRole(), await createUser(api), await createUser(api)];
  await give(roleId, one, two);
  await api.delete(`/users/${one}`);
  expect(await idsOf(roleId)).toEqual([two]);
  await api.delete(`/roles/${roleId}`);
  expect((await api.get(`/users/${two}/roles`)).body).toEqual([]);
});

it('gives a role once in 100 requests at the same time', async () => {
  const [roleId, one, two] = [await userRole(), await createUser(api), await createUser(api)];
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => (index % 2 ? give(roleId, one, two) : give(roleId, two, one))),
  );
  expect(tally(answers)).toEqual({ '201': 1, '422 role.user_exists': 99 });
  expect(await idsOf(roleId)).toEqual([two, one]);
});

it.each([{}, { userIds: [] }, { userIds: [''] }, { userIds: 'one' }, { userIds: [null] }])(
  'refuses %j',
  async (body) => {
    const answer = await api.post(`/roles/${await userRole()}/users`, body);
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  },
);

it('lets nobody get or lose an internal role', async () => {
  const user = await createUser(api);
  const answers = [await give('admin-role', user), await api.delete(`/roles/admin-role/users/${user}`)];
  for (const answer of answers) expect(refusal(answer)).toEqual([403, 'role.internal_role_violation']);
});

it('finds no users of a role that does not exist, or is another tenant’s', async () => {
  const [mine, user, foreign] = [await userRole(), await createUser(api), await createUser(other)];
  await give(mine, user);
  for (const roleId of ['nothing', mine]) {
    const answers = [
      await other.get(`/roles/${roleId}/users`),
      await other.post(`/roles/${roleId}/users`, { userIds: [foreign] }),
      await other.delete(`/roles/${roleId}/users/${user}`),
    ];
    for (const answer of answers) expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
  }
  expect(await idsOf(mine)).toEqual([user]);
});
