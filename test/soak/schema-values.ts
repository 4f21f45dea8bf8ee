import type { ApiDocument, Schema } from './api-document.js';
import type { Pick } from './pick.js';

export type JsonObject = Record<string, unknown>;

interface Making {
  readonly document: ApiDocument;
  readonly pick: Pick;
  /** The ids that a property such as `roleIds` or `applicationId` may name. */
  readonly idsFor: (noun: string) => readonly string[];
  /** Part of every text, to find it again where it must not be. */
  readonly mark: string;
}

/** Follows a reference, and takes the first of several alternatives. */
export function resolved(document: ApiDocument, schema: Schema): Schema {
  const { $ref, oneOf, anyOf, allOf } = schema;
  const target = $ref
    ? document.components.schemas[$ref.split('/').at(-1) ?? '']
    : (oneOf ?? anyOf ?? allOf)?.[0];
  return target ? resolved(document, target) : schema;
}

/** A body that its schema accepts: all that is required, and of the rest a share between 0 and 1 of it. */
export function bodyOf(making: Making, schema: Schema, optionalShare: number): JsonObject {
  const { properties = {}, required = [] } = resolved(making.document, schema);
  const names = Object.keys(properties).filter(
    (name) => required.includes(name) || making.pick(100) < optionalShare * 100,
  );
  return Object.fromEntries(
    names.map((name) => [name, valueOf(making, properties[name] ?? {}, name, optionalShare)]),
  );
}

function valueOf(making: Making, given: Schema, name: string, optionalShare: number): unknown {
  const schema = resolved(making.document, given);
  if (schema.enum) return schema.enum[making.pick(schema.enum.length)];
  if (schema.example !== undefined && typeof schema.example !== 'string') return schema.example;
  switch ([schema.type].flat()[0]) {
    case 'string':
      return textOf(making, schema, name);
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 0, 1);
    case 'boolean':
      return making.pick(2) === 0;
    case 'array':
      return Array.from({ length: schema.minItems ?? making.pick(2) }, () =>
        valueOf(making, schema.items ?? {}, name.replace(/s$/, ''), optionalShare),
      );
    default:
      return schema.properties ? bodyOf(making, schema, optionalShare) : {};
  }
}

function textOf({ pick, idsFor, mark }: Making, { example, minLength = 0 }: Schema, name: string): string {
  const ids = name.endsWith('Id') ? idsFor(name.slice(0, -'Id'.length)) : [];
  if (ids.length > 0) return ids[pick(ids.length)] ?? '';
  if (/ur[il]s?$/i.test(name) || String(example).startsWith('https:'))
    return `https://${mark}-${pick(1e9)}.example.com/`;
  if (String(example).includes('@')) return `${mark}-${pick(1e9)}@example.com`;
  return `${mark}-${pick(1e9)}`.padEnd(minLength, 'x');
}
