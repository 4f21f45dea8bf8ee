import { sql } from './sql.js';
import type { TestApp } from './test-app.js';

/** The id of a client without a secret. */
export const PUBLIC_CLIENT = 'public';

/** Adds a single-page application, which cannot keep a secret. */
export async function addPublicClient({ databaseUrl }: TestApp, tenantId: string): Promise<void> {
  await sql(
    databaseUrl,
    `insert into applications (tenant_id, id, name, type, oidc_client_metadata) values
       ($1, $2, 'Page', 'SPA', '{"redirectUris": ["https://page.example.com/cb"], "postLogoutRedirectUris": []}')`,
    [tenantId, PUBLIC_CLIENT],
  );
}
