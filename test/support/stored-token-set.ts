import { sql } from './sql.js';
import type { TestApp, TestTenant } from './test-app.js';

/** Stores a set of tokens that nothing can open, with the connector and the identity that it is of. */
export async function storeTokenSet(
  { databaseUrl }: Pick<TestApp, 'databaseUrl'>,
  tenant: Pick<TestTenant, 'id'>,
  { id, userId }: { readonly id: string; readonly userId: string },
): Promise<void> {
  const insert = (statement: string, values: readonly string[]) =>
    sql(databaseUrl, `insert into ${statement}`, [tenant.id, ...values]);
  await insert(
    `connectors (tenant_id, id, factory_id, type, target, platform, encrypted_config)
     values ($1, $2, 'of-nobody', 'Social', $2, 'Universal', '')`,
    [id],
  );
  await insert('user_identities (tenant_id, user_id, target, identity_id) values ($1, $2, $3, $3)', [
    userId,
    id,
  ]);
  await insert(
    `token_sets (tenant_id, id, user_id, connector_id, target, identity_id, encrypted_tokens, has_refresh_token)
     values ($1, $3, $2, $3, $3, $3, '', true)`,
    [userId, id],
  );
}
