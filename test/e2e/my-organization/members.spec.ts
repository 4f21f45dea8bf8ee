import { beforeAll, describe, expect, it } from 'vitest';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { AdministeredTenant, giveTo, MEMBERS, rowsOf, SCOPES } from './fixture.js';

const GONE = [401, 'auth.unauthorized'];
const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];
const NO_MEMBER = [422, 'organization.require_membership'];

const server = useServer();
let here: AdministeredTenant;
let there: AdministeredTenant;

beforeAll(async () => {
  here = await AdministeredTenant.of(server, server.tenant);
  there = await AdministeredTenant.of(server, server.other);
});

describe('the members of my organization', () => {
  it('are shown as an admin may see them', async () => {
    const { organizationId, api } = await here.administered();
    const [username, name] = [`u${unique()}`, 'Anna'];
    const primaryEmail = `${unique()}@example.com`;
    const userId = await createUser(here.api, {
      username,
      name,
      primaryEmail,
      primaryPhone: '4915112345678',
      customData: { secret: 'plan' },
    });
    const role = await here.role();
    expect((await api.post(MEMBERS, { userIds: [userId] })).status).toBe(201);
    expect((await giveTo(api, userId, role)).status).toBe(204);
    const answer = await api.get(`${MEMBERS}?organizationRoleId=${role}`);
    expect(answer.headers.get('total-number')).toBe('1');
    expect(answer.body).toEqual([
      {
        id: userId,
        name,
        username,
        primaryEmail,
        avatar: null,
        organizationRoles: [{ id: role, name: expect.any(String) }],
      },
    ]);
    const roles = (await api.get(`${MEMBERS}/${userId}/roles`)).body;
    expect(roles).toEqual([{ id: role, name: expect.any(String), description: null }]);
    const page = await api.get(`${MEMBERS}?page_size=1`);
    expect([readAll(page, 'id').length, page.headers.get('total-number')]).toEqual([1, '2']);
    const [row] = rowsOf((await here.api.get('/logs?logKey=Management.AddMyOrganizationMembers')).body);
    expect(row?.['payload']).toMatchObject({ organizationId });
  });

  it('are found neither by their phone numbers nor by what else is not shown', async () => {
    const { api } = await here.administered();
    const all = (await api.get(MEMBERS)).body;
    expect((await api.get(`${MEMBERS}?q=nobody`)).body).toEqual(all);
    expect((await api.get(`${MEMBERS}?organizationId=${await here.organization()}`)).body).toEqual(all);
  });

  it('are added by their exact ids, all of them or none, and without a word about which is unknown', async () => {
    const { organizationId, admin, api } = await here.administered();
    const userId = await createUser(here.api);
    const foreign = await createUser(there.api);
    for (const unknown of ['nobody', foreign, userId.toUpperCase(), `${userId} `, server.tenant.clientId]) {
      const answer = await api.post(MEMBERS, { userIds: [userId, unknown] });
      expect(refusal(answer)).toEqual(UNKNOWN);
      expect(JSON.stringify(answer.body)).not.toContain(userId);
    }
    const members = () => here.api.get(`/organizations/${organizationId}/users`);
    expect(readAll(await members(), 'id')).toEqual([admin]);
    expect((await api.post(MEMBERS, { userIds: [userId, userId] })).status).toBe(201);
    expect((await api.post(MEMBERS, { userIds: [userId] })).status).toBe(201);
    expect(readAll(await members(), 'id')).toEqual([admin, userId].toSorted());
    const many = Array.from({ length: 101 }, () => userId);
    for (const userIds of [many, [], [1], undefined]) {
      expect((await api.post(MEMBERS, { userIds })).status).toBe(400);
    }
  });

  it('are added by id only where the tenant allows it', async () => {
    const { organizationId, admin, api } = await there.administered();
    const userIds = [await createUser(there.api)];
    await there.api.patch('/configs/my-organization', { addMembersById: false });
    for (const ids of [userIds, ['nobody'], [admin]]) {
      const answer = await api.post(MEMBERS, { userIds: ids });
      expect(refusal(answer)).toEqual([403, 'my_organization.members_not_added_by_id']);
    }
    expect(readAll(await there.api.get(`/organizations/${organizationId}/users`), 'id')).toEqual([admin]);
    await there.api.patch('/configs/my-organization', { addMembersById: true });
    expect((await api.post(MEMBERS, { userIds })).status).toBe(201);
  });

  it('are removed with their roles, and only from this organization', async () => {
    const { organizationId, api } = await here.administered();
    const role = await here.role();
    const userId = await here.user(organizationId, role);
    const elsewhere = await here.organization();
    await here.api.post(`/organizations/${elsewhere}/users`, { userIds: [userId] });
    const stranger = await here.user(elsewhere);
    expect((await api.delete(`${MEMBERS}/${userId}`)).status).toBe(204);
    for (const nobody of [userId, stranger, await createUser(there.api), 'nobody']) {
      expect(refusal(await api.delete(`${MEMBERS}/${nobody}`))).toEqual([404, 'entity.not_found']);
      expect(refusal(await giveTo(api, nobody, role))).toEqual(NO_MEMBER);
      expect(refusal(await api.get(`${MEMBERS}/${nobody}/roles`))).toEqual(NO_MEMBER);
    }
    const left = await here.api.get(`/organizations/${elsewhere}/users`);
    expect(readAll(left, 'id')).toEqual([userId, stranger].toSorted());
  });
});

it('answers strange input with an error that says what is wrong', async () => {
  const { organizationId, api } = await here.administered();
  const member = await here.user(organizationId);
  for (const strange of ['%00', '%ff', '%27', '..%2f..', '%F0%9F%A6%8A']) {
    const answers = [
      await api.delete(`${MEMBERS}/${strange}`),
      await api.put(`${MEMBERS}/${strange}/roles`, { organizationRoleIds: [] }),
      await api.get(`${MEMBERS}/${strange}/roles`),
      await api.delete(`/my-organization/invitations/${strange}`),
      await api.delete(`/my-organization/email-domains/${strange}`),
    ];
    expect(answers.filter(({ status }) => ![400, 404, 414, 422].includes(status))).toEqual([]);
  }
  for (const strange of ['\0', '\ud800', 'x'.repeat(129), '', 1, null, {}, ['x']]) {
    expect((await api.post(MEMBERS, { userIds: [strange] })).status).toBe(400);
    expect((await api.put(`${MEMBERS}/${member}/roles`, { organizationRoleIds: [strange] })).status).toBe(
      400,
    );
  }
});

it('knows nobody of the organization who acts from outside', async () => {
  const { organizationId } = await here.administered();
  const foreigner = await there.user(await there.organization(), await there.role({ scopes: SCOPES }));
  const api = await here.as(organizationId, foreigner);
  expect(refusal(await api.get(MEMBERS))).toEqual(GONE);
  expect(read(await here.api.get(`/organizations/${organizationId}`), 'id')).toBe(organizationId);
});
