import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addMachine } from '../../support/machines.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { addNativeApplication, createRole, refusal, tally } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const machine = async (tenantId = 'default') => (await addMachine(server, tenantId)).clientId;
const rolesOf = (applicationId: string) => `/applications/${applicationId}/roles`;
const idsOf = async (applicationId: string, query = '') =>
  readAll(await api.get(`${rolesOf(applicationId)}${query}`), 'id');

it('gives an application the roles that it lacks, in the order of the request', async () => {
  const [id, one, two] = [await machine(), await createRole(api), await createRole(api)];
  const first = await api.post(rolesOf(id), { roleIds: [one, one] });
  expect([first.status, first.body]).toEqual([201, { roleIds: [one], addedRoleIds: [one] }]);
  const second = await api.post(rolesOf(id), { roleIds: [two, one] });
  expect([second.status, second.body]).toEqual([201, { roleIds: [two, one], addedRoleIds: [two] }]);
  const more = [await createRole(api), await createRole(api)].toSorted().toReversed();
  const third = await api.post(rolesOf(id), { roleIds: [one, ...more] });
  expect(third.body).toEqual({ roleIds: [one, ...more], addedRoleIds: more });
  const none = await api.post(rolesOf(id), { roleIds: [] });
  expect([none.status, none.body]).toEqual([201, { roleIds: [], addedRoleIds: [] }]);
  expect((await idsOf(id)).toSorted()).toEqual([one, two, ...more].toSorted());
});

it('shows the roles of an application newest first, in pages, and searches them', async () => {
  const id = await machine();
  const name = unique();
  const [one, two] = [await createRole(api, { name }), await createRole(api)];
  await api.post(rolesOf(id), { roleIds: [one, two] });
  const page = await api.get(`${rolesOf(id)}?page=2&page_size=1`);
  expect(page.headers.get('total-number')).toBe('2');
  expect(page.body).toEqual([
    {
      tenantId: 'default',
      id: one,
      name,
      description: 'Of a test.',
      type: 'MachineToMachine',
      isDefault: false,
    },
  ]);
  expect(await idsOf(id, `?search=${name}`)).toEqual([one]);
});

it('replaces the roles of an application, without a body in the answer', async () => {
  const [id, one, two, three] = [
    await machine(),
    await createRole(api),
    await createRole(api),
    await createRole(api),
  ];
  await api.post(rolesOf(id), { roleIds: [one, two] });
  const replaced = await api.put(rolesOf(id), { roleIds: [two, three, three] });
  expect([replaced.status, replaced.body]).toEqual([200, undefined]);
  expect(await idsOf(id)).toEqual([three, two]);
  await api.put(rolesOf(id), { roleIds: [] });
  expect(await idsOf(id)).toEqual([]);
});

it('leaves the roles of one of the requests where many replace at once', async () => {
  const id = await machine();
  const pairs: string[][] = [];
  for (let made = 0; made < 5; made += 1)
    pairs.push([await createRole(api), await createRole(api)].toSorted());
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, index) => api.put(rolesOf(id), { roleIds: pairs[index % pairs.length] })),
  );
  expect(tally(answers)).toEqual({ '200': 30 });
  expect(pairs).toContainEqual((await idsOf(id)).toSorted());
});

it('takes a role from an application once', async () => {
  const [id, role] = [await machine(), await createRole(api)];
  await api.post(rolesOf(id), { roleIds: [role] });
  expect((await api.delete(`${rolesOf(id)}/${role}`)).status).toBe(204);
  expect(refusal(await api.delete(`${rolesOf(id)}/${role}`))).toEqual([404, 'entity.not_found']);
});

it('keeps everything as it is where a role does not exist, is another tenant’s or for users', async () => {
  const [id, held, known] = [await machine(), await createRole(api), await createRole(api)];
  await api.post(rolesOf(id), { roleIds: [held] });
  const cases = [
    ['nothing', 404, 'entity.not_exists_with_id'],
    ['x'.repeat(100), 404, 'entity.not_exists_with_id'],
    [await createRole(other), 404, 'entity.not_exists_with_id'],
    [await createRole(api, { type: 'User' }), 422, 'application.invalid_role_type'],
  ] as const;
  for (const [role, ...expected] of cases) {
    expect(refusal(await api.post(rolesOf(id), { roleIds: [known, role] }))).toEqual(expected);
    expect(refusal(await api.put(rolesOf(id), { roleIds: [known, role] }))).toEqual(expected);
  }
  expect(await idsOf(id)).toEqual([held]);
});

it('gives a role once in 100 requests at the same time', async () => {
  const [id, role] = [await machine(), await createRole(api)];
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
  ['is no machine', () => addNativeApplication(server, 'default'), [422, 'application.invalid_type']],
  ['does not exist', async () => 'nothing', [404, 'entity.not_exists_with_id']],
  ['is another tenant’s', () => machine('acme'), [404, 'entity.not_exists_with_id']],
])('knows no roles of an application that %s', async (_, makeApplication, expected) => {
  const [path, role] = [rolesOf(await makeApplication()), await createRole(api)];
  const answers = [
    await api.get(path),
    await api.post(path, { roleIds: [role] }),
    await api.put(path, { roleIds: [role] }),
    await api.delete(`${path}/${role}`),
  ];
  for (const answer of answers) expect(refusal(answer)).toEqual(expected);
  expect((await api.get(`/roles/${role}/applications`)).body).toEqual([]);
});

it.each([{}, { roleIds: [''] }, { roleIds: 'one' }, { roleIds: [{}] }, { roleIds: ['\u0000'] }])(
  'refuses %j',
  async (body) => {
    const path = rolesOf(await machine());
    for (const answer of [await api.post(path, body), await api.put(path, body)]) {
      expect([answer.status, read(answer, 'code')]).toEqual([400, 'guard.invalid_input']);
    }
  },
);
