import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { tally } from '../roles/fixture.js';
import { newEmail } from '../users/fixture.js';
import { createOrganization, createOrganizationRole, readMembers } from '../organizations/fixture.js';
import { accept, INVITATIONS, invite, invitedUser, revoke, statusAt } from './fixture.js';

const ROUNDS = 4;
const EXPECTED = [200, 201, 204, 404, 422];

const server = useServer();
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const membersOf = (organizationId: string) => readMembers(api, `/organizations/${organizationId}`);

describe('at the same time', () => {
  it('50 requests invite an address once, and another tenant once too', async () => {
    const [ours, theirs, invitee] = [
      await createOrganization(api),
      await createOrganization(other),
      newEmail(),
    ];
    const [one, two] = [await createOrganizationRole(api), await createOrganizationRole(api)];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        invite(api, {
          organizationId: ours,
          invitee: index % 2 ? invitee : invitee.toUpperCase(),
          organizationRoleIds: index % 2 ? [one, two] : [two, one],
        }),
      ),
    );
    expect(tally(answers)).toEqual({ '201': 1, '422 entity.unique_integrity_violation': 49 });
    expect((await invite(other, { organizationId: theirs, invitee })).status).toBe(201);
    const found = await api.get(`${INVITATIONS}?organizationId=${ours}`);
    expect(readAll(found, 'organizationRoles').map((roles) => Array.isArray(roles) && roles.length)).toEqual([
      2,
    ]);
  });

  it('50 requests accept an invitation once', async () => {
    const organizationRoleIds = [await createOrganizationRole(api), await createOrganizationRole(api)];
    const { userId, organizationId, path } = await invitedUser(api, { organizationRoleIds });
    const answers = await Promise.all(Array.from({ length: 50 }, () => accept(api, path, userId)));
    expect(tally(answers)).toEqual({ '200': 1, '422 request.invalid_input': 49 });
    expect(await membersOf(organizationId)).toEqual([userId]);
  });

  it('an invitation is accepted or revoked, and who is refused changes nothing', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { userId, organizationId, path } = await invitedUser(api);
      const answers = await Promise.all([
        accept(api, path, userId),
        revoke(api, path),
        accept(api, path, userId),
        revoke(api, path),
      ]);
      expect(tally(answers)).toEqual({ '200': 1, '422 request.invalid_input': 3 });
      const isAccepted = (await statusAt(api, path)) === 'Accepted';
      expect(await membersOf(organizationId)).toEqual(isAccepted ? [userId] : []);
    }
  });

  it.each(['organization', 'user', 'inviter', 'role', 'invitation'])(
    'an invitation is accepted while its %s is deleted',
    async (doomed) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const [inviterId, role] = [
          read(await api.post('/users', {}), 'id'),
          await createOrganizationRole(api),
        ];
        const { userId, organizationId, path } = await invitedUser(api, {
          inviterId,
          organizationRoleIds: [role, await createOrganizationRole(api)],
        });
        const paths: Readonly<Record<string, string>> = {
          organization: `/organizations/${organizationId}`,
          user: `/users/${userId}`,
          inviter: `/users/${inviterId}`,
          role: `/organization-roles/${role}`,
          invitation: path,
        };
        const [deleted, ...answers] = await Promise.all([
          api.delete(paths[doomed] ?? ''),
          accept(api, path, userId),
          invite(api, { organizationId, inviterId, organizationRoleIds: [role] }),
          accept(api, path, userId),
        ]);
        expect(deleted.status).toBe(204);
        expect(answers.every(({ status }) => EXPECTED.includes(status))).toBe(true);
      }
    },
  );

  it('an invitation is accepted while its user becomes a member with another role, or goes', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const organizationRoleIds = [await createOrganizationRole(api)];
      const { userId, organizationId, path } = await invitedUser(api, { organizationRoleIds });
      const members = `/organizations/${organizationId}/users`;
      const [accepted, ...answers] = await Promise.all([
        accept(api, path, userId),
        api.put(members, { userIds: [userId] }),
        api.put(`${members}/${userId}/roles`, { organizationRoleIds: [await createOrganizationRole(api)] }),
        api.delete(`${members}/${userId}`),
        api.put(members, { userIds: [] }),
      ]);
      expect(accepted.status).toBe(200);
      expect(answers.every(({ status }) => EXPECTED.includes(status))).toBe(true);
    }
  });

  it('an invitation is accepted while its user gets another address or is suspended', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { userId, organizationId, path } = await invitedUser(api);
      const [accepted] = await Promise.all([
        accept(api, path, userId),
        api.patch(`/users/${userId}`, { primaryEmail: newEmail() }),
        api.patch(`/users/${userId}/is-suspended`, { isSuspended: true }),
      ]);
      expect([200, 422]).toContain(accepted.status);
      expect(await membersOf(organizationId)).toEqual(accepted.status === 200 ? [userId] : []);
    }
  });
});
