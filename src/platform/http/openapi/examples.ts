import type { Operation, Parameter, Schemas } from './operations.js';

type RequestBody = NonNullable<Operation['requestBody']>;
type Schema = Schemas[string];

/**
 * A request body with the example of its class. Classes carry theirs as a schema does (`@Example`); beside the body every
 * reader of documents finds it.
 */
export function bodyWithExample(body: RequestBody, schemas: Schemas): RequestBody {
  if (!('content' in body)) return body;
  const content = Object.entries(body.content).map(([type, { schema, ...media }]) => {
    const example = exampleOf(schema, schemas);
    const shown = schema && withoutExamples(schema);
    return [type, { schema: shown, ...media, ...(example !== undefined && { example }) }];
  });
  return { ...body, content: Object.fromEntries(content) };
}

/** Once they stand beside the bodies, the schemas need them no more. */
export const schemasWithoutExamples = (schemas: Schemas): Schemas =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutExamples(schema)]));

/**
 * A parameter of a query, whose field has its example in the schema. What is the example of a parameter the explorer sends
 * unasked; so one that may be left out keeps its example in the schema, and tells it in words.
 */
export function parameterWithExample(parameter: Parameter): Parameter {
  if ('$ref' in parameter || !parameter.schema || !('example' in parameter.schema)) return parameter;
  const { example, ...schema } = parameter.schema;
  if (parameter.required) return { ...parameter, example, schema };
  return {
    ...parameter,
    description: tellingExample(parameter.description ?? '', [example].flat().join(', ')),
    schema: { ...schema, examples: [example] } as Schema,
  };
}

const tellingExample = (description: string, example: string): string =>
  description.includes(example) ? description : `${description} For example \`${example}\`.`;

function exampleOf(schema: Schema | undefined, schemas: Schemas): unknown {
  if (!schema) return undefined;
  const whole = '$ref' in schema ? schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  const examples: unknown = whole && 'examples' in whole ? whole.examples : undefined;
  return Array.isArray(examples) ? examples[0] : undefined;
}

function withoutExamples(schema: Schema): Schema {
  if (!('examples' in schema)) return schema;
  const { examples: _, ...rest } = schema;
  return rest;
}
