import { TENANTS_API_INDICATOR, TENANTS_SCOPES } from '#src/modules/resources/resources.public.js';
import { type ApiClient, clientWithToken } from './api-client.js';
import { addMachine, giveRole } from './machines.js';
import type { TestApp, TestTenant } from './test-app.js';
import { requestToken } from './tokens.js';

const ADMIN = 'admin';

/** An application of the operators, and the role that it has. */
export interface Operator {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly roleId: string;
}

/** Makes an application of the operators that may look after tenants, as far as these scopes go. */
export async function addOperator(
  server: TestApp,
  scopes: readonly string[] = Object.values(TENANTS_SCOPES),
): Promise<Operator> {
  const machine = await addMachine(server, ADMIN);
  const role = { tenantId: ADMIN, clientId: machine.clientId, indicator: TENANTS_API_INDICATOR, scopes };
  return { ...machine, roleId: await giveRole(server, role) };
}

/** Calls the API of tenants on a server; the same operator can call each node. */
export async function operatorClient(
  server: TestApp,
  operator: Operator,
): Promise<ApiClient & { readonly token: string }> {
  const issuer = `${server.adminUrl}/oidc`;
  const { body } = await requestToken({ issuer } as TestTenant, {
    grant_type: 'client_credentials',
    client_id: operator.clientId,
    client_secret: operator.clientSecret,
    resource: TENANTS_API_INDICATOR,
    scope: Object.values(TENANTS_SCOPES).join(' '),
  });
  const token = String(body['access_token']);
  return { ...clientWithToken({ baseUrl: server.adminUrl }, token), token };
}
