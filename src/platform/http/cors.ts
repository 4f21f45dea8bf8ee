import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { isApiPath } from './paths.js';
import type { RouteTable } from './route-table.js';

/** Which web origins may call the API: any, or these. */
export type CorsOrigins = 'any' | readonly string[];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Lets browsers call `/api` and read all headers of its answers. Elsewhere nothing is allowed, and at a route of `/api`
 * whose config says `cors: false`: the plugin reads that itself, but not for the preflight, which is no request of it.
 */
export function installCors(app: NestFastifyApplication, origins: CorsOrigins, routes: RouteTable): void {
  const origin = origins === 'any' ? true : [...origins];
  const optionsFor = (request: FastifyRequest) => {
    const preflight = isPreflight(request);
    if (!isApiPath(request.url) || (preflight && routes.isClosedAt(request.url))) return { origin: false };
    return { origin, methods: METHODS, exposedHeaders: '*', preflight };
  };
  app.enableCors({
    // After all `onRequest` hooks: what is mounted there says itself who may call it.
    hook: 'preParsing',
    delegator: (request: FastifyRequest, callback: (error: null, options: object) => void) =>
      callback(null, optionsFor(request)),
  });
}

/** Another OPTIONS request is answered like any unrouted method. */
const isPreflight = ({ headers }: FastifyRequest): boolean =>
  headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
