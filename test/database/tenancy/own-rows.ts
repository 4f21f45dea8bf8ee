import type { Database } from '#src/platform/database/database.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

const insert = {
  name: 'add own row',
  text: `insert into resources (id, name, indicator) values ($1::text, $2, 'urn:' || $1::text)`,
};
const select = { name: 'visible rows', text: `select distinct tenant_id, name from resources` };

/** Adds a row that says whose it is meant to be. */
export async function addRow(database: Database, id: string): Promise<void> {
  await database.rows(insert, [id, TenantContext.find() ?? 'nobody']);
}

/** What the current tenant sees: the tenants that rows belong to, and how many of them are not its own. */
export async function foreignRows(database: Database): Promise<{ seen: string[]; foreign: number }> {
  const rows = await database.rows<{ tenant_id: string; name: string }>(select, []);
  const tenantId = TenantContext.find();
  const foreign = rows.filter((row) => row.tenant_id !== tenantId || row.name !== tenantId);
  return { seen: rows.map(({ name }) => name), foreign: foreign.length };
}
