import { sql } from './sql.js';

/** How many rows each tenant has in each table that has any: `users` → { acme: 3 }. The catalogue says which tables. */
export async function rowsOfTenants(databaseUrl: string): Promise<Map<string, Record<string, number>>> {
  const tables = await sql<{ name: string }>(
    databaseUrl,
    `select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and attname = 'tenant_id'
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     union all select 'tenants' order by 1`,
  );
  const counted = new Map<string, Record<string, number>>();
  for (const { name } of tables) {
    const column = name === 'tenants' ? 'id' : 'tenant_id';
    const rows = await sql<{ tenant: string; count: number }>(
      databaseUrl,
      `select ${column} as tenant, count(*)::int as count from ${name} group by 1`,
    );
    counted.set(name, Object.fromEntries(rows.map(({ tenant, count }) => [tenant, count])));
  }
  return counted;
}

/** The tables in which a tenant has rows, and how many. */
export async function rowsOf(databaseUrl: string, tenantId: string): Promise<Record<string, number>> {
  const rows = [...(await rowsOfTenants(databaseUrl))].flatMap(([table, counts]) => {
    const count = counts[tenantId];
    return count === undefined ? [] : [[table, count] as const];
  });
  return Object.fromEntries(rows);
}
