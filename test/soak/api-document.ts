import { ApiDocuments } from '#src/platform/http/openapi/api-documents.js';
import type { TestApp } from '../support/test-app.js';

/** The part of JSON Schema that request bodies are made from. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly in?: string;
}

interface OperationObject {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
  readonly security?: readonly unknown[];
}

/** What the rounds need to know of an OpenAPI document. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

/** One operation, its references followed. */
export interface ApiOperation {
  /** In upper case. */
  readonly method: string;
  /** With its parameters in braces: `/api/resources/{id}`. */
  readonly path: string;
  readonly queryParameters: readonly string[];
  /** Undefined where the operation takes no body. */
  readonly body: Schema | undefined;
  readonly statuses: readonly number[];
  /** Those of success that come without a body. */
  readonly bareStatuses: readonly number[];
  readonly isPublic: boolean;
}

/** Every operation may say that the server is busy; here that is a finding. */
const OVERLOADED = 503;

/** The document as the server serves it. */
export const apiDocumentOf = ({ app }: TestApp): ApiDocument =>
  JSON.parse(JSON.stringify(app.get(ApiDocuments).all('/')));

export const operationsIn = ({ paths, components }: ApiDocument): ApiOperation[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { parameters = [], requestBody, responses, security }]) => ({
      method: method.toUpperCase(),
      path,
      queryParameters: parameters
        .map((parameter) => components.parameters[parameter.$ref?.split('/').at(-1) ?? ''] ?? parameter)
        .filter((parameter) => parameter.in === 'query')
        .flatMap(({ name }) => name ?? []),
      body: requestBody?.content['application/json']?.schema,
      statuses: Object.keys(responses)
        .map(Number)
        .filter((status) => status !== OVERLOADED),
      bareStatuses: Object.keys(responses)
        .filter((status) => status.startsWith('2') && !responses[status]?.content)
        .map(Number),
      isPublic: security?.length === 0,
    })),
  );
