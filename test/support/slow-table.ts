import { onTestFinished, vi } from 'vitest';
import { sql } from './sql.js';

/** Longer than any test. */
const FOR_EVER = 100_000;

/** Until the test ends, whoever reads a table gets no answer. */
export async function slowDown(databaseUrl: string, table: string): Promise<void> {
  await sql(databaseUrl, `alter table ${table} rename to quick`);
  await sql(
    databaseUrl,
    `create view ${table} as select * from quick where (select pg_sleep(${FOR_EVER})) is not null`,
  );
  await sql(databaseUrl, `grant select on ${table} to public`);
  onTestFinished(async () => {
    await sql(databaseUrl, `drop view ${table}`);
    await sql(databaseUrl, `alter table quick rename to ${table}`);
  });
}

/** How many wait for the answer of a slow table. */
export async function countSlow(databaseUrl: string): Promise<number> {
  const [row] = await sql<{ count: number }>(
    databaseUrl,
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and wait_event = 'PgSleep'`,
  );
  return row?.count ?? 0;
}

/** Resolves once so many wait. */
export const waitForSlow = (databaseUrl: string, count: number): Promise<void> =>
  vi.waitFor(
    async () => {
      const slow = await countSlow(databaseUrl);
      if (slow !== count) throw new Error(`${slow} wait for a slow table`);
    },
    { timeout: 30_000, interval: 20 },
  );
