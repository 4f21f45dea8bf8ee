import { isInt, max as isAtMost, min as isAtLeast } from 'class-validator';
import { Field, type FieldOptions } from './field.js';
import { invalidType } from './issue.js';
import type { Kind } from './kind.js';
import { isOfType, type Rule } from './rule.js';

/** The range of PostgreSQL's `integer`. */
const INT4_MIN = -2_147_483_648;
const INT4_MAX = 2_147_483_647;

export interface WholeOptions {
  readonly min?: number;
  readonly max?: number;
}

export function whole({ min = INT4_MIN, max = INT4_MAX }: WholeOptions = {}): Kind {
  return {
    rules: [isOfType('number', (value) => typeof value === 'number'), integral, atLeast(min), atMost(max)],
    schema: { type: 'integer', minimum: min, maximum: max },
  };
}

/** A whole number, by default one that fits a database integer. */
export const Whole = (options: WholeOptions & FieldOptions = {}): PropertyDecorator =>
  Field(whole(options), options);

const integral: Rule = { holds: isInt, issue: (value) => invalidType('integer', value, 'float') };

const atLeast = (minimum: number): Rule => ({
  holds: (value) => isAtLeast(value, minimum),
  issue: () => ({
    code: 'too_small',
    minimum,
    type: 'number',
    inclusive: true,
    message: `Must be at least ${minimum}`,
  }),
});

const atMost = (maximum: number): Rule => ({
  holds: (value) => isAtMost(value, maximum),
  issue: () => ({
    code: 'too_big',
    maximum,
    type: 'number',
    inclusive: true,
    message: `Must be at most ${maximum}`,
  }),
});
