import { isString } from 'class-validator';
import { Field, type FieldOptions } from './field.js';
import { json } from './json.js';
import type { Kind } from './kind.js';
import { isObject } from './object.js';
import { isOfType } from './rule.js';

const textMap = (maxBytes: number): Kind => {
  const { rules, ...kind } = json({ maxBytes });
  const onlyTexts = isOfType('string', (value) => isObject(value) && Object.values(value).every(isString));
  return { ...kind, rules: [...rules, onlyTexts] };
};

/** A JSON object whose keys are the caller's own and whose values are texts. */
export const TextMap = ({
  maxBytes,
  ...options
}: FieldOptions & { readonly maxBytes: number }): PropertyDecorator => Field(textMap(maxBytes), options);
