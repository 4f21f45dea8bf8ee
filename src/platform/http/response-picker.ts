import { fieldsOf, type FieldMetadata } from './fields/field-metadata.js';
import type { DataClass, Kind } from './fields/kind.js';
import { isObject, type JsonObject } from './fields/object.js';

type Write = (value: unknown) => unknown;
export type Picker = (source: unknown) => JsonObject;

const pickers = new Map<DataClass, Picker>();

/**
 * The function that copies exactly the fields of a class out of any object: what is not a field never leaves the
 * server. `undefined` is left out, `null` is kept. Compiled once per class.
 */
export function pickerOf(type: DataClass): Picker {
  const known = pickers.get(type);
  if (known) return known;
  const picker = compile(fieldsOf(type));
  pickers.set(type, picker);
  return picker;
}

function compile(fields: readonly FieldMetadata[]): Picker {
  const writers = fields.map(({ name, kind }) => ({ name, write: writerOf(kind) }));
  return (source) => {
    if (!isObject(source)) throw new TypeError(`a response is not an object but ${typeof source}`);
    const picked: JsonObject = {};
    for (const { name, write } of writers) {
      const value = source[name];
      if (value !== undefined) picked[name] = write && value !== null ? write(value) : value;
    }
    return picked;
  };
}

function writerOf({ nested, schema, write }: Kind): Write | undefined {
  if (!nested) return write;
  // Looked up at the first use: two classes may name one another.
  const writeOne: Write = (value) => pickerOf(nested())(value);
  return schema.type === 'array' ? (value) => mapList(value, writeOne) : writeOne;
}

export function mapList(value: unknown, write: Write): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`a response is not a list but ${typeof value}`);
  return value.map(write);
}
