import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { CallingOrigins } from './audience.js';
import { isApiPath } from './paths.js';
import type { RouteTable } from './route-table.js';

/** Which web origins are listed: all, or these. */
export type CorsOrigins = 'any' | readonly string[];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Lets browsers call `/api`, from where the audience of the route says, and read all headers of its answers. Cookies
 * never come along. Elsewhere nothing is allowed.
 */
export function installCors(app: NestFastifyApplication, listed: CorsOrigins, routes: RouteTable): void {
  const optionsFor = (request: FastifyRequest) => {
    const origin = isApiPath(request.url) && originOption(originsFor(request, routes), listed);
    return { origin, methods: METHODS, exposedHeaders: '*', preflight: isPreflight(request) };
  };
  app.enableCors({
    // After all `onRequest` hooks: what is mounted there says itself who may call it.
    hook: 'preParsing',
    delegator: (request: FastifyRequest, callback: (error: null, options: object) => void) =>
      callback(null, optionsFor(request)),
  });
}

/** A preflight and what has no route meet the strictest rule of the path; unknown paths tell those who may know. */
function originsFor({ routeOptions, url }: FastifyRequest, routes: RouteTable): CallingOrigins {
  if (routeOptions.config.origins) return routeOptions.config.origins;
  const known = routes.originsAt(url);
  if (known.includes('none')) return 'none';
  return known.length === 0 || known.includes('listed') ? 'listed' : 'any';
}

function originOption(origins: CallingOrigins, listed: CorsOrigins): boolean | string[] {
  if (origins !== 'listed') return origins === 'any';
  return listed === 'any' || [...listed];
}

/** Another OPTIONS request is answered like any unrouted method. */
const isPreflight = ({ headers }: FastifyRequest): boolean =>
  headers.origin !== undefined && headers['access-control-request-method'] !== undefined;
