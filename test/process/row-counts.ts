import { sql } from '../support/sql.js';

/** How many rows each table of the database has, but for what is noted a moment later: the log, and who was active. */
export async function rowCounts(databaseUrl: string): Promise<Record<string, number>> {
  const tables = await sql<{ name: string }>(
    databaseUrl,
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     and relname not in ('logs', 'daily_active_users') order by 1`,
  );
  const counts = tables.map(async ({ name }) => {
    const [row] = await sql<{ count: number }>(databaseUrl, `select count(*)::int as count from "${name}"`);
    return [name, row?.count ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
