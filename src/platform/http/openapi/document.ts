import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { AUDIENCES, scopesOf } from '../audience.js';
import { API_PREFIX } from '../paths.js';
import { type AudienceErrors, ERRORS, errorsOfOperation } from './answered-errors.js';
import { requireComplete } from './complete.js';
import { bodyWithExample, parameterWithExample, schemasWithoutExamples } from './examples.js';
import { operationIdOf } from './operation-id.js';
import {
  AUDIENCE,
  mapOperations,
  operationsOf,
  type Operation,
  type OperationKey,
  type Schemas,
} from './operations.js';
import {
  type PathParameterWords,
  pathParametersOf,
  pathParameterWords,
  sharedPathParameters,
} from './path-parameters.js';
import { REFUSAL, REFUSAL_NAME, Refusals } from './refusals.js';

export interface DocumentOptions {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Tag → description, for every tag that a controller carries, in the order in which readers see them. */
  readonly tags: Readonly<Record<string, string>>;
  readonly audienceErrors: AudienceErrors;
}

/**
 * The OpenAPI document of all controllers of an application. Throws when an operation lacks a tag, summary,
 * description or unique id, so that none reaches a release.
 */
export function buildOpenApiDocument(app: INestApplication, options: DocumentOptions): OpenAPIObject {
  const generated = SwaggerModule.createDocument(app, configOf(options), {
    autoTagControllers: false,
    operationIdFactory: () => '',
  });
  const words = pathParameterWords(app);
  const schemas = generated.components?.schemas ?? {};
  const refusals = new Refusals();
  const document: OpenAPIObject = {
    ...generated,
    paths: mapOperations(generated.paths, (operation, key) =>
      refusing(completed(operation, key, { words, schemas }), options.audienceErrors, refusals),
    ),
    components: {
      ...generated.components,
      schemas: { ...schemasWithoutExamples(schemas), [REFUSAL_NAME]: REFUSAL },
      responses: refusals.shared,
      parameters: sharedPathParameters(words),
    },
    tags: tagsIn(generated, options.tags),
  };
  requireComplete(document);
  return document;
}

function configOf({ title, description, version }: DocumentOptions): Omit<OpenAPIObject, 'paths'> {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(title)
    .setDescription(description)
    .setVersion(version);
  for (const { security } of Object.values(AUDIENCES)) {
    if (security) builder.addSecurity(security.name, security.scheme);
  }
  const { name } = AUDIENCES.management.security;
  return builder.addSecurityRequirements(name, [...scopesOf('management')]).build();
}

function completed(
  operation: Operation,
  { method, path }: OperationKey,
  { words, schemas }: { readonly words: PathParameterWords; readonly schemas: Schemas },
): Operation {
  const others = (operation.parameters ?? []).filter((each) => !('in' in each && each.in === 'path'));
  const parameters = [...pathParametersOf(path, words), ...others.map(parameterWithExample)];
  return {
    ...operation,
    operationId: operation.operationId || operationIdOf(method, path.slice(API_PREFIX.length)),
    parameters,
    ...(operation.requestBody && { requestBody: bodyWithExample(operation.requestBody, schemas) }),
  };
}

/** The same with all errors that it answers, and as responses those too. */
function refusing(operation: Operation, audienceErrors: AudienceErrors, refusals: Refusals): Operation {
  const { [AUDIENCE]: audience, [ERRORS]: named = [], parameters = [], requestBody, responses } = operation;
  if (!audience) return operation;
  const takesBody = requestBody !== undefined;
  const traits = { takesBody, takesInput: takesBody || parameters.length > 0 };
  const errors = [...named, ...errorsOfOperation(audience, traits, audienceErrors)];
  return { ...operation, [ERRORS]: errors, responses: refusals.addedTo(responses, errors) };
}

/** In the order of the descriptions, and what has none last, for `requireComplete` to refuse. */
function tagsIn({ paths }: OpenAPIObject, descriptions: Readonly<Record<string, string>>) {
  const used = new Set(operationsOf(paths).flatMap(({ operation }) => operation.tags ?? []));
  const described = Object.keys(descriptions).filter((name) => used.has(name));
  return [...new Set([...described, ...used])].map((name) => ({
    name,
    description: descriptions[name] ?? '',
  }));
}
