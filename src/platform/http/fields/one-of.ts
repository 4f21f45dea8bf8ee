import { isIn, isString } from 'class-validator';
import { Field, type FieldOptions } from './field.js';
import { invalidType } from './issue.js';
import type { Kind } from './kind.js';

export type Choices = readonly string[] | Readonly<Record<string, string>>;

export function oneOf(choices: Choices): Kind {
  const options = Object.values(choices);
  const expected = options.map((option) => `'${option}'`).join(' | ');
  return {
    rules: [
      {
        holds: (value) => isIn(value, options),
        issue: (value) =>
          isString(value)
            ? {
                code: 'invalid_enum_value',
                options,
                received: value,
                message: `Invalid enum value. Expected ${expected}, received '${value}'`,
              }
            : invalidType(expected, value),
      },
    ],
    schema: { type: 'string', enum: options },
  };
}

/** One of a fixed set of words: the values of an enum, or a list. */
export const OneOf = (choices: Choices, options: FieldOptions = {}): PropertyDecorator =>
  Field(oneOf(choices), options);
