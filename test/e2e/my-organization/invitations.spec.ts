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
