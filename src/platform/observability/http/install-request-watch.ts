import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Drain } from '../drain.js';
import type { RequestTimer } from '../metrics/request-timer.js';
import { inSpan, type Span, startTrace } from '#src/platform/tracing.js';
import { isUnrouted, type LabelOfMount, pathOf, routeLabel } from './route-label.js';

declare module 'fastify' {
  interface FastifyRequest {
    span: Span | null;
  }
}

export interface RequestWatch {
  readonly logger: Logger;
  readonly timer: RequestTimer;
  readonly drain: Drain;
  readonly labelOfMount: LabelOfMount;
}

/** A path may be as long as all headers together; a log line needs less to tell it. */
const LOGGED_PATH_LENGTH = 256;

/** Somebody can put a token where there is no route. No id of ours is as long as this, and no secret is shorter. */
const withoutSecrets = (path: string): string => path.replaceAll(/[^/]{25,}/g, '…');

/** Begins to watch a request; returns its span, if it is traced. */
export type WatchRequest = (request: FastifyRequest, reply: FastifyReply) => Span | undefined;

/**
 * Logs, times and traces each request, whoever answers it, and lets connections end while the server drains. Returns what
 * to call for requests that reach no hook.
 */
export function installRequestWatch(server: FastifyInstance, watch: RequestWatch): WatchRequest {
  const begin: WatchRequest = (request, { raw }) => {
    const startedAt = performance.now();
    // What is mounted below a path sees the rest of it alone.
    const path = pathOf(request.url);
    const span = isProbe(path) ? undefined : startTrace(request.method, 'server', request.headers);
    request.span = span ?? null;
    if (watch.drain.hasBegun) raw.setHeader('Connection', 'close');
    raw.once('close', () => {
      const status = raw.writableFinished ? raw.statusCode : undefined;
      record(watch, request, { path, status, milliseconds: performance.now() - startedAt });
    });
    return span;
  };
  server.decorateRequest('span', null);
  server.addHook('onRequest', (request, reply, done) => inSpan(begin(request, reply), done));
  server.addHook('preSerialization', ({ context }, { statusCode }, body, done) => {
    if (statusCode >= 400 && context) context.errorCode = codeIn(body);
    done(null, body);
  });
  // Reading a body ends in the context of the socket, which belongs to no request.
  server.addHook('preValidation', ({ span }, _reply, done) => inSpan(span ?? undefined, done));
  return begin;
}

function codeIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
  return typeof body.code === 'string' ? body.code : undefined;
}

interface Served {
  readonly path: string;
  /** Undefined where the client went away before it got one. */
  readonly status: number | undefined;
  readonly milliseconds: number;
}

function record(
  { logger, timer, labelOfMount }: RequestWatch,
  request: FastifyRequest,
  served: Served,
): void {
  const { method, span } = request;
  const { path, status, milliseconds } = served;
  const route = routeLabel(request, path, labelOfMount);
  const failed = status !== undefined && status >= 500;
  timer.record({ method, route, status, milliseconds });
  span?.end({
    name: `${method} ${route}`,
    facts: { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status },
    failed,
  });
  const level = failed ? 'warn' : isProbe(path) ? 'debug' : 'info';
  if (!logger.isLevelEnabled(level)) return;
  const shown = isUnrouted(route) ? withoutSecrets(path) : path;
  logger[level](lineOf(request, { ...served, path: shown.slice(0, LOGGED_PATH_LENGTH) }), 'request');
}

/**
 * Neither the query nor a body: they hold codes, tokens and what people type. No path of ours holds a secret: they are made
 * of ids and names.
 */
const lineOf = (
  { id, method, tenant, context, span }: FastifyRequest,
  { path, status, milliseconds }: Served,
): object => ({
  context: 'Http',
  method,
  path,
  status,
  code: context?.errorCode,
  milliseconds: Math.round(milliseconds * 10) / 10,
  requestId: id,
  tenant: tenant?.tenantId,
  actor: context?.actor?.id,
  traceId: span?.traceId,
});

/** Every few seconds one, about nothing that anybody wants to see. */
const isProbe = (path: string): boolean => path.startsWith('/health/') || path === '/metrics';
