import { isBoolean, isString } from 'class-validator';
import { isTruthy } from '#src/kernel/truthy.js';
import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import { isOfType } from './rule.js';

const queryFlag: Kind = {
  // By now each text has become a boolean; what is left is a repeated key.
  rules: [isOfType('string', isBoolean)],
  schema: { type: 'string' },
  read: (value) => (isString(value) ? isTruthy(value) : value),
};

/** A flag in a query string: `1`, `true`, `yes` and `y` mean yes, any other text means no. May be left out. */
export const QueryFlag = (options: Omit<FieldOptions, 'optional' | 'nullable'> = {}): PropertyDecorator =>
  Field(queryFlag, { ...options, optional: true });
