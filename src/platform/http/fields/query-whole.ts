import { Field, type FieldOptions } from './field.js';
import { whole, type WholeOptions } from './whole.js';

/**
 * A whole number in a query string. One that has a default is given it as the initial value of its property: the document
 * then calls it required, as the contract does.
 */
export const QueryWhole = (options: WholeOptions & Omit<FieldOptions, 'nullable'>): PropertyDecorator =>
  Field({ ...whole(options), read: numberOf }, options);

const numberOf = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
