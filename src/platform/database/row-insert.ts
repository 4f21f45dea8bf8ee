import pg from 'pg';
import type { Database } from './database.js';
import { namedQuery, type NamedQuery } from './named-query.js';
import { escapeIdentifiers } from './sql-lists.js';

/** Values by the names of properties; a `Buffer` is a `bytea`, an object JSON. */
export type NewRow = Readonly<Record<string, unknown>>;

/** How rows with given ids come into a table, as many as are at hand in one statement. */
export interface RowInsert {
  readonly query: NamedQuery;
  readonly properties: readonly string[];
  /** What tells a row from the others of its tenant. */
  readonly key: readonly string[];
}

interface InsertedProperties {
  readonly table: string;
  readonly key: readonly string[];
  /** The columns that are given besides the key, all of them in camel case. */
  readonly others?: readonly string[];
}

const columnOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Declares it, beside the repository of the table: for commands that bring rows from elsewhere. */
export function rowInsert({ table, key, others = [] }: InsertedProperties): RowInsert {
  const properties = [...key, ...others];
  const [columns, keyColumns] = [properties.map(columnOf), key.map(columnOf)];
  const query = namedQuery(
    `insert rows of ${table}`,
    // In one order always, so that two that insert the same do not wait for each other in a circle.
    `insert into ${pg.escapeIdentifier(table)} (${escapeIdentifiers(columns)})
     select ${escapeIdentifiers(columns)} from jsonb_populate_recordset(null::${pg.escapeIdentifier(table)}, $1::jsonb)
     order by ${escapeIdentifiers(keyColumns)}
     on conflict (tenant_id, ${escapeIdentifiers(keyColumns)}) do nothing
     returning ${escapeIdentifiers(keyColumns)}`,
  );
  return { query, properties, key };
}

/** Inserts those whose key is not taken, and says which they were. Any other conflict is an error, and nothing is inserted. */
export async function insertRows<Row extends NewRow>(
  database: Database,
  { query, properties, key }: RowInsert,
  rows: readonly Row[],
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const values = rows.map((row) =>
    Object.fromEntries(properties.map((name) => [columnOf(name), jsonOf(row[name])])),
  );
  const inserted = await database.rows<NewRow>(query, [JSON.stringify(values)]);
  const keys = new Set(inserted.map((row) => JSON.stringify(key.map((name) => row[columnOf(name)]))));
  return rows.filter((row) => keys.delete(JSON.stringify(key.map((name) => row[name]))));
}

const jsonOf = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);
