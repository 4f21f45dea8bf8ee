import pg from 'pg';
import type {
  EntityManager,
  EntityMetadata,
  FindOptionsWhere,
  ObjectLiteral,
  QueryDeepPartialEntity,
} from 'typeorm';

export interface Update<Entity> {
  readonly where: FindOptionsWhere<Entity>;
  /** What is undefined stays as it is; something has to be given. */
  readonly set: QueryDeepPartialEntity<Entity>;
}

/** A row as it is now, and the names of those of its columns that were another value before. */
export interface Updated<Entity> {
  readonly row: Entity;
  readonly changed: readonly string[];
}

/**
 * Changes one row and returns it as it is then; undefined where there is none. One statement: TypeORM's own ways to
 * read the changed row back take another.
 */
export async function updateReturning<Entity extends ObjectLiteral>(
  entities: EntityManager,
  type: new () => Entity,
  { where, set }: Update<Entity>,
): Promise<Updated<Entity> | undefined> {
  const metadata = entities.dataSource.getMetadata(type);
  const names = new Set(Object.entries(set).flatMap(([name, value]) => (value === undefined ? [] : [name])));
  const given = metadata.columns.filter(({ propertyName }) => names.has(propertyName));
  const returning = `*, ${changedColumns(metadata, given)}`;
  const { raw } = await entities.update(type, where, set, { returning });
  const [row]: readonly Record<string, unknown>[] = raw;
  if (!row) return undefined;
  const { driver } = entities.dataSource;
  const entity = new type();
  for (const column of metadata.columns) {
    column.setEntityValue(entity, driver.prepareHydratedValue(row[column.databaseName], column));
  }
  return { row: entity, changed: namesIn(row[CHANGED]) };
}

type ColumnMetadata = EntityMetadata['columns'][number];

/** No column is called so. */
const CHANGED = 'changed columns';

/**
 * What is selected inside `returning` still sees the row as it was when the statement began. Somebody who changed the row
 * since then, and was waited for, makes it name a column more or less; what is stored is right all the same.
 */
function changedColumns(
  { tableName, primaryColumns }: EntityMetadata,
  given: readonly ColumnMetadata[],
): string {
  const table = pg.escapeIdentifier(tableName);
  const pair = ({ databaseName }: ColumnMetadata, operator: string): string => {
    const name = pg.escapeIdentifier(databaseName);
    return `before.${name} ${operator} ${table}.${name}`;
  };
  const names = given.map(
    (column) =>
      `case when ${pair(column, 'is distinct from')} then ${pg.escapeLiteral(column.propertyName)} end`,
  );
  const isSame = primaryColumns.map((column) => pair(column, '=')).join(' and ');
  return `(select array[${names.join(', ')}]::text[] from ${table} before where ${isSame}) as ${pg.escapeIdentifier(CHANGED)}`;
}

/** None where the key itself changed: then there is no row as it was. */
const namesIn = (changed: unknown): string[] =>
  Array.isArray(changed) ? changed.filter((name) => typeof name === 'string') : [];
