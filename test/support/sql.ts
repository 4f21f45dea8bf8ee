import pg from 'pg';

const pools = new Map<string, pg.Pool>();

/** Runs a statement as the superuser of the cluster, who sees the rows of all tenants, and returns its rows. */
export async function sql<Row extends pg.QueryResultRow>(
  databaseUrl: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (await poolOf(databaseUrl).query<Row>(text, [...values])).rows;
}

/** Connections last as long as a test asks again and again; signing in takes longer than most statements. */
function poolOf(databaseUrl: string): pg.Pool {
  const known = pools.get(databaseUrl);
  if (known) return known;
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    idleTimeoutMillis: 1_000,
    allowExitOnIdle: true,
  });
  // Tests end servers while a connection is idle.
  pool.on('error', () => undefined);
  pools.set(databaseUrl, pool);
  return pool;
}
