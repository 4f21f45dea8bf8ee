import { RefusedRequest } from './refused-request.js';

const MAX_QUERY_PARAMETERS = 100;

/**
 * Refuses null bytes, which no parameter has a use for and PostgreSQL does not store, and more parameters than any
 * request has: Koa takes the square of their number to read them.
 */
export function requireReadableQuery(query: string): void {
  if (query.includes('%00')) {
    throw new RefusedRequest(400, 'null bytes are not allowed in the request query');
  }
  if (query.split('&').length > MAX_QUERY_PARAMETERS) {
    throw new RefusedRequest(400, 'there are too many parameters in the request query');
  }
}

/** Clients may name several resources, each in a parameter of its own (RFC 8707 §2). */
const REPEATABLE = 'resource';

/** Refuses an authorization request that says something twice (RFC 6749 §3.1): nobody knows which of both holds. */
export function requireSingleParameters(query: string): void {
  const names = new Set<string>();
  for (const name of new URLSearchParams(query).keys()) {
    if (names.has(name)) throw new RefusedRequest(400, `'${name}' parameter must not be provided twice`);
    if (name !== REPEATABLE) names.add(name);
  }
}
