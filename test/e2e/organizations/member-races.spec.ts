import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { readAll } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { createOrganizationRole, createUsers, organizationOf, readMembers } from './fixture.js';

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const newUsers = (count: number) => createUsers(api, count);
const membersOf = (path: string, query?: string) => readMembers(api, path, query);

/** The roles of a new member of a new organization, as a path. */
async function rolesOfMember(): Promise<string> {
  const userId = await createUser(api);
  return `${await organizationOf(api, userId)}/users/${userId}/roles`;
}

const idsAt = async (roles: string) => readAll(await api.get(roles), 'id');
const give = (roles: string, ...organizationRoleIds: string[]) => api.post(roles, { organizationRoleIds });

describe('at the same time', () => {
  it('100 requests add a user once', async () => {
    const receiver = await receiverOfTest();
    const [one = '', two = ''] = await newUsers(2);
    const path = await organizationOf(api);
    await hookOfTest(api, receiver.url, ['Organization.Membership.Updated']);
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        api.post(`${path}/users`, { userIds: index % 2 ? [one, two] : [two, one] }),
      ),
    );
    expect(tally(answers)).toEqual({ '201': 100 });
    expect(await membersOf(path)).toEqual([one, two]);
    const told = await receiver.expectRequests(100);
    const added = told.map(payloadOf).flatMap(({ addedUserIds = [] }) => addedUserIds);
    expect(added.toSorted()).toEqual([one, two]);
  });

  it('members are replaced, removed and added, and the last to replace wins as a whole', async () => {
    const users = await newUsers(6);
    const [one = '', two = '', three = '', four = '', five = '', six = ''] = users;
    const path = await organizationOf(api, ...users);
    const answers = await Promise.all(
      Array.from({ length: 80 }, (_, index) => {
        if (index % 4 === 0) return api.put(`${path}/users`, { userIds: [one, two, three] });
        if (index % 4 === 1) return api.put(`${path}/users`, { userIds: [six, five, four] });
        if (index % 4 === 2) return api.delete(`${path}/users/${users[index % 6]}`);
        return api.post(`${path}/users`, { userIds: [six, one] });
      }),
    );
    expect(answers.every(({ status }) => [201, 204, 404].includes(status))).toBe(true);
    await Promise.all([
      api.put(`${path}/users`, { userIds: [one, two, three] }),
      api.put(`${path}/users`, { userIds: [four, five, six] }),
    ]);
    expect((await other.put(`${path}/users`, { userIds: [] })).status).toBe(422);
    expect([
      [one, two, three],
      [four, five, six],
    ]).toContainEqual(await membersOf(path));
  });

  it.each(['user', 'organization'])('a %s is deleted while it gets members', async (doomed) => {
    for (let round = 0; round < 5; round += 1) {
      const [one = '', two = ''] = await newUsers(2);
      const path = await organizationOf(api, one);
      const [deleted, ...answers] = await Promise.all([
        api.delete(doomed === 'user' ? `/users/${two}` : path),
        api.put(`${path}/users`, { userIds: [two, one] }),
        api.post(`${path}/users`, { userIds: [two] }),
        api.delete(`${path}/users/${one}`),
      ]);
      expect(deleted.status).toBe(204);
      expect(answers.every(({ status }) => [201, 204, 404, 422].includes(status))).toBe(true);
      const left = await sql(server.databaseUrl, 'select 1 from organization_users where user_id = $1', [
        two,
      ]);
      expect(left).toEqual([]);
    }
  });

  it('100 requests give a role once', async () => {
    const [roles, one, two] = [
      await rolesOfMember(),
      await createOrganizationRole(api),
      await createOrganizationRole(api),
    ];
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => (index % 2 ? give(roles, one, two) : give(roles, two, one))),
    );
    expect(tally(answers)).toEqual({ '201': 100 });
    expect((await idsAt(roles)).toSorted()).toEqual([one, two].toSorted());
  });

  it('a role is deleted while it is given, and nobody keeps it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [roles, doomed, stays] = [
        await rolesOfMember(),
        await createOrganizationRole(api),
        await createOrganizationRole(api),
      ];
      const [path = '', userId = ''] = roles.split(/\/users\/|\/roles/);
      const [deleted, ...answers] = await Promise.all([
        api.delete(`/organization-roles/${doomed}`),
        give(roles, doomed, stays),
        api.put(roles, { organizationRoleIds: [stays, doomed] }),
        api.post(`${path}/users/roles`, { userIds: [userId], organizationRoleIds: [doomed] }),
        api.delete(`${roles}/${doomed}`),
      ]);
      expect(deleted.status).toBe(204);
      expect(answers.every(({ status }) => [201, 204, 404, 422].includes(status))).toBe(true);
      expect(await idsAt(roles)).not.toContain(doomed);
    }
  });

  it('a member is removed while the roles are replaced', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [roles, one, two] = [
        await rolesOfMember(),
        await createOrganizationRole(api),
        await createOrganizationRole(api),
      ];
      const member = roles.replace(/\/roles$/, '');
      const [removed, ...answers] = await Promise.all([
        api.delete(member),
        api.put(roles, { organizationRoleIds: [one, two] }),
        api.put(roles, { organizationRoleIds: [two] }),
        give(roles, one),
      ]);
      expect(removed.status).toBe(204);
      expect(answers.every(({ status }) => [201, 204, 422].includes(status))).toBe(true);
      expect(refusal(await api.get(roles))).toEqual([422, 'organization.require_membership']);
    }
  });
});
