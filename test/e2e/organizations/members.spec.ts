import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { logsOf } from '../audit-logs/fixture.js';
import { readAll } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { allDelivered, hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import {
  createOrganization,
  createOrganizationRole,
  createUsers,
  organizationOf,
  readMembers,
} from './fixture.js';

const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const newUsers = (count: number) => createUsers(api, count);
const membersOf = (path: string, query?: string) => readMembers(api, path, query);

describe('adding members', () => {
  it('echoes what was sent, and adds each once', async () => {
    const [one = '', two = ''] = await newUsers(2);
    const path = await organizationOf(api);
    const added = await api.post(`${path}/users`, { userIds: [two, one, two], more: true });
    expect([added.status, added.body]).toEqual([201, { userIds: [two, one, two] }]);
    expect(await membersOf(path)).toEqual([one, two]);
  });

  it('leaves members as they are', async () => {
    const [one = '', two = ''] = await newUsers(2);
    const path = await organizationOf(api, one);
    await api.post(`${path}/users/${one}/roles`, {
      organizationRoleIds: [await createOrganizationRole(api)],
    });
    expect((await api.post(`${path}/users`, { userIds: [one, two] })).status).toBe(201);
    const roles = readAll(await api.get(`${path}/users`), 'organizationRoles');
    expect(roles).toEqual([[expect.any(Object)], []]);
  });

  it('adds nobody where one does not exist, or is another tenant’s', async () => {
    const [one = ''] = await newUsers(1);
    const [path, foreigner] = [await organizationOf(api), await createUser(other)];
    for (const unknown of ['nothing', foreigner, 'x'.repeat(100), 'x'.repeat(12)]) {
      for (const answer of [
        await api.post(`${path}/users`, { userIds: [one, unknown] }),
        await api.put(`${path}/users`, { userIds: [unknown, one] }),
      ]) {
        expect(refusal(answer)).toEqual(UNKNOWN);
      }
    }
    expect(await membersOf(path)).toEqual([]);
    const crossing = await sql(
      server.databaseUrl,
      `select 1 from organization_users m join users u on u.id = m.user_id where u.tenant_id <> m.tenant_id`,
    );
    expect(crossing).toEqual([]);
  });

  it('is kept from crossing tenants by the database too', async () => {
    const [mine, foreigner] = [await createOrganization(api), await createUser(other)];
    const insert = (tenant: string) =>
      sql(
        server.databaseUrl,
        'insert into organization_users (tenant_id, organization_id, user_id) values ($1, $2, $3)',
        [tenant, mine, foreigner],
      );
    const broken = (constraint: string) => expect.objectContaining({ constraint });
    await expect(insert('default')).rejects.toEqual(broken('organization_users__user_id'));
    await expect(insert('acme')).rejects.toEqual(broken('organization_users__organization_id'));
  });

  it('refuses an organization that does not exist, or is another tenant’s', async () => {
    const [mine, foreigner] = [await organizationOf(api), await createUser(other)];
    for (const path of ['/organizations/nothing', `/organizations/${'x'.repeat(100)}`, mine]) {
      expect(refusal(await other.post(`${path}/users`, { userIds: [foreigner] }))).toEqual(UNKNOWN);
      expect(refusal(await other.put(`${path}/users`, { userIds: [foreigner] }))).toEqual(UNKNOWN);
      expect(refusal(await other.put(`${path}/users`, { userIds: [] }))).toEqual(UNKNOWN);
    }
    expect(await membersOf(mine)).toEqual([]);
  });

  it.each([
    ['none', {}],
    ['an empty id', { userIds: [''] }],
    ['a text', { userIds: 'one' }],
    ['null', { userIds: [null] }],
    ['a null character', { userIds: ['a\u0000b'] }],
    ['5,001', { userIds: Array.from({ length: 5001 }, (_, index) => `user-${index}`) }],
  ])('refuses a list of ids that is %s', async (_, body) => {
    const path = await organizationOf(api);
    expect(refusal(await api.post(`${path}/users`, body))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await api.put(`${path}/users`, body))).toEqual([400, 'guard.invalid_input']);
  });

  it('refuses an empty list of ids', async () => {
    const answer = await api.post(`${await organizationOf(api)}/users`, { userIds: [] });
    expect(refusal(answer)).toEqual([400, 'guard.invalid_input']);
  });
});

