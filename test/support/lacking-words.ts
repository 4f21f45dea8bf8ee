import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type Operation } from '#src/platform/http/openapi/operations.js';

/** What of a document nobody could work with: an operation, a parameter, a body or a property without words or example. */
export function lackingWords(document: OpenAPIObject): string[] {
  const schemas = Object.entries(document.components?.schemas ?? {});
  return [
    ...operationsOf(document.paths).flatMap(({ method, path, operation }) =>
      [...ofOperation(operation), ...ofParameters(operation, document), ...ofBody(operation, document)].map(
        (fault) => `${method.toUpperCase()} ${path}: ${fault}`,
      ),
    ),
    ...schemas.flatMap(([name, schema]) => ofProperties(schema).map((fault) => `${name}.${fault}`)),
  ];
}

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly required?: readonly string[];
}

/** The places of an example: sent unasked, in the schema where it is not, or several to choose from. */
export interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
  readonly schema?: { readonly examples?: readonly unknown[] };
}

export const examplesOf = ({ example, examples = {}, schema }: Omit<Parameter, 'name'>): unknown[] => [
  ...(example === undefined ? [] : [example]),
  ...(schema?.examples ?? []),
  ...Object.values(examples).map(({ value }) => value),
];

function ofOperation({ summary, description }: Operation): string[] {
  if (!description || says(description, summary)) return ['has no description, or that of its summary'];
  return [];
}

function ofParameters({ parameters = [] }: Operation, document: OpenAPIObject): string[] {
  return parameters.flatMap((parameter) => {
    const { name, description, ...shown } = resolved(parameter, document) as Parameter;
    return [
      ...(isWords(description, name) ? [] : [`the parameter ${name} has no words`]),
      ...(examplesOf(shown).length === 0 ? [`the parameter ${name} has no example`] : []),
    ];
  });
}

function ofBody({ requestBody }: Operation, document: OpenAPIObject): string[] {
  if (!requestBody || !('content' in requestBody)) return [];
  return Object.values(requestBody.content).flatMap(({ schema, example }) => {
    if (!isObject(example)) return ['the body has no example'];
    return membersAmiss(example, resolved(schema ?? {}, document) as Schema, document);
  });
}

/** Members of an example that the schema does not know, or that are ignored. */
function membersAmiss(example: object, schema: Schema, document: OpenAPIObject): string[] {
  const { properties, additionalProperties } = schema;
  // Where others are allowed, its members are the caller's own.
  if (!properties || additionalProperties === true) return [];
  return Object.entries(example).flatMap(([name, value]) => {
    const property = properties[name];
    if (!property) return [`the example has ${name}, which the body has not`];
    if (/^(Ignored|Deprecated)\b/.test(property.description ?? ''))
      return [`the example has ${name}, which is ignored`];
    const inner = resolved(property.items ?? property, document) as Schema;
    return [value].flat().flatMap((each) => (isObject(each) ? membersAmiss(each, inner, document) : []));
  });
}

function ofProperties(schema: Schema): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...(isWords(property.description, name) ? [] : [`${name} has no words`]),
    ...ofProperties(property).map((fault) => `${name}.${fault}`),
  ]);
}

const isWords = (description: string | undefined, name = ''): boolean =>
  !!description && !/unique identifier/i.test(description) && !says(description, name);

/** Whether a description only repeats a name or a summary, articles aside. */
const says = (description: string, name = ''): boolean => plain(description) === plain(name);

const plain = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\b(the|an?|in|path)\b|[^a-z ]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a reference leads to; anything else as it is. */
function resolved(value: object, document: OpenAPIObject): object {
  const reference: unknown = '$ref' in value ? value.$ref : undefined;
  if (typeof reference !== 'string') return value;
  const steps = reference.split('/').slice(1);
  return steps.reduce<object>((at, step) => Object(Reflect.get(at, step)), document);
}
