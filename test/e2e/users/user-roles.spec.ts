import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { createRole, refusal, tally } from '../roles/fixture.js';
import { createUser } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const userRole = (properties: object = {}) => createRole(api, { type: 'User', ...properties });
const rolesOf = (userId: string) => `/users/${userId}/roles`;
const idsOf = async (userId: string, query = '') =>
  readAll(await api.get(`${rolesOf(userId)}${query}`), 'id');

it('gives a user the roles that it lacks, in the order of the request', async () => {
  const [id, one, two] = [await createUser(api), await userRole(), await userRole()];
  const first = await api.post(rolesOf(id), { roleIds: [one, one] });
  expect([first.status, first.body]).toEqual([201, { roleIds: [one], addedRoleIds: [one] }]);
  const second = await api.post(rolesOf(id), { roleIds: [two, one] });
  expect([second.status, second.body]).toEqual([201, { roleIds: [two, one], addedRoleIds: [two] }]);
  const none = await api.post(rolesOf(id), { roleIds: [] });
  expect([none.status, none.body]).toEqual([201, { roleIds: [], addedRoleIds: [] }]);
  expect((await idsOf(id)).toSorted()).toEqual([one, two].toSorted());
});

it('shows the roles of a user newest first, in pages, and searches them', async () => {
  const id = await createUser(api);
  const name = unique();
  const [one, two] = [await userRole({ name }), await userRole()];
  await api.post(rolesOf(id), { roleIds: [one, two] });
  expect(await idsOf(id)).toEqual([two, one]);
  const page = await api.get(`${rolesOf(id)}?page=2&page_size=1`);
  expect(page.headers.get('total-number')).toBe('2');
  expect(page.body).toEqual([
    { tenantId: 'default', id: one, name, description: 'Of a test.', type: 'User', isDefault: false },
  ]);
  expect(await idsOf(id, `?search.name=${name}`)).toEqual([one]);
  expect(await idsOf(id, '?search=nothing')).toEqual([]);
});

it('replaces the roles of a user, and answers with each once', async () => {
  const [id, one, two, three] = [await createUser(api), await userRole(), await userRole(), await userRole()];
  await api.post(rolesOf(id), { roleIds: [one, two] });
  const replaced = await api.put(rolesOf(id), { roleIds: [three, two, three] });
  expect([replaced.status, replaced.body]).toEqual([200, { roleIds: [three, two] }]);
  expect(await idsOf(id)).toEqual([three, two]);
  const emptied = await api.put(rolesOf(id), { roleIds: [] });
  expect([emptied.status, emptied.body]).toEqual([200, { roleIds: [] }]);
  expect(await idsOf(id)).toEqual([]);
});

it('leaves the roles of one of the requests where many replace at once', async () => {
  const id = await createUser(api);
  const pairs: string[][] = [];
  for (let made = 0; made < 5; made += 1) pairs.push([await userRole(), await userRole()].toSorted());
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, index) => api.put(rolesOf(id), { roleIds: pairs[index % pairs.length] })),
  );
  expect(tally(answers)).toEqual({ '200': 30 });
  expect(pairs).toContainEqual((await idsOf(id)).toSorted());
});

it('takes a role from a user once', async () => {
  const [id, role] = [await createUser(api), await userRole()];
  await api.post(rolesOf(id), { roleIds: [role] });
  expect((await api.delete(`${rolesOf(id)}/${role}`)).status).toBe(204);
  expect(await idsOf(id)).toEqual([]);
  expect(refusal(await api.delete(`${rolesOf(id)}/${role}`))).toEqual([404, 'entity.not_found']);
});

it('keeps everything as it is where a role does not exist, is another tenant’s or for machines', async () => {
  const [id, held, known] = [await createUser(api), await userRole(), await userRole()];
  await api.post(rolesOf(id), { roleIds: [held] });
  const unknown = [404, 'entity.not_exists_with_id'];
  const cases = [
    ['nothing', unknown, unknown],
    ['x'.repeat(100), unknown, unknown],
    [await createRole(other, { type: 'User' }), unknown, unknown],
    [await createRole(api), [422, 'user.invalid_role_type'], [422, 'entity.db_constraint_violated']],
  ] as const;
  for (const [role, ofPost, ofPut] of cases) {
    expect(refusal(await api.post(rolesOf(id), { roleIds: [known, role] }))).toEqual(ofPost);
    expect(refusal(await api.put(rolesOf(id), { roleIds: [known, role] }))).toEqual(ofPut);
  }
  expect(await idsOf(id)).toEqual([held]);
});

it('gives a role once in 100 requests at the same time', async () => {
  const [id, role] = [await createUser(api), await userRole()];
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => api.post(rolesOf(id), { roleIds: [role] })),
  );
  expect(tally(answers)).toEqual({ '201': 100 });
  expect(
    answers.filter(({ body }) => JSON.stringify(body).includes(`"addedRoleIds":["${role}"]`)),
  ).toHaveLength(1);
  expect(await idsOf(id)).toEqual([role]);
});

it.each([
  ['does not exist', async () => 'nothing'],
  ['is another tenant’s', () => createUser(other)],
])('knows no roles of a user that %s', async (_, makeUser) => {
  const [path, role] = [rolesOf(await makeUser()), await userRole()];
  const answers = [
    await api.get(path),
    await api.post(path, { roleIds: [role] }),
    await api.put(path, { roleIds: [role] }),
    await api.delete(`${path}/${role}`),
  ];
  for (const answer of answers) expect(refusal(answer)).toEqual([404, 'entity.not_found']);
  expect((await api.get(`/roles/${role}/users`)).body).toEqual([]);
});

it('shows and keeps a role of a user only inside its tenant', async () => {
  const [id, role] = [await createUser(api), await userRole()];
  await api.post(rolesOf(id), { roleIds: [role] });
  expect(refusal(await other.get(rolesOf(id)))).toEqual([404, 'entity.not_found']);
  expect(refusal(await other.delete(`${rolesOf(id)}/${role}`))).toEqual([404, 'entity.not_found']);
  expect(await idsOf(id)).toEqual([role]);
});

it('has nothing to do with internal roles', async () => {
  const id = await createUser(api);
  const answers = [
    await api.post(rolesOf(id), { roleIds: ['admin-role'] }),
    await api.put(rolesOf(id), { roleIds: ['admin-role'] }),
    await api.delete(`${rolesOf(id)}/admin-role`),
  ];
  for (const answer of answers) expect(refusal(answer)).toEqual([403, 'role.internal_role_violation']);
  expect(await idsOf(id)).toEqual([]);
});

it.each([{}, { roleIds: [''] }, { roleIds: 'one' }, { roleIds: [{}] }, { roleIds: ['\u0000'] }])(
  'refuses %j',
  async (body) => {
    const path = rolesOf(await createUser(api));
    for (const answer of [await api.post(path, body), await api.put(path, body)]) {
      expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
    }
  },
);

it('leaves the users that have a role out of the list of users', async () => {
  const [held, free, role] = [await createUser(api), await createUser(api), await userRole()];
  await api.post(rolesOf(held), { roleIds: [role] });
  const ids = readAll(await api.get(`/users?excludeRoleId=${role}&page_size=100`), 'id');
  expect(ids).toContain(free);
  expect(ids).not.toContain(held);
});
