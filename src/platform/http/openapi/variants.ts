import type { OpenAPIObject } from '@nestjs/swagger';
import { mapOperations, operationsOf, type Operation, type OperationKey } from './operations.js';

/** The part of a document whose operations satisfy the predicate, with the tags that they use. */
export function filterDocument(
  document: OpenAPIObject,
  predicate: (operation: Operation, key: OperationKey) => boolean,
): OpenAPIObject {
  const paths = mapOperations(document.paths, (operation, key) =>
    predicate(operation, key) ? operation : undefined,
  );
  const used = new Set(operationsOf(paths).flatMap(({ operation }) => operation.tags ?? []));
  return { ...document, paths, tags: (document.tags ?? []).filter(({ name }) => used.has(name)) };
}

/** The document as served from an origin such as `https://id.example.com`. */
export const withServer = (document: OpenAPIObject, origin: string): OpenAPIObject => ({
  ...document,
  servers: [{ url: origin }],
});
