import { isDate } from 'class-validator';
import { Field, type FieldOptions } from './field.js';
import type { Kind } from './kind.js';
import { isOfType } from './rule.js';

const isValidTime = (value: unknown): value is number =>
  Number.isInteger(value) && typeof value === 'number' && !Number.isNaN(new Date(value).getTime());

export const timestamp = (): Kind => ({
  rules: [isOfType('number', isDate)],
  schema: { type: 'number' },
  read: (value) => (isValidTime(value) ? new Date(value) : value),
  write: (value) => (isDate(value) ? value.getTime() : value),
});

const UNIT = 'In milliseconds since 1970.';

/** A `Date` in our code, epoch milliseconds on the wire; its description ends with the unit. */
export const Timestamp = ({ description, ...options }: FieldOptions = {}): PropertyDecorator =>
  Field(timestamp(), {
    ...options,
    ...(description !== undefined && { description: `${description} ${UNIT}` }),
  });
