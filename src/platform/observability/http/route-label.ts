import type { FastifyRequest } from 'fastify';

/** Names the paths below a mount, which has no routes; undefined for those of others. */
export type LabelOfMount = (path: string) => string | undefined;

/** Paths of the platform that are answered before there is a route. */
const KNOWN: ReadonlySet<string> = new Set(['/health/live', '/health/ready', '/metrics']);

const NONE = 'none';

/** Whether no route has the path of a request that is called so. */
export const isUnrouted = (label: string): boolean => label === NONE;

/** What a request is called where calls are counted: the pattern of its path, of which there are only so many. */
export function routeLabel(request: FastifyRequest, path: string, labelOfMount: LabelOfMount): string {
  const route = request.is404 ? undefined : request.routeOptions.url;
  if (route !== undefined) return route;
  return KNOWN.has(path) ? path : (labelOfMount(path) ?? NONE);
}

/**
 * Without the query, and without a fragment, which no client should send. A request line may also hold a whole URL, with
 * credentials in it: nothing is told of that.
 */
export const pathOf = (url: string): string => (url.startsWith('/') ? (url.split(/[?#]/, 1)[0] ?? '') : '');
