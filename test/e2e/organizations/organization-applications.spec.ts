import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { createApplication } from '../applications/fixture.js';
import { readAll, unique } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { createOrganization, createOrganizationRole } from './fixture.js';

const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];
const WRONG_TYPE = [422, 'entity.db_constraint_violated'];
const NOT_FOUND = [404, 'entity.not_found'];
const INVALID = [400, 'guard.invalid_input'];

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

/** Machines, in the order of their ids. */
const machines = async (count: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) ids.push(await createApplication(api));
  return ids.toSorted();
};

const machineRole = (properties: object = {}) =>
  createOrganizationRole(api, { type: 'MachineToMachine', ...properties });

/** The path of a new organization with these applications. */
async function organizationWith(...applicationIds: string[]): Promise<string> {
  const path = `/organizations/${await createOrganization(api)}`;
  if (applicationIds.length > 0) await api.post(`${path}/applications`, { applicationIds });
  return path;
}

const membersOf = async (path: string, query = '') =>
  readAll(await api.get(`${path}/applications${query}`), 'id');

describe('the applications of an organization', () => {
  it('are shown as applications are, in pages, with their roles by name', async () => {
    const [one = '', two = '', three = ''] = await machines(3);
    const path = await organizationWith(three, one, two);
    const name = unique();
    const [b, a] = [await machineRole({ name: `b ${name}` }), await machineRole({ name: `a ${name}` })];
    await api.post(`${path}/applications/${one}/roles`, { organizationRoleIds: [b, a] });
    const page = await api.get(`${path}/applications?page=1&page_size=2`);
    expect([page.headers.get('total-number'), readAll(page, 'id')]).toEqual(['3', [one, two]]);
    expect(readAll(page, 'organizationRoles')).toEqual([
      [
        { id: a, name: `a ${name}` },
        { id: b, name: `b ${name}` },
      ],
      [],
    ]);
    const { isAdmin: _, ...application } = Object((await api.get(`/applications/${two}`)).body);
    expect(Object(page.body)[1]).toEqual({ ...application, organizationRoles: [] });
    expect(await membersOf(path, '?page=2&page_size=2')).toEqual([three]);
  });

  it('are found by a part of their id, name or description, in any case', async () => {
    const mark = unique();
    const named = await createApplication(api, { name: `The ${mark.toUpperCase()} one` });
    const described = await createApplication(api, { description: `100%_${mark}` });
    const path = await organizationWith(named, described, ...(await machines(1)));
    expect(await membersOf(path, `?q=${mark}`)).toEqual([named, described].toSorted());
    expect(await membersOf(path, `?q=${encodeURIComponent(`%_${mark}`)}`)).toEqual([described]);
    expect(await membersOf(path, `?q=${named.toUpperCase()}`)).toEqual([named]);
    expect(await membersOf(path, '?q=')).toHaveLength(3);
    expect(refusal(await api.get(`${path}/applications?q=${'x'.repeat(257)}`))).toEqual(INVALID);
  });

  it('are none where the organization does not exist, or is another tenant’s', async () => {
    const path = await organizationWith(...(await machines(1)));
    for (const answer of [
      await api.get('/organizations/nothing/applications'),
      await other.get(`${path}/applications`),
    ]) {
      expect([answer.status, answer.body, answer.headers.get('total-number')]).toEqual([200, [], '0']);
    }
  });

  it('are added once, and stay members with their roles when they are added again', async () => {
    const [one = '', two = ''] = await machines(2);
    const [path, role] = [await organizationWith(one), await machineRole()];
    await api.post(`${path}/applications/${one}/roles`, { organizationRoleIds: [role] });
    const added = await api.post(`${path}/applications`, { applicationIds: [two, one, two] });
    expect([added.status, added.body]).toEqual([201, undefined]);
    expect(await membersOf(path)).toEqual([one, two]);
    expect(readAll(await api.get(`${path}/applications/${one}/roles`), 'id')).toEqual([role]);
  });

  it('are replaced by what differs: those that stay keep their roles', async () => {
    const [gone = '', stays = '', comes = ''] = await machines(3);
    const [path, role] = [await organizationWith(gone, stays), await machineRole()];
    const applicationIds = [gone, stays];
    await api.post(`${path}/applications/roles`, { applicationIds, organizationRoleIds: [role] });
    const replaced = await api.put(`${path}/applications`, { applicationIds: [comes, stays, comes] });
    expect([replaced.status, replaced.body]).toEqual([204, undefined]);
    expect(await membersOf(path)).toEqual([stays, comes].toSorted());
    expect(readAll(await api.get(`${path}/applications/${stays}/roles`), 'id')).toEqual([role]);
    await api.put(`${path}/applications`, { applicationIds: [] });
    expect(await membersOf(path)).toEqual([]);
  });

  it('leave with their roles, once', async () => {
    const [one = ''] = await machines(1);
    const [path, role] = [await organizationWith(one), await machineRole()];
    await api.post(`${path}/applications/${one}/roles`, { organizationRoleIds: [role] });
    expect(refusal(await other.delete(`${path}/applications/${one}`))).toEqual(NOT_FOUND);
    expect((await api.delete(`${path}/applications/${one}`)).status).toBe(204);
    expect(refusal(await api.delete(`${path}/applications/${one}`))).toEqual(NOT_FOUND);
    await api.post(`${path}/applications`, { applicationIds: [one] });
    expect((await api.get(`${path}/applications/${one}/roles`)).body).toEqual([]);
  });

  it('stay as they are where one does not exist, is another tenant’s or no machine', async () => {
    const [held = '', known = ''] = await machines(2);
    const path = await organizationWith(held);
    const cases = [
      ['nothing', UNKNOWN],
      ['x'.repeat(100), UNKNOWN],
      [await createApplication(other), UNKNOWN],
      ['demo-app', UNKNOWN],
      [await createApplication(api, { type: 'SPA' }), WRONG_TYPE],
    ] as const;
    for (const [id, expected] of cases) {
      const body = { applicationIds: [known, id] };
      expect(refusal(await api.post(`${path}/applications`, body))).toEqual(expected);
      expect(refusal(await api.put(`${path}/applications`, body))).toEqual(expected);
    }
    expect(await membersOf(path)).toEqual([held]);
    for (const client of [other, api]) {
      const unknown = client === api ? '/organizations/nothing' : path;
      const foreign = await createApplication(client);
      const body = { applicationIds: [foreign] };
      expect(refusal(await client.post(`${unknown}/applications`, body))).toEqual(UNKNOWN);
      expect(refusal(await client.put(`${unknown}/applications`, body))).toEqual(UNKNOWN);
    }
    const crossing = await sql(
      server.databaseUrl,
      `select 1 from organization_applications m join applications a on a.id = m.application_id
       where a.tenant_id <> m.tenant_id`,
    );
    expect(crossing).toEqual([]);
  });

  it.each([
    {},
    { applicationIds: [''] },
    { applicationIds: 'one' },
    { applicationIds: [{}] },
    { applicationIds: ['\u0000'] },
    { applicationIds: Array.from({ length: 5001 }, (_, index) => `application-${index}`) },
  ])('refuse %j', async (body) => {
    const path = `${await organizationWith()}/applications`;
    for (const answer of [await api.post(path, body), await api.put(path, body)]) {
      expect(refusal(answer)).toEqual(INVALID);
    }
    expect(refusal(await api.post(path, { applicationIds: [] }))).toEqual(INVALID);
  });

  it('are told of to webhooks: who came and who went, also where nobody did', async () => {
    const receiver = await receiverOfTest();
    const [one = '', two = '', three = ''] = await machines(3);
    const organizationId = await createOrganization(api);
    const path = `/organizations/${organizationId}/applications`;
    const event = 'Organization.Membership.Updated';
    await hookOfTest(api, receiver.url, [event]);
    await api.post(path, { applicationIds: [one, two] });
    await api.post(path, { applicationIds: [two] });
    await api.put(path, { applicationIds: [two, three] });
    await api.delete(`${path}/${two}`);
    await api.delete(`${path}/${two}`);
    await api.post(path, { applicationIds: ['nothing'] });
    await allDelivered(server);
    const told = receiver.received.map(payloadOf);
    expect(told).toHaveLength(4);
    for (const payload of told) expect(payload).toMatchObject({ event, organizationId });
    const deltas = told.map(({ addedApplicationIds, removedApplicationIds }) => ({
      addedApplicationIds,
      removedApplicationIds,
    }));
    expect(deltas).toEqual(
      expect.arrayContaining([
        { addedApplicationIds: [one, two] },
        {},
        { addedApplicationIds: [three], removedApplicationIds: [one] },
        { removedApplicationIds: [two] },
      ]),
    );
  });
});

