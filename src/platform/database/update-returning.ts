import type { EntityManager, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

export interface Update<Entity> {
  readonly where: FindOptionsWhere<Entity>;
  /** What is undefined stays as it is; something has to be given. */
  readonly set: QueryDeepPartialEntity<Entity>;
}

/**
 * Changes one row and returns it as it is then; undefined where there is none. One statement: TypeORM's own ways to
 * read the changed row back take another.
 */
export async function updateReturning<Entity extends ObjectLiteral>(
  entities: EntityManager,
  type: new () => Entity,
  { where, set }: Update<Entity>,
): Promise<Entity | undefined> {
  const { raw } = await entities.update(type, where, set, { returning: '*' });
  const [row]: readonly Record<string, unknown>[] = raw;
  if (!row) return undefined;
  const { driver } = entities.dataSource;
  const entity = new type();
  for (const column of entities.dataSource.getMetadata(type).columns) {
    column.setEntityValue(entity, driver.prepareHydratedValue(row[column.databaseName], column));
  }
  return entity;
}
