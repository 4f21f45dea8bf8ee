import pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApiClient } from '../../support/api-client.js';
import { waitingForRows } from '../../support/held-rows.js';
import { useServer } from '../../support/test-app.js';
import { readAll, unique } from '../resources/fixture.js';
import { createScopes, refusal, tally } from '../roles/fixture.js';
import { AdministeredTenant, giveTo, MEMBERS, rowsOf, SCOPES } from './fixture.js';

const ESCALATION = [403, 'my_organization.scope_escalation'];
const LAST_HOLDER = [422, 'my_organization.last_role_holder'];
const FORBIDDEN = [403, 'auth.forbidden'];
const UNKNOWN = [422, 'entity.relation_foreign_key_not_found'];

const server = useServer();
let here: AdministeredTenant;
let there: AdministeredTenant;

beforeAll(async () => {
  here = await AdministeredTenant.of(server, server.tenant);
  there = await AdministeredTenant.of(server, server.other);
});

describe('a role', () => {
  it('is given by those whose own roles together hold all of its scopes', async () => {
    const [mine, others] = await createScopes(here.api, unique(), unique());
    const resourceScopeIds = [mine ?? ''];
    const { organizationId } = await here.administered();
    const admin = await here.user(
      organizationId,
      await here.role({ scopes: ['portico:member-role:update', 'portico:member:read'] }),
      await here.role({ resourceScopeIds }),
    );
    const api = await here.as(organizationId, admin);
    const member = await here.user(organizationId);
    const within = await here.role({ scopes: ['portico:member:read'], resourceScopeIds });
    const empty = await here.role();
    const beyond = await here.role({ scopes: ['portico:member:read', 'portico:domain:read'] });
    const beyondOnResource = await here.role({ resourceScopeIds: [mine ?? '', others ?? ''] });
    expect((await giveTo(api, member, within, empty)).status).toBe(204);
    for (const role of [beyond, beyondOnResource]) {
      for (const target of [member, admin]) {
        const answer = await giveTo(api, target, within, role);
        expect(refusal(answer)).toEqual(ESCALATION);
        expect(answer.body).toMatchObject({ data: { organizationRoleIds: [role] } });
      }
    }
    expect((await here.rolesOf(organizationId, member)).toSorted()).toEqual([within, empty].toSorted());
    const grantable = rowsOf((await api.get('/my-organization/roles?page_size=100')).body)
      .filter(({ isGrantable }) => isGrantable)
      .map(({ id }) => id);
    expect(grantable).toEqual(expect.arrayContaining([within, empty]));
    for (const role of [beyond, beyondOnResource, here.adminRole]) expect(grantable).not.toContain(role);
  });

  it('that the member has already may stay, whatever it holds, but is not taken', async () => {
    const { organizationId } = await here.administered();
    const api = await here.as(
      organizationId,
      await here.user(organizationId, await here.role({ scopes: ['portico:member-role:update'] })),
    );
    const [beyond, empty] = [await here.role({ scopes: ['portico:domain:read'] }), await here.role()];
    const member = await here.user(organizationId, beyond);
    expect((await giveTo(api, member, beyond, empty)).status).toBe(204);
    expect(refusal(await giveTo(api, member, empty))).toEqual(ESCALATION);
    expect((await giveTo(api, member, beyond)).status).toBe(204);
    expect(await here.rolesOf(organizationId, member)).toEqual([beyond]);
  });

  it('that an operator takes at the same moment is given anew, or not at all', async () => {
    const { organizationId } = await here.administered();
    const api = await here.as(
      organizationId,
      await here.user(organizationId, await here.role({ scopes: ['portico:member-role:update'] })),
    );
    const beyond = await here.role({ scopes: ['portico:domain:read'] });
    const member = await here.user(organizationId, beyond);
    const operator = new pg.Client({ connectionString: server.databaseUrl });
    await operator.connect();
    await operator.query('begin');
    await operator.query('delete from organization_user_roles where user_id = $1', [member]);
    const answer = giveTo(api, member, beyond);
    await waitingForRows(server.databaseUrl, 1);
    await operator.query('commit');
    await operator.end();
    expect(refusal(await answer)).toEqual(ESCALATION);
    expect(await here.rolesOf(organizationId, member)).toEqual([]);
  });

  it('is measured by what the roles are now, not by the token', async () => {
    const { organizationId } = await here.administered();
    const [role, given] = [
      await here.role({ scopes: SCOPES }),
      await here.role({ scopes: ['portico:domain:read'] }),
    ];
    const admin = await here.user(organizationId, role);
    const api = await here.as(organizationId, admin);
    const member = await here.user(organizationId);
    expect((await giveTo(api, member, given)).status).toBe(204);
    expect((await giveTo(api, member)).status).toBe(204);
    const scopes = rowsOf((await here.api.get(`/organization-roles/${role}/scopes`)).body);
    const lost = scopes.find(({ name }) => name === 'portico:domain:read');
    await here.api.delete(`/organization-roles/${role}/scopes/${String(lost?.['id'])}`);
    expect(refusal(await giveTo(api, member, given))).toEqual(ESCALATION);
    await here.api.put(`/organizations/${organizationId}/users/${admin}/roles`, { organizationRoleIds: [] });
    expect(refusal(await giveTo(api, member))).toEqual(FORBIDDEN);
  });

  it('is not taken by the removal of its member either, unless it could be given', async () => {
    const { organizationId } = await here.administered();
    const admin = await here.user(
      organizationId,
      await here.role({ scopes: ['portico:member:manage', 'portico:domain:read'] }),
    );
    const api = await here.as(organizationId, admin);
    const beyond = await here.user(organizationId, await here.role({ scopes: ['portico:member:read'] }));
    const within = await here.user(organizationId, await here.role({ scopes: ['portico:domain:read'] }));
    expect(refusal(await api.delete(`${MEMBERS}/${beyond}`))).toEqual(ESCALATION);
    expect((await api.delete(`${MEMBERS}/${within}`)).status).toBe(204);
    expect((await api.delete(`${MEMBERS}/${admin}`)).status).toBe(204);
  });

  it('is not measured by roles in another organization', async () => {
    const [one, two] = [await here.administered(), await here.organization()];
    const admin = await here.user(two, await here.role({ scopes: ['portico:member-role:update'] }));
    await here.api.post(`/organizations/${one.organizationId}/users`, { userIds: [admin] });
    await here.api.put(`/organizations/${one.organizationId}/users/${admin}/roles`, {
      organizationRoleIds: [here.adminRole],
    });
    const member = await here.user(two);
    expect(refusal(await giveTo(await here.as(two, admin), member, here.adminRole))).toEqual(ESCALATION);
  });

  it('of machines, of another tenant or of nobody is refused', async () => {
    const { organizationId, api } = await here.administered();
    const member = await here.user(organizationId);
    const machineRole = await here.role({ type: 'MachineToMachine' });
    expect(refusal(await giveTo(api, member, machineRole))).toEqual([422, 'entity.db_constraint_violated']);
    for (const role of [await there.role(), 'nothing']) {
      expect(refusal(await giveTo(api, member, role))).toEqual(UNKNOWN);
    }
    expect(await here.rolesOf(organizationId, member)).toEqual([]);
  });
});

