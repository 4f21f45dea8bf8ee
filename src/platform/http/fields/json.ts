import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import { isObject } from './object.js';
import { isOfType, type Rule } from './rule.js';
import { storable } from './storable.js';

export interface JsonOptions {
  /** What the object may hold, written as JSON. Every object of a request has a limit. */
  readonly maxBytes?: number;
  /** The database compares with what it holds, and refuses what is too large. */
  readonly isLimitedByTable?: boolean;
}

export const json = (options: JsonOptions = {}): Kind => ({
  rules: [isOfType('object', isObject), storable, ...limitOf(options)],
  schema: jsonSchema(options),
});

/** A JSON object whose members are the caller's own. */
export const Json = (options: JsonOptions & FieldOptions = {}): PropertyDecorator =>
  Field(json(options), options);

/** JSON Schema has no word for the limit. */
export const jsonSchema = ({ maxBytes }: JsonOptions) =>
  ({
    type: 'object',
    additionalProperties: true,
    ...(maxBytes !== undefined && { 'x-max-bytes': maxBytes }),
  }) as const;

export function limitOf({ maxBytes, isLimitedByTable = false }: JsonOptions): Rule[] {
  if (maxBytes === undefined || isLimitedByTable) return [];
  const holds = (value: unknown): boolean => Buffer.byteLength(JSON.stringify(value)) <= maxBytes;
  const message = `Must have at most ${maxBytes} bytes`;
  return [{ holds, issue: () => ({ code: 'too_big', maximum: maxBytes, inclusive: true, message }) }];
}