describe('the organizations of an application', () => {
  it('are shown newest first, with the roles there, in pages only if asked for', async () => {
    const [one = ''] = await machines(1);
    const [first, second] = [await organizationWith(one), await organizationWith(one)];
    await organizationWith(...(await machines(1)));
    const name = unique();
    const roles = [await machineRole({ name: `b ${name}` }), await machineRole({ name: `a ${name}` })];
    await api.post(`${first}/applications/${one}/roles`, { organizationRoleIds: roles });
    const all = await api.get(`/applications/${one}/organizations`);
    expect(all.headers.get('total-number')).toBeNull();
    const organizationRoles = [
      { id: roles[1], name: `a ${name}` },
      { id: roles[0], name: `b ${name}` },
    ];
    expect(all.body).toEqual([
      { ...Object((await api.get(second)).body), organizationRoles: [] },
      { ...Object((await api.get(first)).body), organizationRoles },
    ]);
    const page = await api.get(`/applications/${one}/organizations?page=2&page_size=1`);
    expect([page.headers.get('total-number'), page.body]).toEqual(['2', [Object(all.body)[1]]]);
  });

  it('are none of an application in none, and not found of one that is not there', async () => {
    const spa = await createApplication(api, { type: 'SPA' });
    expect((await api.get(`/applications/${spa}/organizations`)).body).toEqual([]);
    const unknown = [404, 'entity.not_exists_with_id'];
    expect(refusal(await api.get('/applications/nothing/organizations'))).toEqual(unknown);
    expect(refusal(await other.get(`/applications/${spa}/organizations`))).toEqual(unknown);
  });

  it('keep it out of the list of applications that leaves them out', async () => {
    const name = unique();
    const [member, stranger] = [
      await createApplication(api, { name }),
      await createApplication(api, { name }),
    ];
    const organizationId = (await organizationWith(member)).split('/').at(-1);
    await organizationWith(stranger);
    const listed = async (query: string) =>
      readAll(await api.get(`/applications?search.name=${name}&${query}`), 'id');
    expect(await listed(`excludeOrganizationId=${organizationId}`)).toEqual([stranger]);
    const page = await api.get(
      `/applications?search.name=${name}&excludeOrganizationId=${organizationId}&page=1`,
    );
    expect([page.headers.get('total-number'), readAll(page, 'id')]).toEqual(['1', [stranger]]);
    expect(await listed('excludeOrganizationId=nothing')).toEqual([stranger, member]);
    const foreign = await createApplication(other, { name });
    const others = await other.get(
      `/applications?search.name=${name}&excludeOrganizationId=${organizationId}`,
    );
    expect(readAll(others, 'id')).toEqual([foreign]);
  });
});

