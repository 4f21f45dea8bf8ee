import type { Kind } from './kind.js';

export interface FieldMetadata {
  readonly name: string;
  readonly kind: Kind;
  readonly isOptional: boolean;
}

const FIELDS = Symbol('fields');

const ownFields = (prototype: object): readonly FieldMetadata[] => {
  const fields: readonly FieldMetadata[] | undefined = Reflect.getOwnMetadata(FIELDS, prototype);
  return fields ?? [];
};

export function recordField(prototype: object, field: FieldMetadata): void {
  Reflect.defineMetadata(FIELDS, [...ownFields(prototype), field], prototype);
}

const complete = new WeakMap<object, readonly FieldMetadata[]>();

/** The fields of a class in the order of declaration, those of its parents first; a redeclared one counts once. */
export function fieldsOf({ prototype }: { readonly prototype: object }): readonly FieldMetadata[] {
  const known = complete.get(prototype);
  if (known) return known;
  const fields = [...collect(prototype).values()];
  complete.set(prototype, fields);
  return fields;
}

function collect(prototype: object | null): Map<string, FieldMetadata> {
  if (!prototype || prototype === Object.prototype) return new Map();
  const fields = collect(Reflect.getPrototypeOf(prototype));
  for (const field of ownFields(prototype)) fields.set(field.name, field);
  return fields;
}
