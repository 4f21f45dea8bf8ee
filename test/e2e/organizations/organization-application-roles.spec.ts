import { beforeAll, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { readAll, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createOrganization, createOrganizationRole } from './fixture.js';

const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];
const NO_MEMBER = [422, 'organization.require_membership'];
const INVALID = [400, 'guard.invalid_input'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const machineRole = (properties: object = {}) =>
  createOrganizationRole(api, { type: 'MachineToMachine', ...properties });

/** An application in a new organization: the path of the organization's applications, and its id. */
async function member(applicationId?: string): Promise<{ applications: string; id: string; roles: string }> {
  const id = applicationId ?? (await createApplication(api));
  const applications = `/organizations/${await createOrganization(api)}/applications`;
  await api.post(applications, { applicationIds: [id] });
  return { applications, id, roles: `${applications}/${id}/roles` };
}

const rolesAt = async (path: string, query = '') => readAll(await api.get(`${path}${query}`), 'id');

it('gives an application roles, without a body in the answer, and shows them by name', async () => {
  const { roles } = await member();
  const name = unique();
  const [b, a] = [await machineRole({ name: `b ${name}` }), await machineRole({ name: `a ${name}` })];
  const given = await api.post(roles, { organizationRoleIds: [b, a, b] });
  expect([given.status, given.body]).toEqual([201, undefined]);
  expect((await api.post(roles, { organizationRoleIds: [b] })).status).toBe(201);
  expect((await api.post(roles, { organizationRoleIds: [] })).status).toBe(201);
  const all = await api.get(roles);
  expect(all.headers.get('total-number')).toBeNull();
  expect(all.body).toEqual([
    { tenantId: 'default', id: a, name: `a ${name}`, description: null, type: 'MachineToMachine' },
    { tenantId: 'default', id: b, name: `b ${name}`, description: null, type: 'MachineToMachine' },
  ]);
  const page = await api.get(`${roles}?page=2&page_size=1`);
  expect([page.headers.get('total-number'), readAll(page, 'id')]).toEqual(['2', [b]]);
});

it('gives roles in one organization only', async () => {
  const { id, roles } = await member();
  const elsewhere = await member(id);
  const role = await machineRole();
  await api.post(roles, { organizationRoleIds: [role] });
  expect([await rolesAt(roles), await rolesAt(elsewhere.roles)]).toEqual([[role], []]);
});

it('replaces the roles of an application, and takes one from it once', async () => {
  const { roles } = await member();
  const [one, two] = [await machineRole(), await machineRole()];
  await api.post(roles, { organizationRoleIds: [one] });
  const replaced = await api.put(roles, { organizationRoleIds: [two, two] });
  expect([replaced.status, replaced.body]).toEqual([204, undefined]);
  expect(await rolesAt(roles)).toEqual([two]);
  expect((await api.delete(`${roles}/${two}`)).status).toBe(204);
  for (const id of [two, one, 'nothing']) {
    expect(refusal(await api.delete(`${roles}/${id}`))).toEqual([404, 'entity.not_found']);
  }
  await api.post(roles, { organizationRoleIds: [one, two] });
  await api.put(roles, { organizationRoleIds: [] });
  expect(await rolesAt(roles)).toEqual([]);
});

it('gives several applications several roles, or none where one is no member', async () => {
  const { applications, id, roles } = await member();
  const [second, stranger] = [await createApplication(api), await createApplication(api)];
  await api.post(applications, { applicationIds: [second] });
  const organizationRoleIds = [await machineRole(), await machineRole()].toSorted();
  for (const unknown of [stranger, 'nothing', await createApplication(other)]) {
    const body = { applicationIds: [id, unknown], organizationRoleIds };
    expect(refusal(await api.post(`${applications}/roles`, body))).toEqual(UNKNOWN);
  }
  expect(await rolesAt(roles)).toEqual([]);
  const body = { applicationIds: [second, id, id], organizationRoleIds };
  expect(refusal(await other.post(`${applications}/roles`, body))).toEqual(UNKNOWN);
  const given = await api.post(`${applications}/roles`, body);
  expect([given.status, given.body]).toEqual([201, undefined]);
  for (const path of [roles, `${applications}/${second}/roles`]) {
    expect((await rolesAt(path)).toSorted()).toEqual(organizationRoleIds);
  }
});

it('keeps everything as it is where a role does not exist, is another tenant’s or for users', async () => {
  const { applications, id, roles } = await member();
  const [held, known] = [await machineRole(), await machineRole()];
  await api.post(roles, { organizationRoleIds: [held] });
  const cases = [
    ['nothing', UNKNOWN],
    ['x'.repeat(100), UNKNOWN],
    [await createOrganizationRole(other, { type: 'MachineToMachine' }), UNKNOWN],
    [await createOrganizationRole(api), [422, 'entity.db_constraint_violated']],
  ] as const;
  for (const [role, expected] of cases) {
    const organizationRoleIds = [known, role];
    expect(refusal(await api.post(roles, { organizationRoleIds }))).toEqual(expected);
    expect(refusal(await api.put(roles, { organizationRoleIds }))).toEqual(expected);
    const body = { applicationIds: [id], organizationRoleIds };
    expect(refusal(await api.post(`${applications}/roles`, body))).toEqual(expected);
  }
  expect(await rolesAt(roles)).toEqual([held]);
});

it('knows no roles of an application that is no member, before it looks at anything else', async () => {
  const { applications, roles } = await member();
  const organizationRoleIds = ['nothing'];
  for (const [client, path] of [
    [api, `${applications}/${await createApplication(api)}/roles`],
    [api, `${applications}/nothing/roles`],
    [api, `/organizations/nothing/applications/${await createApplication(api)}/roles`],
    [other, roles],
  ] as const) {
    for (const answer of [
      await client.get(path),
      await client.get(`${path}?page=1`),
      await client.post(path, { organizationRoleIds }),
      await client.put(path, { organizationRoleIds }),
      await client.delete(`${path}/nothing`),
    ]) {
      expect(refusal(answer)).toEqual(NO_MEMBER);
    }
  }
});

it.each([
  {},
  { organizationRoleIds: [''] },
  { organizationRoleIds: 'one' },
  { organizationRoleIds: [null] },
  { organizationRoleIds: ['\u0000'] },
  { organizationRoleIds: Array.from({ length: 1001 }, (_, index) => `role-${index}`) },
])('refuses %j', async (body) => {
  const { applications, id, roles } = await member();
  for (const answer of [
    await api.post(roles, body),
    await api.put(roles, body),
    await api.post(`${applications}/roles`, { ...body, applicationIds: [id] }),
  ]) {
    expect(refusal(answer)).toEqual(INVALID);
  }
});

it('refuses to give no roles to many, roles to none, and more than 10,000 in all', async () => {
  const { applications, id } = await member();
  const role = await machineRole();
  const give = async (applicationIds: string[], organizationRoleIds: string[]) =>
    refusal(await api.post(`${applications}/roles`, { applicationIds, organizationRoleIds }));
  const names = (count: number) => Array.from({ length: count }, (_, index) => `name-${index}`);
  expect(await give([id], [])).toEqual(INVALID);
  expect(await give([], [role])).toEqual(INVALID);
  expect(await give(names(101), names(100))).toEqual([400, 'request.invalid_input']);
});

it('gives a role once in 100 requests at the same time, and leaves one list where many replace', async () => {
  const { roles } = await member();
  const pairs: string[][] = [];
  for (let made = 0; made < 4; made += 1) pairs.push([await machineRole(), await machineRole()].toSorted());
  const given = await Promise.all(
    Array.from({ length: 100 }, () => api.post(roles, { organizationRoleIds: pairs[0]?.toReversed() })),
  );
  expect(tally(given)).toEqual({ '201': 100 });
  const replaced = await Promise.all(
    Array.from({ length: 40 }, (_, index) => api.put(roles, { organizationRoleIds: pairs[index % 4] })),
  );
  expect(tally(replaced)).toEqual({ '204': 40 });
  expect(pairs).toContainEqual((await rolesAt(roles)).toSorted());
});

it('survives roles that are deleted while they are given', async () => {
  const { roles } = await member();
  const ids: string[] = [];
  for (let made = 0; made < 10; made += 1) ids.push(await machineRole());
  const answers = await Promise.all(
    ids.flatMap((id) => [
      api.post(roles, { organizationRoleIds: ids }),
      api.delete(`/organization-roles/${id}`),
      api.put(roles, { organizationRoleIds: ids.toReversed() }),
    ]),
  );
  for (const outcome of Object.keys(tally(answers)))
    expect(['201', '204', UNKNOWN.join(' ')]).toContain(outcome);
  expect(await rolesAt(roles)).toEqual([]);
});
