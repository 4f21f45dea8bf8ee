import type { OpenAPIObject } from '@nestjs/swagger';
import type { AudienceName } from '../audience.js';
import { ERRORS } from './answered-errors.js';
import { AUDIENCE, mapOperations, operationsOf } from './operations.js';

/**
 * A document with the operations of some audiences, and the tags, schemas and ways to authenticate that they use; it no
 * longer says whom they are for.
 */
export function documentFor(
  document: OpenAPIObject,
  lists: (audience: AudienceName) => boolean,
): OpenAPIObject {
  const paths = mapOperations(document.paths, ({ [AUDIENCE]: audience, [ERRORS]: _errors, ...operation }) =>
    audience && lists(audience) ? operation : undefined,
  );
  const operations = operationsOf(paths).map(({ operation }) => operation);
  const used = new Set(operations.flatMap(({ tags = [] }) => tags));
  const proofs = new Set(
    operations.flatMap(({ security = document.security ?? [] }) => security.flatMap(Object.keys)),
  );
  const { securitySchemes = {} } = document.components ?? {};
  return {
    ...document,
    paths,
    components: {
      ...document.components,
      schemas: schemasIn(document, paths),
      securitySchemes: Object.fromEntries(
        Object.entries(securitySchemes).filter(([name]) => proofs.has(name)),
      ),
    },
    tags: (document.tags ?? []).filter(({ name }) => used.has(name)),
  };
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The schemas that paths and shared parts refer to, and those that these refer to. */
function schemasIn({ components: { schemas = {}, ...shared } = {} }: OpenAPIObject, paths: object): Schemas {
  const used = new Set<string>();
  const waiting: object[] = [paths, shared];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const [, name = ''] of JSON.stringify(next).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const schema = schemas[name];
      if (!schema || used.has(name)) continue;
      used.add(name);
      waiting.push(schema);
    }
  }
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

/** The document as served from an origin such as `https://id.example.com`. */
export const withServer = (document: OpenAPIObject, origin: string): OpenAPIObject => ({
  ...document,
  servers: [{ url: origin }],
});
