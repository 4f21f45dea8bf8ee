import { beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import type { ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';
import { createUser } from '../users/fixture.js';
import { AdministeredTenant, rowsOf, SCOPES } from './fixture.js';

const INVITATIONS = '/my-organization/invitations';
const ESCALATION = [403, 'my_organization.scope_escalation'];

const server = useServer();
let here: AdministeredTenant;
let there: AdministeredTenant;
let organizationId: string;
let admin: string;
let api: ApiClient;

beforeAll(async () => {
  here = await AdministeredTenant.of(server, server.tenant);
  there = await AdministeredTenant.of(server, server.other);
  ({ organizationId, admin, api } = await here.administered());
});

const newInvitation = (properties: object = {}) => ({
  invitee: `${unique()}@example.com`,
  expiresAt: Clock.now() + 60_000,
  ...properties,
});

describe('invitations to my organization', () => {
  it('are made by the user who calls, listed and revoked', async () => {
    const role = await here.role({ scopes: ['portico:member:read'] });
    const wanted = newInvitation({ organizationRoleIds: [role], organizationId: 'x', inviterId: 'y' });
    const answer = await api.post(INVITATIONS, wanted);
    expect(answer.body).toEqual({
      id: expect.any(String),
      inviterId: admin,
      invitee: wanted.invitee,
      acceptedUserId: null,
      status: 'Pending',
      createdAt: expect.any(Number),
      expiresAt: wanted.expiresAt,
      organizationRoles: [{ id: role, name: expect.any(String) }],
    });
    const id = read(answer, 'id');
    expect(read(await here.api.get(`/organization-invitations/${id}`), 'organizationId')).toBe(
      organizationId,
    );
    expect(refusal(await api.post(INVITATIONS, wanted))).toEqual([422, 'entity.unique_integrity_violation']);
    expect((await api.delete(`${INVITATIONS}/${id}`)).status).toBe(204);
    expect(refusal(await api.delete(`${INVITATIONS}/${id}`))).toEqual([422, 'request.invalid_input']);
    const [listed] = rowsOf((await api.get(INVITATIONS)).body);
    expect(listed).toMatchObject({ id, status: 'Revoked' });
    for (const operation of ['CreateMyOrganizationInvitation', 'RevokeMyOrganizationInvitation']) {
      const [row] = rowsOf((await here.api.get(`/logs?logKey=Management.${operation}`)).body);
      expect(row?.['payload']).toMatchObject({ userId: admin, organizationId });
    }
  });

  it('of a machine name no inviter', async () => {
    const { clientId } = await here.machine(
      organizationId,
      await here.role({ type: 'MachineToMachine', scopes: SCOPES }),
    );
    const machine = await here.withToken({ organizationId, sub: clientId, clientId });
    expect((await machine.post(INVITATIONS, newInvitation())).body).toMatchObject({ inviterId: null });
  });

  it('carry only what the inviter could give', async () => {
    const inviter = await here.user(
      organizationId,
      await here.role({ scopes: ['portico:invitation:manage'] }),
    );
    const client = await here.as(organizationId, inviter);
    const [beyond, within] = [await here.role({ scopes: ['portico:member:read'] }), await here.role()];
    const invite = (...organizationRoleIds: string[]) =>
      client.post(INVITATIONS, newInvitation({ organizationRoleIds }));
    expect(refusal(await invite(within, beyond))).toEqual(ESCALATION);
    expect(refusal(await invite(await here.role({ type: 'MachineToMachine' })))).toEqual([
      422,
      'entity.db_constraint_violated',
    ]);
    expect(refusal(await invite(await there.role()))).toEqual([422, 'entity.relation_foreign_key_not_found']);
    const before = rowsOf((await api.get(INVITATIONS)).body).length;
    expect((await invite(within)).status).toBe(201);
    expect(rowsOf((await api.get(INVITATIONS)).body)).toHaveLength(before + 1);
  });

  it('give nothing that the inviter could no longer give, and all of it where the inviter can again', async () => {
    const { organizationId: own } = await here.administered();
    const users = `/organizations/${own}/users`;
    const inviter = await here.user(own, here.adminRole);
    const invitee = `${unique()}@example.com`;
    const acceptedUserId = await createUser(here.api, { primaryEmail: invitee });
    const invited = newInvitation({ invitee, organizationRoleIds: [here.adminRole] });
    const id = read(await (await here.as(own, inviter)).post(INVITATIONS, invited), 'id');
    const accept = () =>
      here.api.put(`/organization-invitations/${id}/status`, { status: 'Accepted', acceptedUserId });
    const invitesOnly = await here.role({ scopes: ['portico:invitation:manage'] });
    for (const role of [invitesOnly, await here.role({ scopes: SCOPES.slice(3) })]) {
      await here.api.put(`${users}/${inviter}/roles`, { organizationRoleIds: [role] });
      expect(refusal(await accept())).toEqual([422, 'my_organization.inviter_no_longer_allowed']);
    }
    expect(readAll(await here.api.get(users), 'id')).not.toContain(acceptedUserId);
    await here.api.put(`${users}/${inviter}/roles`, { organizationRoleIds: [here.adminRole] });
    expect((await accept()).status).toBe(200);
    expect(await here.rolesOf(own, acceptedUserId)).toEqual([here.adminRole]);
  });

  it('of somebody who was demoted do not give the roles back', async () => {
    const { organizationId: own } = await here.administered();
    const primaryEmail = `${unique()}@example.com`;
    const demoted = await createUser(here.api, { primaryEmail });
    const users = `/organizations/${own}/users`;
    await here.api.post(users, { userIds: [demoted] });
    await here.api.put(`${users}/${demoted}/roles`, { organizationRoleIds: [here.adminRole] });
    const second = `${unique()}@example.com`;
    const made = await (
      await here.as(own, demoted)
    ).post(INVITATIONS, newInvitation({ invitee: second, organizationRoleIds: [here.adminRole] }));
    await here.api.delete(`${users}/${demoted}`);
    await here.api.patch(`/users/${demoted}`, { primaryEmail: second });
    const accepted = await here.api.put(`/organization-invitations/${read(made, 'id')}/status`, {
      status: 'Accepted',
      acceptedUserId: demoted,
    });
    expect(refusal(accepted)).toEqual([422, 'my_organization.inviter_no_longer_allowed']);
  });

  it('are revoked only by those who could have made them', async () => {
    const { organizationId: own, api: owner } = await here.administered();
    const lower = await here.user(own, await here.role({ scopes: ['portico:invitation:manage'] }));
    const client = await here.as(own, lower);
    const make = async (...organizationRoleIds: string[]) =>
      read(await owner.post(INVITATIONS, newInvitation({ organizationRoleIds })), 'id');
    expect(refusal(await client.delete(`${INVITATIONS}/${await make(here.adminRole)}`))).toEqual(ESCALATION);
    expect((await client.delete(`${INVITATIONS}/${await make()}`)).status).toBe(204);
  });

  it('of other organizations and tenants are unknown', async () => {
    const elsewhere = await here.organization();
    const make = async (client: ApiClient, organization: string) =>
      read(
        await client.post('/organization-invitations', newInvitation({ organizationId: organization })),
        'id',
      );
    const foreign = [
      await make(here.api, elsewhere),
      await make(there.api, await there.organization()),
      'nothing',
    ];
    for (const id of foreign) {
      expect(refusal(await api.delete(`${INVITATIONS}/${id}`))).toEqual([404, 'entity.not_exists_with_id']);
      expect(readAll(await api.get(INVITATIONS), 'id')).not.toContain(id);
    }
    const [untouched = ''] = foreign;
    expect(read(await here.api.get(`/organization-invitations/${untouched}`), 'status')).toBe('Pending');
  });

  it('tell nothing about users who are no members', async () => {
    const primaryEmail = `${unique()}@example.com`;
    await createUser(here.api, { primaryEmail });
    expect((await api.post(INVITATIONS, newInvitation({ invitee: primaryEmail }))).status).toBe(201);
    expect((await api.post(INVITATIONS, newInvitation({ expiresAt: 1 }))).status).toBe(400);
    expect((await api.post(INVITATIONS, newInvitation({ invitee: 'x' }))).status).toBe(400);
  });
});
