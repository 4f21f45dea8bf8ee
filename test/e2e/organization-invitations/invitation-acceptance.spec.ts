import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { type ApiAnswer, apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { logsOf } from '../audit-logs/fixture.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser, newEmail } from '../users/fixture.js';
import { hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';
import { createOrganizationRole, readMembers } from '../organizations/fixture.js';
import {
  accept,
  INVITATIONS,
  invitationPath,
  invitedUser,
  MINUTE_MILLISECONDS,
  revoke,
  statusAt,
} from './fixture.js';

const REFUSED = [422, 'request.invalid_input'];
const INVALID = [400, 'guard.invalid_input'];
const NO_INVITATION = [404, 'entity.not_exists_with_id'];
const NO_USER = [404, 'entity.not_found'];

const server = useServer({ WORKER_CONCURRENCY: '2', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
afterEach(() => Clock.use());

const membersOf = (organizationId: string) => readMembers(api, `/organizations/${organizationId}`);

const rolesOf = async (organizationId: string, userId: string) =>
  readAll(await api.get(`/organizations/${organizationId}/users/${userId}/roles`), 'id');

/** What is said of a refused answer, and the status that the invitation has then. */
async function refusedAt(path: string, answer: ApiAnswer): Promise<unknown[]> {
  return [...refusal(answer), read(answer, 'details'), await statusAt(api, path)];
}

const pending = (details: string) => [...REFUSED, expect.stringContaining(details), 'Pending'];

describe('whoever accepts an invitation', () => {
  it('becomes a member with its roles', async () => {
    const organizationRoleIds = [
      await createOrganizationRole(api, { name: `a ${unique()}` }),
      await createOrganizationRole(api, { name: `b ${unique()}` }),
    ];
    const { userId, organizationId, path } = await invitedUser(api, { organizationRoleIds });
    const now = Clock.now() + MINUTE_MILLISECONDS;
    Clock.use(() => now);
    const accepted = await accept(api, path, userId);
    expect(accepted.status).toBe(200);
    expect(accepted.body).toMatchObject({ status: 'Accepted', acceptedUserId: userId, updatedAt: now });
    expect((await api.get(path)).body).toEqual(accepted.body);
    expect(await membersOf(organizationId)).toEqual([userId]);
    expect(await rolesOf(organizationId, userId)).toEqual(organizationRoleIds);
  });

  it('is announced as a new member, once', async () => {
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['Organization.Membership.Updated']);
    const { userId, organizationId, path } = await invitedUser(api);
    await accept(api, path, userId);
    await accept(api, path, userId);
    const [told] = await receiver.expectRequests(1);
    expect(told && payloadOf(told)).toMatchObject({ organizationId, addedUserIds: [userId] });
  });

  it('and is a member already gains the roles, and is not announced as new', async () => {
    const receiver = await receiverOfTest();
    const [had, gained] = [await createOrganizationRole(api), await createOrganizationRole(api)];
    const { userId, organizationId, path } = await invitedUser(api, { organizationRoleIds: [gained] });
    const member = `/organizations/${organizationId}/users`;
    await api.post(member, { userIds: [userId] });
    await api.post(`${member}/${userId}/roles`, { organizationRoleIds: [had] });
    await hookOfTest(api, receiver.url, ['Organization.Membership.Updated']);
    expect((await accept(api, path, userId)).status).toBe(200);
    expect((await rolesOf(organizationId, userId)).toSorted()).toEqual([had, gained].toSorted());
    const [told] = await receiver.expectRequests(1);
    expect(told && payloadOf(told)).toMatchObject({ organizationId });
    expect(told && payloadOf(told)).not.toHaveProperty('addedUserIds');
  });

  it('may have the address in another case of letters', async () => {
    const invitee = newEmail();
    const userId = await createUser(api, { primaryEmail: invitee.toUpperCase() });
    const path = await invitationPath(api, { invitee });
    expect((await accept(api, path, userId)).status).toBe(200);
  });

  it('gets no role that was deleted meanwhile', async () => {
    const [gone, stays] = [await createOrganizationRole(api), await createOrganizationRole(api)];
    const { userId, organizationId, path } = await invitedUser(api, { organizationRoleIds: [gone, stays] });
    await api.delete(`/organization-roles/${gone}`);
    expect((await accept(api, path, userId)).status).toBe(200);
    expect(await rolesOf(organizationId, userId)).toEqual([stays]);
  });

  it('has to be named', async () => {
    const { path } = await invitedUser(api);
    for (const nobody of [undefined, null, '']) {
      expect(await refusedAt(path, await accept(api, path, nobody))).toEqual(pending('acceptedUserId'));
    }
  });

  it('has the address that was invited', async () => {
    const { path, organizationId } = await invitedUser(api);
    for (const primaryEmail of [newEmail(), undefined]) {
      const userId = await createUser(api, { primaryEmail });
      expect(await refusedAt(path, await accept(api, path, userId))).toEqual(
        pending('primary e-mail address'),
      );
    }
    expect(await membersOf(organizationId)).toEqual([]);
  });

  it('is not suspended', async () => {
    const { userId, path, organizationId } = await invitedUser(api);
    await api.patch(`/users/${userId}/is-suspended`, { isSuspended: true });
    expect(await refusedAt(path, await accept(api, path, userId))).toEqual(pending('suspended'));
    expect(await membersOf(organizationId)).toEqual([]);
    await api.patch(`/users/${userId}/is-suspended`, { isSuspended: false });
    expect((await accept(api, path, userId)).status).toBe(200);
  });

  it('is a user of the tenant', async () => {
    const { path, organizationId, primaryEmail } = await invitedUser(api);
    const stranger = await createUser(other, { primaryEmail });
    for (const userId of ['unknown', stranger]) {
      expect(refusal(await accept(api, path, userId))).toEqual(NO_USER);
    }
    expect(refusal(await accept(other, path, stranger))).toEqual(NO_INVITATION);
    expect(await statusAt(api, path)).toBe('Pending');
    const members = await sql(server.databaseUrl, 'select 1 from organization_users where user_id = $1', [
      stranger,
    ]);
    expect([members, await membersOf(organizationId)]).toEqual([[], []]);
  });

  it('takes the invitation along when deleted', async () => {
    const { userId, path } = await invitedUser(api);
    await accept(api, path, userId);
    await api.delete(`/users/${userId}`);
    expect(refusal(await api.get(path))).toEqual(NO_INVITATION);
  });
});

describe('an invitation that is answered or has expired', () => {
  it.each(['Accepted', 'Revoked', 'Expired'])('is answered no more: %s', async (status) => {
    const { userId, organizationId, path } = await invitedUser(api);
    if (status === 'Accepted') await accept(api, path, userId);
    if (status === 'Revoked') await revoke(api, path);
    const later = Clock.now() + (status === 'Expired' ? 11 : 1) * MINUTE_MILLISECONDS;
    Clock.use(() => later);
    const before = (await api.get(path)).body;
    expect(before).toMatchObject({ status });
    for (const answer of [await accept(api, path, userId), await revoke(api, path)]) {
      expect([refusal(answer), read(answer, 'details')]).toEqual([REFUSED, `Its status is ${status}.`]);
    }
    expect((await api.get(path)).body).toEqual(before);
    expect(await membersOf(organizationId)).toEqual(status === 'Accepted' ? [userId] : []);
  });

  it('was revoked without a user, whoever is named', async () => {
    const { userId, path } = await invitedUser(api);
    const revoked = await api.put(`${path}/status`, { status: 'Revoked', acceptedUserId: userId });
    expect(revoked.status).toBe(200);
    expect(revoked.body).toMatchObject({ status: 'Revoked', acceptedUserId: null });
  });

  it('is unknown where there is none', async () => {
    for (const answer of [
      await accept(api, `${INVITATIONS}/unknown`, 'unknown'),
      await revoke(api, `${INVITATIONS}/unknown`),
    ]) {
      expect(refusal(answer)).toEqual(NO_INVITATION);
    }
  });

  it.each([
    {},
    { status: 'Pending' },
    { status: 'Expired' },
    { status: null },
    { status: 'Accepted', acceptedUserId: 1 },
  ])('cannot become %j', async (answer) => {
    const path = await invitationPath(api);
    expect(refusal(await api.put(`${path}/status`, answer))).toEqual(INVALID);
  });
});

it('leaves one audit row for an acceptance, which tells of all that came of it', async () => {
  const organizationRoleIds = [await createOrganizationRole(api)];
  const { userId, path } = await invitedUser(api, { organizationRoleIds });
  await accept(api, path, userId);
  const rows = await logsOf(api, `?targetId=${userId}&logKey=Management.ReplaceOrganizationInvitationStatus`);
  expect(rows).toHaveLength(1);
  const [row] = rows;
  const types = readAll({ status: 200, headers: new Headers(), body: row?.payload['changes'] }, 'event');
  expect(types).toEqual([
    'Organization.Membership.Updated',
    'Organization.MemberRoles.Updated',
    'OrganizationInvitation.Status.Updated',
  ]);
});
