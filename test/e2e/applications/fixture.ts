import { newId } from '#src/kernel/ids.js';
import { encryptedLegacySecrets } from '#src/modules/applications/secrets/application-secret.repository.js';
import { APPLICATION_SECRET } from '#src/modules/applications/secrets/application-secrets.js';
import { KeyedHash } from '#src/platform/crypto/keyed-hash.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import type { ApiAnswer, ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import type { TestApp, TestTenant } from '../../support/test-app.js';
import { read } from '../resources/fixture.js';

export const NO_URIS = { redirectUris: [], postLogoutRedirectUris: [] };

/** Creates an application, a machine unless said otherwise; returns its id. */
export async function createApplication(api: ApiClient, properties: object = {}): Promise<string> {
  const application = { name: 'Machine', type: 'MachineToMachine', ...properties };
  return read(await api.post('/applications', application), 'id');
}

/** Status and code of a refusal. */
export const refusal = (answer: ApiAnswer): [number, string] => [answer.status, read(answer, 'code')];

/** Gives an application the one secret that it had before secrets got names. */
export async function giveLegacySecret(
  { app, platform, databaseUrl }: TestApp,
  { id: tenantId }: TestTenant,
  applicationId: string,
  value: string,
): Promise<void> {
  const [sealed, hash] = await TenantContext.run(tenantId, async () => [
    platform.secrets.seal(value, encryptedLegacySecrets, applicationId),
    await app.get(KeyedHash).of(APPLICATION_SECRET, value),
  ]);
  await sql(
    databaseUrl,
    `update applications set encrypted_legacy_secret = $3, legacy_secret_hash = $4 where tenant_id = $1 and id = $2`,
    [tenantId, applicationId, sealed, hash],
  );
}

/** Adds an application that the API does not create. Returns its id. */
export async function insertApplication(
  { databaseUrl }: TestApp,
  { id: tenantId }: TestTenant,
  type: string,
  columns: { readonly protectedAppMetadata?: object; readonly oidcClientMetadata?: object } = {},
): Promise<string> {
  const { protectedAppMetadata = null, oidcClientMetadata = NO_URIS } = columns;
  const id = newId();
  await sql(
    databaseUrl,
    `insert into applications (tenant_id, id, name, type, protected_app_metadata, oidc_client_metadata)
     values ($1, $2, 'Inserted', $3, $4, $5)`,
    [tenantId, id, type, protectedAppMetadata, oidcClientMetadata],
  );
  return id;
}
