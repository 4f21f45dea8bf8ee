import { newId } from '#src/kernel/ids.js';
import { SsoConnectorConfigs } from '#src/modules/enterprise-sso/sso-connector-configs.js';
import type { SsoProviderName } from '#src/modules/enterprise-sso/providers/sso-provider.js';
import type { JsonObject } from '#src/platform/http/fields/object.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
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
