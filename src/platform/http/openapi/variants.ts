import type { OpenAPIObject } from '@nestjs/swagger';
import type { AudienceName } from '../audience.js';
import { ERRORS } from './answered-errors.js';
import { AUDIENCE, mapOperations, operationsOf } from './operations.js';

/** A document with the operations of some audiences, and the tags that they use; it no longer says whom they are for. */
export function documentFor(
  document: OpenAPIObject,
  lists: (audience: AudienceName) => boolean,
): OpenAPIObject {
  const paths = mapOperations(document.paths, ({ [AUDIENCE]: audience, [ERRORS]: _errors, ...operation }) =>
    audience && lists(audience) ? operation : undefined,
  );
  const used = new Set(operationsOf(paths).flatMap(({ operation }) => operation.tags ?? []));
  return { ...document, paths, tags: (document.tags ?? []).filter(({ name }) => used.has(name)) };
}

/** The document as served from an origin such as `https://id.example.com`. */
export const withServer = (document: OpenAPIObject, origin: string): OpenAPIObject => ({
  ...document,
  servers: [{ url: origin }],
});
