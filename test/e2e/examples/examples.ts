import { readFileSync } from 'node:fs';
import { examplesOf, type Parameter } from '../../support/lacking-words.js';

type Values = Readonly<Record<string, unknown>>;

/** One operation of the committed document, by its examples alone. */
export interface ShownOperation {
  readonly id: string;
  readonly method: string;
  /** `/api/users/{userId}` */
  readonly path: string;
  /** Parameter → example. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Parameter → example, of those that the operation needs. */
  readonly needed: Values;
  /** Further queries with one parameter each, which may be left out. */
  readonly optional: readonly Values[];
  readonly body: unknown;
  readonly audience: 'management' | 'organization' | 'account' | 'experience' | 'visitor' | 'public';
}

type ShownParameter = Parameter & {
  readonly $ref?: string;
  readonly in: string;
  readonly required?: boolean;
};

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly ShownParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: unknown }>> };
  readonly security?: readonly object[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, ShownParameter>> };
}

/** Every operation of the committed document, by its id. */
export function shownOperations(): ReadonlyMap<string, ShownOperation> {
  const document: Document = JSON.parse(readFileSync('docs/openapi.json', 'utf8'));
  return new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => [
        operation.operationId,
        shown(method, path, operation, document),
      ]),
    ),
  );
}

function shown(method: string, path: string, operation: Operation, document: Document): ShownOperation {
  const parameters = (operation.parameters ?? []).map(
    (each) => document.components.parameters[each.$ref?.split('/').at(-1) ?? ''] ?? each,
  );
  const inPath = parameters.filter((each) => each.in === 'path');
  const inQuery = parameters.filter((each) => each.in === 'query');
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    pathParameters: Object.fromEntries(inPath.map((each) => [each.name, String(examplesOf(each)[0])])),
    needed: Object.fromEntries(
      inQuery.filter((each) => each.required).map((each) => [each.name, examplesOf(each)[0]]),
    ),
    optional: inQuery
      .filter((each) => !each.required)
      .flatMap((each) => examplesOf(each).map((example) => ({ [each.name]: example }))),
    body: Object.values(operation.requestBody?.content ?? {})[0]?.example,
    audience: audienceOf(operation),
  };
}

function audienceOf({ tags, security }: Operation): ShownOperation['audience'] {
  if (tags.includes('Experience')) return 'experience';
  if (tags.includes('Invitations of people')) return 'visitor';
  if (!security) return 'management';
  if (security.some((needed) => 'AccountToken' in needed)) return 'account';
  return security.length === 0 ? 'public' : 'organization';
}
