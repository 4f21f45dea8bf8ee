import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type Operation } from './operations.js';

/** Throws one error that names everything a document lacks. */
export function requireComplete(document: OpenAPIObject): void {
  const operations = operationsOf(document.paths);
  const ids = operations.map(({ operation }) => operation.operationId);
  const faults = [
    ...operations.flatMap(({ method, path, operation }) =>
      lacking(operation).map((what) => `${method.toUpperCase()} ${path} has no ${what}`),
    ),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `two operations have the operationId ${id}`),
    ...(document.tags ?? [])
      .filter(({ description }) => !description)
      .map(({ name }) => `the tag ${name} has no description`),
  ];
  if (faults.length > 0) throw new Error(`The OpenAPI document is incomplete:\n${faults.join('\n')}`);
}

const lacking = ({ tags = [], summary, description, operationId }: Operation): string[] => [
  ...(tags.length === 1 ? [] : ['single tag']),
  ...(summary ? [] : ['summary']),
  ...(description ? [] : ['description']),
  ...(operationId ? [] : ['operationId']),
];
