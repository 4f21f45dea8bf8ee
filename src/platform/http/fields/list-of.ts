import { arrayMaxSize, arrayMinSize, isArray } from 'class-validator';
import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import { eachKeeps, isOfType, type Rule } from './rule.js';

export interface ListOptions {
  readonly min?: number;
  /** Every list has a limit. */
  readonly max: number;
}

/** A list of one kind of item: `@ListOf(text({ max: 128 }), { max: 20 })`, `@ListOf(nested(() => ItemDto), …)`. */
export const ListOf = (item: Kind, options: ListOptions & FieldOptions): PropertyDecorator =>
  Field(listOf(item, options), options);

export function listOf(item: Kind, { min = 0, max }: ListOptions): Kind {
  const { read, write, nested } = item;
  return {
    rules: [isOfType('array', isArray), atLeast(min), atMost(max), eachKeeps(item.rules)],
    schema: { type: 'array', items: item.schema, ...(min > 0 && { minItems: min }), maxItems: max },
    ...(nested && { nested }),
    ...(read && { read: (value: unknown) => (isArray(value) ? value.map(read) : value) }),
    ...(write && { write: (value: unknown) => (isArray(value) ? value.map(write) : value) }),
  };
}

const atLeast = (minimum: number): Rule => ({
  holds: (value) => arrayMinSize(value, minimum),
  issue: () => ({
    code: 'too_small',
    minimum,
    type: 'array',
    inclusive: true,
    message: `Must have at least ${minimum} item(s)`,
  }),
});

const atMost = (maximum: number): Rule => ({
  holds: (value) => arrayMaxSize(value, maximum),
  issue: () => ({
    code: 'too_big',
    maximum,
    type: 'array',
    inclusive: true,
    message: `Must have at most ${maximum} item(s)`,
  }),
});
