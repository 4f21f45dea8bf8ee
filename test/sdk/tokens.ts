import { addMachine, addResource, giveRole, type Machine } from '../support/machines.js';
import { addOrganization, addOrganizationRole, joinOrganization } from '../support/organizations.js';
import type { TestApp, TestTenant } from '../support/test-app.js';
import { requestToken } from '../support/tokens.js';

export const ORDERS = 'https://orders.example.com';

/** A machine that may read orders, and read logs and orders in an organization. */
export interface Caller extends Machine {
  readonly tenant: TestTenant;
  readonly organizationId: string;
}

/** Makes a caller in each tenant, in organizations of the same id. */
export async function addCaller(
  server: TestApp,
  tenant: TestTenant,
  organizationId: string,
): Promise<Caller> {
  const inTenant = { databaseUrl: server.databaseUrl, tenantId: tenant.id };
  const machine = await addMachine(server, tenant.id);
  await addResource(server, {
    tenantId: tenant.id,
    indicator: ORDERS,
    scopes: ['read:orders', 'write:orders'],
  });
  await giveRole(server, {
    tenantId: tenant.id,
    clientId: machine.clientId,
    indicator: ORDERS,
    scopes: ['read:orders'],
  });
  await addOrganization(inTenant, organizationId);
  const role = await addOrganizationRole(inTenant, {
    scopes: ['read:logs'],
    resourceScopes: { [ORDERS]: ['read:orders'] },
  });
  await joinOrganization(inTenant, { organizationId, clientId: machine.clientId }, [role]);
  return { ...machine, tenant, organizationId };
}

/** A token of the caller, for whatever the parameters ask for. */
async function tokenFor({ tenant, clientId, clientSecret }: Caller, parameters: Record<string, string>) {
  const credentials = { client_id: clientId, client_secret: clientSecret };
  const { status, body } = await requestToken(tenant, {
    grant_type: 'client_credentials',
    ...credentials,
    ...parameters,
  });
  if (status !== 200) throw new Error(`no token: ${JSON.stringify(body)}`);
  return String(body['access_token']);
}

/** For the orders, in no organization. */
export const resourceToken = (caller: Caller): Promise<string> =>
  tokenFor(caller, { resource: ORDERS, scope: 'read:orders write:orders' });

/** For the organization itself. */
export const organizationToken = (caller: Caller): Promise<string> =>
  tokenFor(caller, { organization_id: caller.organizationId, scope: 'read:logs write:logs' });

/** For the orders of the organization. */
export const organizationResourceToken = (caller: Caller): Promise<string> =>
  tokenFor(caller, { organization_id: caller.organizationId, resource: ORDERS, scope: 'read:orders' });
