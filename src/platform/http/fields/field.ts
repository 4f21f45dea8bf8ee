import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateIf, ValidateNested } from 'class-validator';
import { recordField } from './field-metadata.js';
import type { Kind } from './kind.js';
import { keeps } from './rule.js';

export interface FieldOptions {
  /** The property may be left out. */
  readonly optional?: boolean;
  /** The property may be `null`. */
  readonly nullable?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

/** Makes a property decorator of a kind: reading, validation, documentation and writing at once. */
export function Field(kind: Kind, options: FieldOptions): PropertyDecorator {
  const { optional = false, nullable = false } = options;
  return applyDecorators(
    (prototype: object, name: string | symbol) =>
      recordField(prototype, { name: String(name), kind, isOptional: optional }),
    ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null)),
    ...kind.rules.map(keeps),
    ...(kind.nested ? [ValidateNested()] : []),
    ApiProperty(documentation(kind, options)),
  );
}

function documentation({ schema, nested }: Kind, options: FieldOptions): ApiPropertyOptions {
  const { optional = false, nullable, description, example } = options;
  const common = {
    ...(nullable && { nullable: true }),
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
  };
  const required = !optional;
  if (!nested) {
    return schema.type === 'object'
      ? { ...schema, ...common, selfRequired: required }
      : { ...schema, ...common, required };
  }
  // @nestjs/swagger calls a function only if its name is `type`; any other it takes for the class itself.
  const type = () => nested();
  if (schema.type !== 'array') return { type, ...common, required };
  const { minItems = 0, maxItems } = schema;
  return { type, isArray: true, maxItems, ...(minItems > 0 && { minItems }), ...common, required };
}
