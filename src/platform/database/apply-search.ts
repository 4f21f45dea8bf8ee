import {
  Brackets,
  type FindOperator,
  ILike,
  In,
  Like,
  type ObjectLiteral,
  Raw,
  type SelectQueryBuilder,
} from 'typeorm';
import { exhaustive } from '#src/kernel/exhaustive.js';
import type { Search, SearchMode } from '#src/platform/search/search.js';

/** Narrows a list to what a search asks for; its fields are properties of the entity. */
export function applySearch<Entity extends ObjectLiteral>(
  list: SelectQueryBuilder<Entity>,
  { joint, isCaseSensitive, conditions }: Search<keyof Entity & string>,
): SelectQueryBuilder<Entity> {
  if (conditions.length === 0) return list;
  const matches = new Brackets((all) => {
    conditions.forEach(({ fields, mode, values }, position) => {
      const operator = operatorOf(mode, values, { isCaseSensitive, position });
      const anyField = new Brackets((any) => fields.forEach((field) => any.orWhere({ [field]: operator })));
      if (joint === 'and') all.andWhere(anyField);
      else all.orWhere(anyField);
    });
  });
  return list.andWhere(matches);
}

/** Narrows a list to what holds a text, in any case, in one of these properties of the entity; an empty one is in all. */
export function applyContains<Entity extends ObjectLiteral>(
  list: SelectQueryBuilder<Entity>,
  part: string,
  fields: readonly (keyof Entity & string)[],
): SelectQueryBuilder<Entity> {
  if (part === '') return list;
  const holds = Raw((column) => `strpos(lower(${column}), lower(:part)) > 0`, { part });
  return list.andWhere(new Brackets((any) => fields.forEach((field) => any.orWhere({ [field]: holds }))));
}

interface Setting {
  readonly isCaseSensitive: boolean;
  /** Keeps the parameters of the conditions of one statement apart. */
  readonly position: number;
}

function operatorOf(
  mode: SearchMode,
  values: readonly string[],
  { isCaseSensitive, position }: Setting,
): FindOperator<unknown> {
  const [value = ''] = values;
  const name = `search${position}`;
  switch (mode) {
    case 'exact':
      return isCaseSensitive ? In(values) : inAnyCase(values, name);
    case 'like':
      return isCaseSensitive ? Like(value) : ILike(value);
    case 'similar_to':
      return Raw((column) => `${column} similar to :${name}`, { [name]: value });
    case 'posix':
      return isCaseSensitive
        ? Raw((column) => `${column} ~ :${name}`, { [name]: value })
        : Raw((column) => `${column} ~* :${name}`, { [name]: value });
    default:
      return exhaustive(mode);
  }
}

/** Lower-cased by PostgreSQL on both sides: its rules differ from JavaScript's. */
const inAnyCase = (values: readonly string[], name: string): FindOperator<unknown> =>
  Raw((column) => `lower(${column}) in (select lower(value) from unnest(cast(:${name} as text[])) value)`, {
    [name]: values,
  });
