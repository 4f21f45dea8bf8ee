import { isString, matches } from 'class-validator';
import { Field, type FieldOptions } from './field.js';
import type { Format } from './format.js';
import type { Kind } from './kind.js';
import { isOfType, type Rule } from './rule.js';
import { storable } from './storable.js';

/** Far above any real name, URL or certificate, and far below the limit of a body. */
const DEFAULT_MAX = 65_535;

export interface TextOptions {
  /** Lengths count UTF-16 code units, so they never fall below what the database counts. */
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: Format;
}

export function text({ min = 0, max = DEFAULT_MAX, pattern }: TextOptions = {}): Kind {
  return {
    rules: [
      isOfType('string', isString),
      atLeast(min),
      atMost(max),
      storable,
      ...(pattern ? [matching(pattern)] : []),
    ],
    schema: {
      type: 'string',
      maxLength: max,
      ...(min > 0 && { minLength: min }),
      ...(pattern && { pattern: pattern.regex.source }),
    },
  };
}

/** Text of bounded length. An empty text stands for `null` where that is allowed. */
export function Text(options: TextOptions & FieldOptions = {}): PropertyDecorator {
  return Field(emptyIsNull(text(options), options), options);
}

/** Where a text may be `null`, an empty one stands for that. */
export const emptyIsNull = (kind: Kind, { nullable }: FieldOptions): Kind =>
  nullable ? { ...kind, read: (value) => (value === '' ? null : value) } : kind;

const atLeast = (minimum: number): Rule => ({
  holds: (value) => isString(value) && value.length >= minimum,
  issue: () => ({
    code: 'too_small',
    minimum,
    type: 'string',
    inclusive: true,
    message: `Must have at least ${minimum} character(s)`,
  }),
});

const atMost = (maximum: number): Rule => ({
  holds: (value) => isString(value) && value.length <= maximum,
  issue: () => ({
    code: 'too_big',
    maximum,
    type: 'string',
    inclusive: true,
    message: `Must have at most ${maximum} character(s)`,
  }),
});

const matching = ({ regex, expected }: Format): Rule => ({
  holds: (value) => isString(value) && matches(value, regex),
  issue: () => ({
    code: 'invalid_string',
    validation: 'regex',
    message: `Must be ${expected}`,
  }),
});
