import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { addMachine } from '../../support/machines.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { addNativeApplication, createRole, refusal, tally } from './fixture.js';

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const machine = async (tenantId = 'default') => (await addMachine(server, tenantId)).clientId;
const give = (roleId: string, ...applicationIds: string[]) =>
  api.post(`/roles/${roleId}/applications`, { applicationIds });
const idsOf = async (roleId: string, query = '') =>
  readAll(await api.get(`/roles/${roleId}/applications${query}`), 'id');

it('gives a role to applications, without a body in the answer', async () => {
  const [roleId, one, two] = [await createRole(api), await machine(), await machine()];
  const given = await give(roleId, one, two, one);
  expect([given.status, given.body]).toEqual([201, undefined]);
  const list = await api.get(`/roles/${roleId}/applications`);
  expect([readAll(list, 'id'), list.headers.get('total-number')]).toEqual([[two, one], '2']);
  expect(list.body).toContainEqual(
    expect.objectContaining({ tenantId: 'default', id: one, type: 'MachineToMachine', customData: {} }),
  );
});

it('pages and searches the applications of a role', async () => {
  const [roleId, one, two] = [await createRole(api), await machine(), await machine()];
  await give(roleId, one, two);
  const name = unique();
  await sql(server.databaseUrl, 'update applications set name = $1 where id = $2', [name, one]);
  expect(await idsOf(roleId, `?search.name=${name}`)).toEqual([one]);
  expect(await idsOf(roleId, '?page=2&page_size=1')).toEqual([one]);
  expect(await idsOf(roleId, '?search=nothing')).toEqual([]);
});

it('gives a role to none where one of the applications has it', async () => {
  const [roleId, held, free] = [await createRole(api), await machine(), await machine()];
  await give(roleId, held);
  expect(refusal(await give(roleId, free, held))).toEqual([422, 'role.application_exists']);
  expect(await idsOf(roleId)).toEqual([held]);
});

it('gives a role to none where one of the applications does not exist, or is another tenant’s', async () => {
  const [roleId, known] = [await createRole(api), await machine()];
  for (const unknown of ['nothing', await machine('acme'), 'x'.repeat(100)]) {
    expect(refusal(await give(roleId, known, unknown))).toEqual([404, 'entity.not_exists_with_id']);
  }
  expect(await idsOf(roleId)).toEqual([]);
});

it('keeps roles for users from applications, and roles from applications that are no machines', async () => {
  const [forUsers, forMachines] = [await createRole(api, { type: 'User' }), await createRole(api)];
  const [one, native] = [await machine(), await addNativeApplication(server, 'default')];
  expect(refusal(await give(forUsers, one))).toEqual([422, 'entity.db_constraint_violated']);
  expect(refusal(await give(forMachines, one, native))).toEqual([422, 'entity.db_constraint_violated']);
  expect([await idsOf(forUsers), await idsOf(forMachines)]).toEqual([[], []]);
});

it('is held to that by the database too', async () => {
  const [forUsers, forMachines] = [await createRole(api, { type: 'User' }), await createRole(api)];
  const [one, native] = [await machine(), await addNativeApplication(server, 'default')];
  const link = (applicationId: string, roleId: string, type: string) =>
    sql(
      server.databaseUrl,
      `insert into application_roles (tenant_id, application_id, role_id, type) values ('default', $1, $2, $3)`,
      [applicationId, roleId, type],
    );
  const broken = (constraint: string) => expect.objectContaining({ constraint });
  await expect(link(one, forUsers, 'MachineToMachine')).rejects.toEqual(broken('application_roles__role_id'));
  await expect(link(native, forMachines, 'MachineToMachine')).rejects.toEqual(
    broken('application_roles__application_id'),
  );
  await expect(link(native, forUsers, 'User')).rejects.toEqual(broken('application_roles__type'));
});

it('takes a role from an application once', async () => {
  const [roleId, one, two] = [await createRole(api), await machine(), await machine()];
  await give(roleId, one, two);
  expect((await api.delete(`/roles/${roleId}/applications/${one}`)).status).toBe(204);
  expect(await idsOf(roleId)).toEqual([two]);
  expect(refusal(await api.delete(`/roles/${roleId}/applications/${one}`))).toEqual([
    404,
    'entity.not_found',
  ]);
});

it('gives a role once in 100 requests at the same time', async () => {
  const [roleId, one, two] = [await createRole(api), await machine(), await machine()];
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => (index % 2 ? give(roleId, one, two) : give(roleId, two, one))),
  );
  expect(tally(answers)).toEqual({ '201': 1, '422 role.application_exists': 99 });
  expect(await idsOf(roleId)).toEqual([two, one]);
});

it.each([
  {},
  { applicationIds: [] },
  { applicationIds: [''] },
  { applicationIds: 'one' },
  { applicationIds: [null] },
])('refuses %j', async (body) => {
  const answer = await api.post(`/roles/${await createRole(api)}/applications`, body);
  expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
});

it('finds no applications of a role that does not exist, or is another tenant’s', async () => {
  const [mine, application, foreign] = [await createRole(api), await machine(), await machine('acme')];
  await give(mine, application);
  for (const roleId of ['nothing', mine]) {
    const answers = [
      await other.get(`/roles/${roleId}/applications`),
      await other.post(`/roles/${roleId}/applications`, { applicationIds: [foreign] }),
      await other.delete(`/roles/${roleId}/applications/${application}`),
    ];
    for (const answer of answers) expect(refusal(answer)).toEqual([404, 'entity.not_exists_with_id']);
  }
  expect(await idsOf(mine)).toEqual([application]);
});
