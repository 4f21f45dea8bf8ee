import { sql } from './sql.js';
import type { TestApp } from './test-app.js';

/** Adds a user to a tenant, with an id of one's own, unless there is one. */
export async function storeUser(
  { databaseUrl }: Pick<TestApp, 'databaseUrl'>,
  tenantId: string,
  id: string,
): Promise<void> {
  await sql(databaseUrl, 'insert into users (tenant_id, id) values ($1, $2) on conflict do nothing', [
    tenantId,
    id,
  ]);
}
