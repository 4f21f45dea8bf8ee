import { isBoolean } from 'class-validator';
import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import { isOfType } from './rule.js';

export const flag = (): Kind => ({ rules: [isOfType('boolean', isBoolean)], schema: { type: 'boolean' } });

/** `true` or `false`. */
export const Flag = (options: FieldOptions = {}): PropertyDecorator => Field(flag(), options);
