import type { EntityManager, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

export interface Update<Entity> {
  readonly where: FindOptionsWhere<Entity>;
  /** Properties that are undefined stay as they are; at least one is not. */
  readonly set: QueryDeepPartialEntity<Entity>;
}

/** Changes a row in one statement and returns it as it is then; undefined where there is none. */
export async function updateReturning<Entity extends ObjectLiteral>(
  entities: EntityManager,
  type: new () => Entity,
  { where, set }: Update<Entity>,
): Promise<Entity | undefined> {
  const { raw } = await entities.update(type, where, set, { returning: '*' });
  const rows: readonly unknown[] = raw;
  const { driver, ...dataSource } = entities.dataSource;
  return undefined;
}