describe('at the same time', () => {
  it('100 requests add an application once', async () => {
    const receiver = await receiverOfTest();
    const [one = '', two = ''] = await machines(2);
    const path = `${await organizationWith()}/applications`;
    await hookOfTest(api, receiver.url, ['Organization.Membership.Updated']);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => api.post(path, { applicationIds: [two, one] })),
    );
    expect(tally(answers)).toEqual({ '201': 100 });
    await allDelivered(server);
    const added = receiver.received.map(payloadOf).filter((payload) => 'addedApplicationIds' in payload);
    expect(added.flatMap((payload) => payload.addedApplicationIds).toSorted()).toEqual([one, two]);
  });

  it('applications are added, replaced and removed', async () => {
    const [one = '', two = ''] = await machines(2);
    const path = `${await organizationWith()}/applications`;
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => {
        if (index % 3 === 0) return api.put(path, { applicationIds: index % 2 === 0 ? [one] : [two] });
        return index % 3 === 1
          ? api.delete(`${path}/${one}`)
          : api.post(path, { applicationIds: [one, two] });
      }),
    );
    for (const outcome of Object.keys(tally(answers)))
      expect(['201', '204', NOT_FOUND.join(' ')]).toContain(outcome);
  });

  it('applications are deleted while they are added', async () => {
    const path = `${await organizationWith()}/applications`;
    const ids = await machines(10);
    const answers = await Promise.all(
      ids.flatMap((id) => [
        api.post(path, { applicationIds: ids }),
        api.delete(`/applications/${id}`),
        api.put(path, { applicationIds: ids }),
      ]),
    );
    const outcomes = new Set(Object.keys(tally(answers)));
    for (const outcome of outcomes) expect(['201', '204', UNKNOWN.join(' ')]).toContain(outcome);
    expect(await membersOf(path.replace('/applications', ''))).toEqual([]);
  });
});
