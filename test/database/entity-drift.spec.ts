import { DataSource } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { entities } from '#src/app.entities.js';
import { openTestDatabase } from '../support/open-database.js';
import { sql } from '../support/sql.js';

/** `name type nullability` of a column, as PostgreSQL names types. */
type Column = string;

const nullability = (nullable: boolean): string => (nullable ? 'null' : 'not null');

function mappedColumns(source: DataSource, table: string): Column[] {
  const { columns } = source.getMetadata(table);
  return columns.map((column) => {
    const type = source.driver.normalizeType(column);
    const length = column.length === '' ? '' : `(${column.length})`;
    return `${column.databaseName} ${type}${length} ${nullability(column.isNullable)}`;
  });
}

async function tableColumns(url: string, table: string): Promise<Column[]> {
  const rows = await sql<{ name: string; type: string; nullable: boolean }>(
    url,
    `select attname as name, replace(format_type(atttypid, atttypmod), 'timestamp with time zone', 'timestamptz') as type,
       not attnotnull as nullable
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  return rows.map(({ name, type, nullable }) => `${name} ${type} ${nullability(nullable)}`);
}

const normal = (columns: readonly Column[]): string[] =>
  columns.map((column) => column.replace('timestamp with time zone', 'timestamptz')).toSorted();

describe('entities', () => {
  it('map every column of their tables, with its type and nullability', async () => {
    const { database, url } = await openTestDatabase();
    expect(database.dataSource.entityMetadatas).toHaveLength(entities.length);
    for (const { tableName } of database.dataSource.entityMetadatas) {
      const mapped = normal(mappedColumns(database.dataSource, tableName));
      const columns = normal(await tableColumns(url, tableName));
      expect({ tableName, columns: mapped }).toEqual({ tableName, columns });
    }
    expect(entities.length).toBeGreaterThan(0);
  });

  it('have the primary keys of their tables', async () => {
    const { database, url } = await openTestDatabase();
    for (const { tableName, primaryColumns } of database.dataSource.entityMetadatas) {
      const rows = await sql<{ name: string }>(
        url,
        `select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
         where indrelid = $1::regclass and indisprimary`,
        [tableName],
      );
      const mapped = primaryColumns.map(({ databaseName }) => databaseName).toSorted();
      const keys = rows.map(({ name }) => name).toSorted();
      expect({ tableName, keys: mapped }).toEqual({ tableName, keys });
    }
  });
});
