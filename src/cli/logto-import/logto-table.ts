import { isDate } from 'class-validator';
import type { NewRow, RowInsert } from '#src/platform/database/row-insert.js';
import { fieldsOf } from '#src/platform/http/fields/field-metadata.js';
import type { DataClass } from '#src/platform/http/fields/kind.js';
import { readInput } from '#src/platform/http/read-input.js';
import { unknownFields } from '#src/platform/http/unknown-fields.js';

/** A place in a row, and what is wrong with it. Never says what stands there. */
export interface FieldFault {
  readonly path: string;
  readonly code: string;
}

/** Why a row, or a part of it, does not come along. */
export interface Remark {
  readonly code: string;
  readonly reason: string;
  readonly fields?: readonly FieldFault[];
}

/** Keeps the row out that is looked at. */
export class RowFault extends Error {
  constructor(readonly remark: Remark) {
    super(remark.reason);
  }
}

/** What a row becomes here. */
export interface Conversion {
  readonly row: NewRow;
  /** Rows of other tables that stand or fall with it: a list for each table of `partsInto`. */
  readonly parts?: readonly (readonly NewRow[])[];
  /** What of it stays behind. */
  readonly left?: readonly Remark[];
}

/** A table of Logto, and where its rows go. */
export interface LogtoTable {
  readonly name: string;
  readonly into: RowInsert;
  /** In the order in which rows refer to each other. */
  readonly partsInto?: readonly RowInsert[];
  /**
   * The properties of a row are named in camel case. Undefined where the row is built in here as well. Belongs to the unit
   * of work that stores the row; throws a `RowFault` or an `AppError` for a row that breaks a rule.
   */
  convert(row: NewRow): Conversion | undefined | Promise<Conversion | undefined>;
}

/** Checks the fields of a row that a request could bring by the same rules; null counts as not given, but in `nullable`. */
export function readRow<T extends object>(
  type: DataClass<T>,
  row: NewRow,
  nullable: readonly string[] = [],
): { readonly value: T; readonly left: Remark[] } {
  const given = fieldsOf(type).flatMap(({ name }) => {
    const value = row[name] ?? (nullable.includes(name) ? null : undefined);
    return value === undefined || isDate(value) ? [] : [[name, value] as const];
  });
  const input = Object.fromEntries(given);
  const reading = readInput(type, input);
  if ('issues' in reading) {
    const fields = reading.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
    throw new RowFault({ code: 'guard.invalid_input', reason: 'A field is not as it has to be.', fields });
  }
  const unknown = unknownFields(type, input).map((path) => ({
    path: path.join('.'),
    code: 'unrecognized_key',
  }));
  return { value: reading.value, left: unknown.length === 0 ? [] : [leftOut(unknown)] };
}

const leftOut = (fields: readonly FieldFault[]): Remark => ({
  code: 'import.unknown_fields',
  reason: 'Fields that are not known here were left out.',
  fields,
});

/** A table whose rows only say that one thing has another. */
export const links = (
  name: string,
  into: RowInsert,
  convert: (row: NewRow) => NewRow = (row) => row,
): LogtoTable => ({ name, into, convert: (row) => ({ row: convert(row) }) });

/** A value that is a text in every row. */
export const textOf = (row: NewRow, property: string): string => String(row[property]);
