import pg from 'pg';
import { namedQuery, type NamedQuery } from './named-query.js';
import { escapeIdentifiers, placeholders } from './sql-lists.js';

/** A column that holds secrets, and how those that older key-encryption keys wrapped are found and replaced. */
export interface EncryptedColumn {
  readonly table: string;
  readonly column: string;
  /** The columns that lead to a row. The last alone names it in its tenant and never changes; its secret is sealed for that. */
  readonly key: readonly string[];
  /** Answers `StaleRow`s of the current tenant that $1 did not wrap, $2 at most, in the order of the key and after $3, … */
  readonly stale: NamedQuery;
  /** Puts the secret $2 in place of $1, in the row with the key $3, …; nothing happens where $1 is no longer there. */
  readonly replace: NamedQuery;
}

/** What names a row: an id, or a hash. */
export type RowName = string | Buffer;

/** The columns of the key, and the secret. */
export type StaleRow = { readonly sealed: Buffer } & Readonly<Record<string, RowName>>;

type Declaration = Pick<EncryptedColumn, 'table' | 'column' | 'key'>;

const registry: EncryptedColumn[] = [];

/** Declares a column that holds secrets. Its key has an index, and orders the rows. */
export function encryptedColumn({ table, column, key }: Declaration): EncryptedColumn {
  const declared: EncryptedColumn = {
    table,
    column,
    key,
    stale: namedQuery(
      `stale ${table}.${column}`,
      // The id of the key that wrapped a secret is in its bytes 2 to 5.
      `select ${escapeIdentifiers(key)}, ${pg.escapeIdentifier(column)} as sealed from ${pg.escapeIdentifier(table)}
       where (${escapeIdentifiers(key)}) > (${placeholders(key, 3)})
         and substring(${pg.escapeIdentifier(column)} from 2 for 4) <> $1
       order by ${escapeIdentifiers(key)} limit $2`,
    ),
    replace: namedQuery(
      `replace ${table}.${column}`,
      `update ${pg.escapeIdentifier(table)} set ${pg.escapeIdentifier(column)} = $2
       where (${escapeIdentifiers(key)}) = (${placeholders(key, 3)}) and ${pg.escapeIdentifier(column)} = $1`,
    ),
  };
  registry.push(declared);
  return declared;
}

/** Every column declared by the files loaded so far; a test compares them with those of the database. */
export const encryptedColumns = (): readonly EncryptedColumn[] => registry;
