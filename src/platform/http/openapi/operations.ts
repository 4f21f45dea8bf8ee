import type { OpenAPIObject } from '@nestjs/swagger';
import type { AudienceName } from '../audience.js';
import type { AnsweredError, ERRORS } from './answered-errors.js';
import type { Method } from './operation-id.js';

/** Where an operation says whom it is for, as long as the document is not handed out. */
export const AUDIENCE = 'x-audience';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']> & {
  [AUDIENCE]?: AudienceName;
  [ERRORS]?: readonly AnsweredError[];
};
export type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Parameter = NonNullable<Operation['parameters']>[number];

/** Where an operation stands in a document. */
export interface OperationKey {
  readonly method: Method;
  readonly path: string;
}

const METHODS: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete'];

export const operationsOf = (paths: OpenAPIObject['paths']): (OperationKey & { operation: Operation })[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );

/** The same paths with each operation replaced, or left out where `change` returns `undefined`. */
export function mapOperations(
  paths: OpenAPIObject['paths'],
  change: (operation: Operation, key: OperationKey) => Operation | undefined,
): OpenAPIObject['paths'] {
  const changed: OpenAPIObject['paths'] = {};
  for (const { method, path, operation } of operationsOf(paths)) {
    const replacement = change(operation, { method, path });
    if (replacement) changed[path] = { ...changed[path], [method]: replacement };
  }
  return changed;
}