describe('the last one who can give roles', () => {
  it('is neither removed nor demoted, not even by themselves', async () => {
    const { organizationId, admin, api } = await here.administered();
    const other = await here.user(organizationId, await here.role({ scopes: ['portico:member:manage'] }));
    expect(refusal(await giveTo(api, admin))).toEqual(LAST_HOLDER);
    expect(refusal(await api.delete(`${MEMBERS}/${admin}`))).toEqual(LAST_HOLDER);
    const manager = await here.as(organizationId, other);
    expect(refusal(await manager.delete(`${MEMBERS}/${admin}`))).toEqual(ESCALATION);
    expect(await here.rolesOf(organizationId, admin)).toEqual([here.adminRole]);
    const second = await here.user(organizationId, here.adminRole);
    expect((await api.delete(`${MEMBERS}/${second}`)).status).toBe(204);
    expect((await manager.delete(`${MEMBERS}/${other}`)).status).toBe(204);
  });

  it('is a person, and not suspended', async () => {
    const { organizationId, admin, api } = await here.administered();
    const suspended = await here.user(organizationId, here.adminRole);
    await here.api.patch(`/users/${suspended}/is-suspended`, { isSuspended: true });
    expect(refusal(await api.delete(`${MEMBERS}/${admin}`))).toEqual(LAST_HOLDER);
    expect((await api.delete(`${MEMBERS}/${suspended}`)).status).toBe(204);
    const { clientId } = await here.machine(
      organizationId,
      await here.role({ type: 'MachineToMachine', scopes: SCOPES }),
    );
    const machine = await here.withToken({ organizationId, sub: clientId, clientId });
    for (const client of [api, machine]) {
      expect(refusal(await client.delete(`${MEMBERS}/${admin}`))).toEqual(LAST_HOLDER);
      expect(refusal(await giveTo(client, admin))).toEqual(LAST_HOLDER);
    }
    await here.user(organizationId, here.adminRole);
    expect((await machine.delete(`${MEMBERS}/${admin}`)).status).toBe(204);
  });

  it('is not asked for where nobody could give roles before', async () => {
    const { organizationId, admin } = await here.administered();
    const manager = await here.user(organizationId, await here.role({ scopes: ['portico:member:manage'] }));
    await here.api.delete(`/organizations/${organizationId}/users/${admin}`);
    const api = await here.as(organizationId, manager);
    expect((await api.delete(`${MEMBERS}/${await here.user(organizationId)}`)).status).toBe(204);
  });

  it.each(['remove', 'demote'])('stays where two admins %s each other at once', async (deed) => {
    for (let round = 0; round < 10; round += 1) {
      const { organizationId, admin: one, api } = await here.administered();
      const two = await here.user(organizationId, here.adminRole);
      const other = await here.as(organizationId, two);
      const take = (client: ApiClient, userId: string) =>
        deed === 'remove' ? client.delete(`${MEMBERS}/${userId}`) : giveTo(client, userId);
      const answers = await Promise.all([take(api, two), take(other, one)]);
      expect(tally(answers)).toEqual({ '204': 1, [FORBIDDEN.join(' ')]: 1 });
      const held = [...(await holders(organizationId))];
      expect(held).toHaveLength(1);
    }
  });

  it('stays where many leave at once', async () => {
    const { organizationId, admin } = await here.administered();
    const admins = [admin];
    for (let more = 0; more < 7; more += 1) admins.push(await here.user(organizationId, here.adminRole));
    const clients = await Promise.all(admins.map((id) => here.as(organizationId, id)));
    const answers = await Promise.all(
      clients.map((client, index) => client.delete(`${MEMBERS}/${admins[index]}`)),
    );
    expect(tally(answers)).toEqual({ '204': 7, [LAST_HOLDER.join(' ')]: 1 });
    expect(await holders(organizationId)).toHaveLength(1);
  });
});

/** The ids of the members with the role of admins. */
async function holders(organizationId: string): Promise<unknown[]> {
  const path = `/organizations/${organizationId}/users?organizationRoleId=${here.adminRole}`;
  return readAll(await here.api.get(path), 'id');
}
