import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveNamesakeFactor, giveTotp, takeFactors } from '../../support/factors.js';
import { AdministeredTenant } from '../my-organization/fixture.js';
import { call, FINE, FORBIDDEN, GONE, type Nodes, onBoth, startTwoNodes } from './two-nodes.js';

const path = '/api/my-organization/members';
const READ = 'portico:member:read';

describe('the authority of members of an organization', () => {
  let nodes: Nodes;
  let tenant: AdministeredTenant;

  beforeAll(async () => {
    nodes = await startTwoNodes();
    tenant = await AdministeredTenant.of(nodes[0], nodes[0].tenant);
  });
  afterAll(() => Promise.all(nodes.map((node) => node.close())));

  /** A member by one role, and a token that both nodes have taken. */
  async function member(kind: 'users' | 'applications') {
    const organizationId = await tenant.organization();
    const type = kind === 'users' ? 'User' : 'MachineToMachine';
    const roleId = await tenant.role({ type, scopes: [READ] });
    const id =
      kind === 'users'
        ? await tenant.user(organizationId, roleId)
        : (await tenant.machine(organizationId, roleId)).clientId;
    const clientId = kind === 'users' ? undefined : id;
    const iss = 'http://id.test/oidc';
    const token = await tenant.token({ organizationId, sub: id, clientId, scopes: [READ], iss });
    for (const node of nodes) expect(await call(token, node.tenant, path)).toEqual(FINE);
    return { token, organizationId, id, roleId, member: `/organizations/${organizationId}/${kind}/${id}` };
  }

  const answers = (token: string, awaited: unknown[]) => onBoth(nodes, { token, path }, awaited);

  it('ends with the suspension of a user, and comes back', async () => {
    const { token, id } = await member('users');
    await tenant.api.patch(`/users/${id}/is-suspended`, { isSuspended: true });
    expect(await answers(token, GONE)).toEqual([GONE, GONE]);
    await tenant.api.patch(`/users/${id}/is-suspended`, { isSuspended: false });
    expect(await answers(token, FINE)).toEqual([FINE, FINE]);
  });

  it('ends with the user, and with the application', async () => {
    const [user, machine] = [await member('users'), await member('applications')];
    await tenant.api.delete(`/users/${user.id}`);
    await tenant.api.delete(`/applications/${machine.id}`);
    for (const { token } of [user, machine]) expect(await answers(token, GONE)).toEqual([GONE, GONE]);
  });

  it('of users ends where the organization asks for a second factor that they lack', async () => {
    const { token, organizationId, id } = await member('users');
    await giveNamesakeFactor(nodes[0], id);
    await tenant.api.patch(`/organizations/${organizationId}`, { isMfaRequired: true });
    expect(await answers(token, FORBIDDEN)).toEqual([FORBIDDEN, FORBIDDEN]);
    await giveTotp(nodes[0], id);
    expect(await answers(token, FINE)).toEqual([FINE, FINE]);
    await takeFactors(nodes[0], id);
    expect(await answers(token, FORBIDDEN)).toEqual([FORBIDDEN, FORBIDDEN]);
  });

  it('of machines does not end with that', async () => {
    const { token, organizationId } = await member('applications');
    await tenant.api.patch(`/organizations/${organizationId}`, { isMfaRequired: true });
    expect(await answers(token, FINE)).toEqual([FINE, FINE]);
  });

  describe.each(['users', 'applications'] as const)('of %s', (kind) => {
    it.each<[string, (of: Awaited<ReturnType<typeof member>>) => Promise<unknown>]>([
      ['the membership', (of) => tenant.api.delete(of.member)],
      ['the role of the member', (of) => tenant.api.delete(`${of.member}/roles/${of.roleId}`)],
      ['the roles of the member', (of) => tenant.api.put(`${of.member}/roles`, { organizationRoleIds: [] })],
      ['the role', (of) => tenant.api.delete(`/organization-roles/${of.roleId}`)],
      [
        'the scope of the role',
        (of) => tenant.api.put(`/organization-roles/${of.roleId}/scopes`, { organizationScopeIds: [] }),
      ],
      ['the organization', (of) => tenant.api.delete(`/organizations/${of.organizationId}`)],
    ])('ends with %s', async (_what, end) => {
      const of = await member(kind);
      await end(of);
      expect(await answers(of.token, FORBIDDEN)).toEqual([FORBIDDEN, FORBIDDEN]);
    });
  });
});
