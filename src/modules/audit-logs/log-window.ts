import { isString } from 'class-validator';
import { Field, type FieldOptions } from '#src/platform/http/fields/field.js';
import { invalidType } from '#src/platform/http/fields/issue.js';
import type { Kind } from '#src/platform/http/fields/kind.js';
import { LogErrors } from './log.errors.js';

/** Epoch milliseconds, both inclusive. */
export interface TimeWindow {
  readonly startTime?: number;
  readonly endTime?: number;
}

/** The last time that JavaScript knows, and long before the last one of PostgreSQL. */
const MAX_TIME = 8.64e15;
const NUMBER = /^-?\d+(\.\d+)?$/;

const timeBound: Kind = {
  rules: [{ holds: (value) => typeof value === 'number', issue: (value) => invalidType('number', value) }],
  schema: { type: 'string' },
  read: (value) => {
    if (value === '') return undefined;
    // Nothing happened before 1970.
    return isString(value) && NUMBER.test(value) ? Math.min(Math.max(Number(value), 0), MAX_TIME) : value;
  },
};

/** A bound of a time window in a query string, in epoch milliseconds. May be left out. */
export const TimeBound = (options: Omit<FieldOptions, 'optional' | 'nullable'>): PropertyDecorator =>
  Field(timeBound, { ...options, optional: true });

/** Throws where the window ends before it starts. */
export function windowOf({
  start_time: startTime,
  end_time: endTime,
}: {
  readonly start_time?: number;
  readonly end_time?: number;
}): TimeWindow {
  if (startTime !== undefined && endTime !== undefined && startTime > endTime) {
    throw LogErrors.invalidTimeWindow();
  }
  return { startTime, endTime };
}
