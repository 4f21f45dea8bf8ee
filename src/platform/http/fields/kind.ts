import type { Rule } from './rule.js';

/** A class whose instances are plain data: field decorators describe its properties. */
export type DataClass<T extends object = object> = new () => T;

/** The part of JSON Schema that the values of one property need. */
export type ValueSchema =
  | { readonly type: 'object'; readonly additionalProperties: true; readonly 'x-max-bytes'?: number }
  | { readonly type: 'boolean' }
  | { readonly type: 'number' | 'integer'; readonly minimum?: number; readonly maximum?: number }
  | {
      readonly type: 'string';
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly pattern?: string;
      readonly enum?: string[];
    }
  | {
      readonly type: 'array';
      readonly items: ValueSchema;
      readonly minItems?: number;
      readonly maxItems: number;
    };

/** Everything the HTTP layer knows about values of one sort: how to check, document, read and write them. */
export interface Kind {
  /** Checked in order; the first that fails is reported. */
  readonly rules: readonly Rule[];
  readonly schema: ValueSchema;
  /** Turns a value of the wire into one of our code. Returns values that the rules will refuse unchanged. */
  readonly read?: (value: unknown) => unknown;
  /** Turns a value of our code into one of the wire. */
  readonly write?: (value: unknown) => unknown;
  /** The class of an object, or of the items of a list. A function, so that classes may name one another. */
  readonly nested?: () => DataClass;
}
