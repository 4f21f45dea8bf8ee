import pg from 'pg';
import type { Database } from './database.js';
import { namedQuery, type NamedQuery } from './named-query.js';

/** How rows of a table are locked until the unit of work ends, weakest first. */
export interface RowLocks {
  /** Nobody deletes them. */
  readonly keyShare: NamedQuery;
  /** Nobody changes or deletes them, or locks them like this; others may refer to them. */
  readonly noKeyUpdate: NamedQuery;
  /** Nobody refers to them either. */
  readonly update: NamedQuery;
}

const declared = new Map<string, RowLocks>();

/** The locks on rows that are found by their ids, and say the value of a column; the same ones for whoever asks. */
export function rowLocks(table: string, column = 'id'): RowLocks {
  const name = column === 'id' ? table : `${table}.${column}`;
  const locks = declared.get(name) ?? declareLocks(name, table, column);
  declared.set(name, locks);
  return locks;
}

// In the order of the ids always, so that no two requests wait for each other in a circle.
const declareLocks = (name: string, table: string, column: string): RowLocks => ({
  keyShare: namedQuery(
    `lock ${name} for key share`,
    `select id, ${pg.escapeIdentifier(column)} as value from ${pg.escapeIdentifier(table)}
     where id = any ($1) order by id for key share`,
  ),
  noKeyUpdate: namedQuery(
    `lock ${name} for no key update`,
    `select id, ${pg.escapeIdentifier(column)} as value from ${pg.escapeIdentifier(table)}
     where id = any ($1) order by id for no key update`,
  ),
  update: namedQuery(
    `lock ${name} for update`,
    `select id, ${pg.escapeIdentifier(column)} as value from ${pg.escapeIdentifier(table)}
     where id = any ($1) order by id for update`,
  ),
});

/** The ids of those that exist, locked, each with the value of the column. What is being deleted is waited for. */
export async function lockRows<Value extends string = string>(
  database: Database,
  lock: NamedQuery,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Value>> {
  const rows = await database.rows<{ id: string; value: Value }>(lock, [ids]);
  return new Map(rows.map(({ id, value }) => [id, value]));
}

/** Says whether all of them exist, locked. */
export const lockAll = async (
  database: Database,
  lock: NamedQuery,
  ids: readonly string[],
): Promise<boolean> => (await lockRows(database, lock, ids)).size === new Set(ids).size;
