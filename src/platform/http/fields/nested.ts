import { Field, type FieldOptions } from './field.js';
import type { DataClass, Kind } from './kind.js';
import { isObject } from './object.js';
import { isOfType } from './rule.js';

/** A function rather than the class, so that two classes may name one another. */
export const nested = (type: () => DataClass): Kind => ({
  rules: [isOfType('object', isObject)],
  schema: { type: 'object', additionalProperties: true },
  nested: type,
});

/** An object with fields of its own. */
export const Nested = (type: () => DataClass, options: FieldOptions = {}): PropertyDecorator =>
  Field(nested(type), options);
