import pg from 'pg';
import { expect, vi } from 'vitest';
import { sql } from './sql.js';

/** Runs a statement that locks rows, in a transaction that stays open. Returns what ends it. */
export async function holdRows(
  databaseUrl: string,
  lock: string,
  values: readonly unknown[],
): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  await holder.query('begin');
  const { rowCount } = await holder.query(lock, [...values]);
  if (!rowCount) throw new Error('there is no row to hold');
  return () => holder.end();
}

/** How many statements wait for what somebody else holds. */
export async function heldStatements(databaseUrl: string): Promise<number> {
  const held = await sql(
    databaseUrl,
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return held.length;
}

/** Comes back when so many statements wait for what somebody else holds. */
export const waitingForRows = (databaseUrl: string, count: number): Promise<void> =>
  vi.waitFor(async () => expect(await heldStatements(databaseUrl)).toBe(count), {
    timeout: 20_000,
    interval: 10,
  });
