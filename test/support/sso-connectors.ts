import { newId } from '#src/kernel/ids.js';
import { SsoConnectorConfigs } from '#src/modules/enterprise-sso/sso-connector-configs.js';
import type { SsoProviderName } from '#src/modules/enterprise-sso/providers/sso-provider.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { ApiClient } from './api-client.js';
import type { IdentityProvider } from './identity-provider.js';
import { sql } from './sql.js';
import type { TestApp, TestTenant } from './test-app.js';

interface StoredConnector {
  readonly providerName?: SsoProviderName;
  readonly config?: JsonObject;
}

/** Stores an enterprise connector that keeps tokens, without asking its provider. Returns its id. */
export async function storeSsoConnector(
  { app, databaseUrl }: TestApp,
  tenant: TestTenant,
  { providerName = 'OIDC', config = {} }: StoredConnector = {},
): Promise<string> {
  const id = newId();
  const configs = app.get(SsoConnectorConfigs, { strict: false });
  const sealed = TenantContext.run(tenant.id, () => configs.seal(id, config));
  await sql(
    databaseUrl,
    `insert into sso_connectors (tenant_id, id, provider_name, connector_name, encrypted_config, is_configured,
       enable_token_storage) values ($1, $2, $3, $2, $4, true, true)`,
    [tenant.id, id, providerName, sealed],
  );
  return id;
}

/** Lets the people of an enterprise sign in with its provider; the id of the connector. */
export async function addSsoConnector(
  api: ApiClient,
  { issuer, config }: Pick<IdentityProvider, 'issuer' | 'config'>,
  more: {
    readonly connectorName: string;
    readonly domains?: readonly string[];
    readonly [key: string]: unknown;
  },
): Promise<string> {
  const { clientId, clientSecret } = config;
  const { status, body } = await api.post('/sso-connectors', {
    providerName: 'OIDC',
    config: { issuer, clientId, clientSecret },
    ...more,
  });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return String(Object(body)['id']);
}
