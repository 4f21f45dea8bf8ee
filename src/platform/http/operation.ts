import type { Operation } from '#src/platform/request-context.js';
import { nameOf } from './audience.js';
import type { Endpoint } from './endpoint-metadata.js';
import { operationIdOf } from './openapi/operation-id.js';
import { API_PREFIX } from './paths.js';

const known = new WeakMap<Endpoint, Operation>();

/** An endpoint as the OpenAPI document names it; `route` is its pattern, `/api/roles/:id`. */
export function operationOf(endpoint: Endpoint, route: string): Operation {
  const found = known.get(endpoint);
  if (found) return found;
  const { method, status, operationId, audience } = endpoint;
  const documented = route.slice(API_PREFIX.length).replaceAll(/:(\w+)/g, '{$1}');
  const id = operationId || operationIdOf(method, documented);
  const operation = { id, status, audience: nameOf(audience) };
  known.set(endpoint, operation);
  return operation;
}