describe('replacing members', () => {
  it('adds who lacks, removes the others, and lets those who stay keep their roles', async () => {
    const [gone = '', stays = '', comes = ''] = await newUsers(3);
    const path = await organizationOf(api, gone, stays);
    const organizationRoleIds = [await createOrganizationRole(api)];
    await api.post(`${path}/users/roles`, { userIds: [gone, stays], organizationRoleIds });
    const replaced = await api.put(`${path}/users`, { userIds: [comes, stays, comes] });
    expect([replaced.status, replaced.body]).toEqual([204, undefined]);
    const list = await api.get(`${path}/users`);
    const roles = new Map(
      readAll(list, 'id').map((id, index) => [id, readAll(list, 'organizationRoles')[index]]),
    );
    expect(roles).toEqual(
      new Map([
        [stays, [expect.objectContaining({ id: organizationRoleIds[0] })]],
        [comes, []],
      ]),
    );
    await api.post(`${path}/users`, { userIds: [gone] });
    expect((await api.get(`${path}/users/${gone}/roles`)).body).toEqual([]);
  });

  it('removes everybody with an empty list, here and nowhere else', async () => {
    const [one = ''] = await newUsers(1);
    const [path, elsewhere] = [await organizationOf(api, one), await organizationOf(api, one)];
    expect((await api.put(`${path}/users`, { userIds: [] })).status).toBe(204);
    expect([await membersOf(path), await membersOf(elsewhere)]).toEqual([[], [one]]);
  });
});

describe('removing a member', () => {
  it('takes the roles too', async () => {
    const [one = ''] = await newUsers(1);
    const path = await organizationOf(api, one);
    await api.post(`${path}/users/${one}/roles`, {
      organizationRoleIds: [await createOrganizationRole(api)],
    });
    const removed = await api.delete(`${path}/users/${one}`);
    expect([removed.status, removed.body]).toEqual([204, undefined]);
    const left = await sql(server.databaseUrl, 'select 1 from organization_user_roles where user_id = $1', [
      one,
    ]);
    expect(left).toEqual([]);
  });

  it('that is none is not found, nor in an organization that is not there or another tenant’s', async () => {
    const [one = '', two = ''] = await newUsers(2);
    const path = await organizationOf(api, one);
    for (const answer of [
      await api.delete(`${path}/users/${two}`),
      await api.delete(`${path}/users/nothing`),
      await api.delete(`/organizations/nothing/users/${one}`),
      await other.delete(`${path}/users/${one}`),
    ]) {
      expect(refusal(answer)).toEqual([404, 'entity.not_found']);
    }
    expect(await membersOf(path)).toEqual([one]);
  });
});

describe('what is told of members', () => {
  const EVENT = 'Organization.Membership.Updated';

  it('is who really came and went, also where nobody did', async () => {
    const receiver = await receiverOfTest();
    const [one = '', two = '', three = ''] = await newUsers(3);
    const organizationId = await createOrganization(api);
    const path = `/organizations/${organizationId}/users`;
    await hookOfTest(api, receiver.url, [EVENT]);
    await api.post(path, { userIds: [one, two, one] });
    await api.post(path, { userIds: [two, three] });
    await api.post(path, { userIds: [three] });
    await api.put(path, { userIds: [one, two] });
    await api.put(path, { userIds: [one, two] });
    await api.delete(`${path}/${one}`);
    await api.delete(`${path}/${one}`);
    await other.post(path, { userIds: [one] });
    await receiver.expectRequests(6);
    await allDelivered(server);
    const told = receiver.received.map(payloadOf);
    const common = { event: EVENT, organizationId };
    const rest = { method: expect.any(String), matchedRoute: expect.any(String), params: expect.any(Object) };
    const changes = told.map(({ addedUserIds, removedUserIds }) => ({ addedUserIds, removedUserIds }));
    for (const payload of told) expect(payload).toMatchObject({ ...common, ...rest });
    expect(changes).toHaveLength(6);
    expect(changes).toEqual(
      expect.arrayContaining([
        { addedUserIds: [one, two] },
        { addedUserIds: [three] },
        {},
        { removedUserIds: [three] },
        { removedUserIds: [one] },
      ]),
    );
    expect(told.every((payload) => !('addedUserIds' in payload) || payload.addedUserIds.length > 0)).toBe(
      true,
    );
  });

  it('is 5,000 of those who went, where more did', async () => {
    const receiver = await receiverOfTest();
    const organizationId = await createOrganization(api);
    await sql(
      server.databaseUrl,
      `with made as (insert into users (tenant_id, id) select 'default', 'many-' || n from generate_series(1, 5002) n returning id)
       select count(*) from made`,
    );
    await sql(
      server.databaseUrl,
      `insert into organization_users (tenant_id, organization_id, user_id) select 'default', $1, 'many-' || n from generate_series(1, 5002) n`,
      [organizationId],
    );
    await hookOfTest(api, receiver.url, [EVENT]);
    expect((await api.put(`/organizations/${organizationId}/users`, { userIds: [] })).status).toBe(204);
    expect(await membersOf(`/organizations/${organizationId}`)).toEqual([]);
    const [told] = (await receiver.expectRequests(1)).map(payloadOf);
    expect([told.removedUserIds.length, new Set(told.removedUserIds).size]).toEqual([5000, 5000]);
  });

  it('is in the audit log', async () => {
    const [one = ''] = await newUsers(1);
    await organizationOf(api, one);
    const [log] = await logsOf(api, '?logKey=Management.AddOrganizationUsers');
    expect(JSON.stringify(log)).toContain(EVENT);
  });
});
