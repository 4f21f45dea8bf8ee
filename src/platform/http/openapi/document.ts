import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { AUDIENCES, scopesOf } from '../audience.js';
import { API_PREFIX } from '../paths.js';
import { requireComplete } from './complete.js';
import { operationIdOf } from './operation-id.js';
import { mapOperations, operationsOf, type Operation, type OperationKey } from './operations.js';
import { pathParametersOf, type SharedParameters, sharedPathParameters } from './path-parameters.js';

export interface DocumentOptions {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** Tag → description, for every tag that a controller carries. */
  readonly tags: Readonly<Record<string, string>>;
  /** What has ids in paths, `organization-role`: their parameters are shared. Of anything else they are written out. */
  readonly entities: readonly string[];
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
  const shared = sharedPathParameters(options.entities);
  const document: OpenAPIObject = {
    ...generated,
    paths: mapOperations(generated.paths, (operation, key) => completed(operation, key, shared)),
    components: { ...generated.components, parameters: { ...shared } },
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
  shared: SharedParameters,
): Operation {
  const others = (operation.parameters ?? []).filter((each) => !('in' in each && each.in === 'path'));
  const parameters = [...pathParametersOf(path, shared), ...others];
  const takesInput = parameters.length > 0 || operation.requestBody !== undefined;
  return {
    ...operation,
    operationId: operation.operationId || operationIdOf(method, path.slice(API_PREFIX.length)),
    parameters,
    responses: { ...(takesInput && { 400: { description: 'Bad Request' } }), ...operation.responses },
  };
}

function tagsIn({ paths }: OpenAPIObject, descriptions: Readonly<Record<string, string>>) {
  const names = new Set(operationsOf(paths).flatMap(({ operation }) => operation.tags ?? []));
  return [...names]
    .toSorted((one, other) => one.localeCompare(other))
    .map((name) => ({ name, description: descriptions[name] ?? '' }));
}
