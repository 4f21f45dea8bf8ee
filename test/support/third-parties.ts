import { apiClient } from './api-client.js';
import type { ClientUnderTest } from './browserless-client.js';
import { addClient } from './people.js';
import { sql } from './sql.js';
import type { TestApp, TestTenant } from './test-app.js';

interface AskedScopes {
  readonly userScopes?: readonly string[];
  /** Names of scopes of the organization template. */
  readonly organizationScopes?: readonly string[];
  /** Names of scopes, whatever the resource, as far as users hold them in the tenant. */
  readonly resourceScopes?: readonly string[];
  /** The same as far as users hold them through their organizations. */
  readonly organizationResourceScopes?: readonly string[];
}

/** Adds an application of a third party that may ask users for these scopes. */
export async function addThirdParty(
  { databaseUrl }: Pick<TestApp, 'databaseUrl'>,
  tenant: TestTenant,
  {
    userScopes = [],
    organizationScopes = [],
    resourceScopes = [],
    organizationResourceScopes = [],
  }: AskedScopes,
): Promise<ClientUnderTest> {
  const idsIn = async (
    table: 'scopes' | 'organization_scopes',
    names: readonly string[],
  ): Promise<unknown[]> => {
    const statement = `select id from ${table} where tenant_id = $1 and name = any ($2)`;
    return (await sql(databaseUrl, statement, [tenant.id, names])).map((row) => Object(row).id);
  };
  const client = await addClient(tenant, 'SPA', { name: 'Third', isThirdParty: true });
  const api = await apiClient(tenant);
  const { status, body } = await api.post(`/applications/${client.clientId}/user-consent-scopes`, {
    userScopes,
    organizationScopes: await idsIn('organization_scopes', organizationScopes),
    resourceScopes: await idsIn('scopes', resourceScopes),
    organizationResourceScopes: await idsIn('scopes', organizationResourceScopes),
  });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return client;
}
