import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import { listOf, type ListOptions } from './list-of.js';

/** A list in a query string, where the key is repeated for each item. May be left out. */
export function QueryListOf(
  item: Kind,
  options: ListOptions & Omit<FieldOptions, 'optional' | 'nullable'>,
): PropertyDecorator {
  const list = listOf(item, options);
  const read = (value: unknown): unknown => (Array.isArray(value) ? value : [value]);
  return Field({ ...list, read }, { ...options, optional: true });
}
