import { fieldsOf } from './fields/field-metadata.js';
import type { DataClass } from './fields/kind.js';
import { isObject } from './fields/object.js';

/** Where an input has fields that its class, and the classes nested in it, know nothing of; `readInput` leaves them behind. */
export function unknownFields(type: DataClass, input: unknown, place: readonly string[] = []): string[][] {
  if (Array.isArray(input))
    return input.flatMap((item, at) => unknownFields(type, item, [...place, String(at)]));
  if (!isObject(input)) return [];
  const known = new Map(fieldsOf(type).map(({ name, kind }) => [name, kind]));
  return Object.entries(input).flatMap(([name, value]) => {
    const kind = known.get(name);
    if (!kind) return [[...place, name]];
    return kind.nested ? unknownFields(kind.nested(), value, [...place, name]) : [];
  });
}
