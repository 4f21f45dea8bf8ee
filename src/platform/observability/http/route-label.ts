import type { FastifyRequest } from 'fastify';

/** Paths that are answered before there is a route. Others below `/oidc` share a label: anybody can make them up. */
const KNOWN: ReadonlySet<string> = new Set([
  '/health/live',
  '/health/ready',
  '/metrics',
  '/oidc/.well-known/openid-configuration',
  '/oidc/auth',
  '/oidc/device',
  '/oidc/device/auth',
  '/oidc/jwks',
  '/oidc/me',
  '/oidc/request',
  '/oidc/session/end',
  '/oidc/session/end/confirm',
  '/oidc/session/end/success',
  '/oidc/token',
  '/oidc/token/introspection',
  '/oidc/token/revocation',
]);

const OTHER_OIDC = '/oidc/*';
const NONE = 'none';

/** What a request is called where calls are counted: the pattern of its path, of which there are only so many. */
export function routeLabel(request: FastifyRequest, path: string): string {
  const route = request.is404 ? undefined : request.routeOptions.url;
  if (route !== undefined) return route;
  if (KNOWN.has(path)) return path;
  return path.startsWith('/oidc/') ? OTHER_OIDC : NONE;
}

/**
 * Without the query, and without a fragment, which no client should send. A request line may also hold a whole URL, with
 * credentials in it: nothing is told of that.
 */
export const pathOf = (url: string): string => (url.startsWith('/') ? (url.split(/[?#]/, 1)[0] ?? '') : '');
