import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import { isObject } from './object.js';
import { isOfType } from './rule.js';
import { storable } from './storable.js';

/** Its depth and size are bounded with those of the whole body. */
export const json = (): Kind => ({
  rules: [isOfType('object', isObject), storable],
  schema: { type: 'object', additionalProperties: true },
});

/** A JSON object whose members are the caller's own. */
export const Json = (options: FieldOptions = {}): PropertyDecorator => Field(json(), options);
