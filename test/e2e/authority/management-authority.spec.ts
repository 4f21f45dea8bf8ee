import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newShortId } from '#src/kernel/ids.js';
import { MANAGEMENT_ACCESS_ROLE, Roles } from '#src/modules/roles/roles.public.js';
import { Notifications } from '#src/platform/database/notifications.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { addMachine, giveRole, type Machine } from '../../support/machines.js';
import { managementClaims, sign, signingKeyOf } from '../../support/signing.js';
import { sql } from '../../support/sql.js';
import { managementToken } from '../../support/tokens.js';
import { idIn } from '../../contract/changes/change.js';
import {
  call,
  FINE,
  FORBIDDEN,
  GONE,
  type Nodes,
  onBoth as answersOfBoth,
  SOON,
  startTwoNodes,
} from './two-nodes.js';

describe('the authority of those who call the Management API', () => {
  let nodes: Nodes;
  let api: ApiClient;

  beforeAll(async () => {
    nodes = await startTwoNodes();
    api = await apiClient(nodes[0].tenant);
  });
  afterAll(() => Promise.all(nodes.map((node) => node.close())));

  const onBoth = (token: string, awaited: unknown[]) => answersOfBoth(nodes, { token }, awaited);

  async function machineWithRole(tenantId = 'default'): Promise<{ machine: Machine; roleId: string }> {
    const [one] = nodes;
    const machine = await addMachine(one, tenantId);
    const { indicator } = one.tenant;
    const roleId = await giveRole(one, { tenantId, clientId: machine.clientId, indicator, scopes: ['all'] });
    return { machine, roleId };
  }

  /** A token that both nodes have taken. */
  async function acceptedTokenOf({ clientId, clientSecret }: Machine): Promise<string> {
    const token = await managementToken({ ...nodes[0].tenant, clientId, clientSecret });
    for (const { tenant } of nodes) expect(await call(token, tenant)).toEqual(FINE);
    return token;
  }

  it('ends with the application', async () => {
    const { machine } = await machineWithRole();
    const token = await acceptedTokenOf(machine);
    await api.delete(`/applications/${machine.clientId}`);
    expect(await onBoth(token, GONE)).toEqual([GONE, GONE]);
  });

  it.each<[string, (clientId: string, roleId: string) => Promise<unknown>]>([
    ['the role is taken', (clientId, roleId) => api.delete(`/applications/${clientId}/roles/${roleId}`)],
    ['roles are replaced', (clientId) => api.put(`/applications/${clientId}/roles`, { roleIds: [] })],
    ['its holder is removed', (clientId, roleId) => api.delete(`/roles/${roleId}/applications/${clientId}`)],
    ['the role is deleted', (_clientId, roleId) => api.delete(`/roles/${roleId}`)],
    [
      'the role loses its scope',
      (_clientId, roleId) => api.delete(`/roles/${roleId}/scopes/management-api-all`),
    ],
  ])('ends when %s, and comes back with the role', async (_how, demote) => {
    const { machine, roleId } = await machineWithRole();
    const token = await acceptedTokenOf(machine);
    await demote(machine.clientId, roleId);
    expect(await onBoth(token, FORBIDDEN)).toEqual([FORBIDDEN, FORBIDDEN]);
    const { body } = await api.get(
      '/roles?type=MachineToMachine&search.name=Logto%20Management%20API%20access',
    );
    const [role] = Array.isArray(body) ? body : [];
    await api.post(`/applications/${machine.clientId}/roles`, { roleIds: [role.id] });
    expect(await onBoth(token, FINE)).toEqual([FINE, FINE]);
  });

  it('begins at once with the role that a command or the first start gives', async () => {
    const [one] = nodes;
    const { clientId } = await addMachine(one, 'default');
    const claims = { ...managementClaims(one.tenant), sub: clientId, client_id: clientId };
    const token = await sign(await signingKeyOf(one, 'default'), { ...claims, iss: 'http://id.test/oidc' });
    for (const { tenant } of nodes) expect(await call(token, tenant)).toEqual(FORBIDDEN);
    for (let again = 0; again < 2; again += 1) {
      await TenantContext.run('default', () =>
        one.app.get(Roles).assignToApplication(clientId, MANAGEMENT_ACCESS_ROLE),
      );
      expect(await onBoth(token, FINE)).toEqual([FINE, FINE]);
    }
  });

  it('ends with the switch that makes an application an administrator', async () => {
    const machine = await addMachine(nodes[0], 'default');
    await api.patch(`/applications/${machine.clientId}`, { isAdmin: true });
    const token = await acceptedTokenOf(machine);
    await api.patch(`/applications/${machine.clientId}`, { isAdmin: false });
    expect(await onBoth(token, FORBIDDEN)).toEqual([FORBIDDEN, FORBIDDEN]);
  });

  it('ends before a deleted application makes another administrator', async () => {
    const { machine, roleId } = await machineWithRole();
    const token = await acceptedTokenOf(machine);
    const accomplice = await addMachine(nodes[0], 'default');
    await api.delete(`/applications/${machine.clientId}`);
    const { baseUrl } = nodes[0].tenant;
    const answer = await fetch(`${baseUrl}/api/applications/${accomplice.clientId}/roles`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ roleIds: [roleId] }),
    });
    expect(answer.status).toBe(401);
  });

  describe('of the operators’ tenant', () => {
    let admin: ApiClient;

    beforeAll(async () => {
      const [one] = nodes;
      const machine = await addMachine(one, 'admin');
      const indicator = 'https://admin.logto.app/api';
      await giveRole(one, { tenantId: 'admin', clientId: machine.clientId, indicator, scopes: ['all'] });
      admin = await apiClient({
        id: 'admin',
        baseUrl: one.adminUrl,
        issuer: `${one.adminUrl}/oidc`,
        indicator,
        ...machine,
      });
    });

    /** What an operator's console shows: a user's token over the tenant `default`. */
    async function operator(): Promise<{ userId: string; token: string; roleId: string }> {
      const [one] = nodes;
      const [role] = await sql<{ id: string }>(
        one.databaseUrl,
        `select id from roles where tenant_id = 'admin' and name = 'default:admin'`,
      );
      const roleId = role?.id ?? '';
      const { body } = await admin.post('/users', { username: `operator_${newShortId()}` });
      const userId: string = Reflect.get(Object(body), 'id');
      await admin.post(`/users/${userId}/roles`, { roleIds: [roleId] });
      const claims = { ...managementClaims(one.tenant), sub: userId, client_id: 'admin-console' };
      const token = await sign(await signingKeyOf(one, 'admin'), {
        ...claims,
        iss: 'http://admin.test/oidc',
      });
      for (const { tenant } of nodes) expect(await call(token, tenant)).toEqual(FINE);
      return { userId, token, roleId };
    }

    it('ends with the suspension of a user, and comes back', async () => {
      const { userId, token } = await operator();
      await admin.patch(`/users/${userId}/is-suspended`, { isSuspended: true });
      expect(await onBoth(token, GONE)).toEqual([GONE, GONE]);
      await admin.patch(`/users/${userId}/is-suspended`, { isSuspended: false });
      expect(await onBoth(token, FINE)).toEqual([FINE, FINE]);
    });

    it('ends with the user', async () => {
      const { userId, token } = await operator();
      await admin.delete(`/users/${userId}`);
      expect(await onBoth(token, GONE)).toEqual([GONE, GONE]);
    });

    it('ends with the role of a user', async () => {
      const { userId, token, roleId } = await operator();
      await admin.delete(`/users/${userId}/roles/${roleId}`);
      expect(await onBoth(token, FORBIDDEN)).toEqual([FORBIDDEN, FORBIDDEN]);
    });

    it('is nothing that a namesake in the tenant has', async () => {
      const [one] = nodes;
      const { machine } = await machineWithRole();
      const claims = { ...managementClaims(one.tenant), sub: machine.clientId, client_id: machine.clientId };
      const token = await sign(await signingKeyOf(one, 'admin'), {
        ...claims,
        iss: 'http://admin.test/oidc',
      });
      expect(await call(token, one.tenant)).toEqual(GONE);
    });
  });

  it('costs no statement while it is remembered, and is forgotten for its own tenant only', async () => {
    const [one] = nodes;
    const { machine } = await machineWithRole();
    const token = await acceptedTokenOf(machine);
    const { database } = one.platform;
    const statementsOf = async (work: () => Promise<unknown>) => {
      const before = database.statements;
      await work();
      return database.statements - before;
    };
    const get = () => call(token, one.tenant, '/api/resources/management-api');
    const costs = async (statements: number) => expect(await statementsOf(get)).toBe(statements);
    /** This node hears of its own changes twice. */
    const settled = () => vi.waitFor(() => costs(1), SOON);
    const theirs = await apiClient(one.other);
    // What was noted for the audit log is written by then.
    for (const client of [api, theirs]) await client.get('/logs');
    await settled();
    await theirs.delete(`/roles/${idIn(await theirs.post('/roles', { name: 'x', description: 'x' }))}`);
    await costs(1);
    await api.delete(`/roles/${idIn(await api.post('/roles', { name: 'y', description: 'y' }))}`);
    await costs(2);
    await settled();
  });

  it('is asked for each time while nothing is heard of changes', async () => {
    const [, two] = nodes;
    const { machine } = await machineWithRole();
    const token = await acceptedTokenOf(machine);
    await two.app.get(Notifications).stop();
    await api.delete(`/applications/${machine.clientId}`);
    expect(await call(token, two.tenant)).toEqual(GONE);
  });

  it('is none with a token that is limited to an organization', async () => {
    const [one] = nodes;
    const { machine } = await machineWithRole();
    const claims = { ...managementClaims(one.tenant), sub: machine.clientId, client_id: machine.clientId };
    const key = await signingKeyOf(one, 'default');
    const issuer = { iss: 'http://id.test/oidc' };
    expect(await call(await sign(key, { ...claims, ...issuer }), one.tenant)).toEqual(FINE);
    for (const organization_id of ['org_1', '', null]) {
      const limited = await sign(key, { ...claims, ...issuer, organization_id });
      for (let again = 0; again < 2; again += 1) expect(await call(limited, one.tenant)).toEqual(GONE);
    }
  });
});
