import { invalidSearch } from '../search.errors.js';

/**
 * The field that a key such as `search.createdAt` or `mode.created_at` names; undefined for the bare `search` and
 * `mode`, which are about all fields.
 */
export function fieldOf<Field extends string>(key: string, fields: readonly Field[]): Field | undefined {
  const [, name, ...nested] = key.split('.');
  if (name === undefined) return undefined;
  if (nested.length > 0) throw invalidSearch(`"${key}": fields inside a field cannot be searched.`);
  const field = fields.find((candidate) => candidate === name || snakeCase(candidate) === name);
  if (field === undefined) {
    throw invalidSearch(`"${key}": there is no such field; the fields are ${fields.join(', ')}.`);
  }
  return field;
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
