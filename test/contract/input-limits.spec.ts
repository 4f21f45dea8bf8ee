import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly 'x-max-bytes'?: number;
  readonly additionalProperties?: boolean | Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Parts of the head of a request, which has 16 KB at most. They become flags, times, searches and names to look for. */
const PARTS_OF_A_HEAD: ReadonlySet<string> = new Set([
  'enableCap',
  'end_time',
  'expected-role',
  'includeExecutionStats',
  'includePasswordHash',
  'includeScopes',
  'includeSsoIdentities',
  'includeTokenSecret',
  'removeUnusedDemoSocialConnector',
  'search_params',
  'showFeatured',
  'start_time',
]);

const { paths, components } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
};

const nameIn = (reference: string): string => reference.split('/').at(-1) ?? '';

/** Where a schema lets in as much as anybody likes. */
function* boundless(schema: Schema | undefined, place: string): Generator<string> {
  if (!schema) {
    yield place;
    return;
  }
  if (schema.$ref) {
    yield* boundless(components.schemas[nameIn(schema.$ref)], place);
    return;
  }
  const types = [schema.type].flat();
  for (const part of [schema.allOf, schema.anyOf, schema.oneOf].flat())
    if (part) yield* boundless(part, place);
  if (types.includes('string') && schema.maxLength === undefined && !schema.enum) yield place;
  if (types.includes('array')) {
    if (schema.maxItems === undefined) yield place;
    yield* boundless(schema.items, `${place}[]`);
  }
  if (schema.additionalProperties && schema['x-max-bytes'] === undefined) yield place;
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    yield* boundless(property, `${place}.${name}`);
}

describe('whatever a request may hold', () => {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  );

  it('has a limit in the document: texts, lists and objects of the caller', () => {
    const found = operations.flatMap(({ name, operation: { parameters = [], requestBody } }) => [
      ...parameters
        .map((parameter) => (parameter.$ref ? components.parameters[nameIn(parameter.$ref)] : parameter))
        .filter((parameter) => !(parameter && parameter.in !== 'path' && PARTS_OF_A_HEAD.has(parameter.name)))
        .flatMap((parameter) => [...boundless(parameter?.schema, `${name} ${parameter?.name}`)]),
      ...(requestBody ? boundless(requestBody.content['application/json']?.schema, `${name} body`) : []),
    ]);
    expect(operations.length).toBeGreaterThan(150);
    expect(found).toEqual([]);
  });
});
