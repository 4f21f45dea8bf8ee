import type { Operation } from '#src/platform/request-context.js';
import type { Endpoint } from './endpoint-metadata.js';
import { operationIdOf } from './openapi/operation-id.js';
import { API_PREFIX } from './paths.js';

const known = new WeakMap<Endpoint, Operation>();

/** An endpoint as the OpenAPI document names it; `route` is its pattern, `/api/roles/:id`. */
export function operationOf(endpoint: Endpoint, route: string): Operation {
  const found = known.get(endpoint);
  if (found) return found;
  const { method, status, operationId } = endpoint;
  const documented = route.slice(API_PREFIX.length).replaceAll(/:(\w+)/g, '{$1}');
  const operation = { id: operationId || operationIdOf(method, documented), status };
  known.set(endpoint, operation);
  return operation;
}
