import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { isApiPath } from './paths.js';

/** Which web origins may call the API: any, or these. */
export type CorsOrigins = 'any' | readonly string[];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Lets browsers call `/api` and read all headers of its answers. Elsewhere nothing is allowed. */
export function installCors(app: NestFastifyApplication, origins: CorsOrigins): void {
  const origin = origins === 'any' ? true : [...origins];
  const optionsFor = (request: FastifyRequest) =>
    isApiPath(request.url)
      ? { origin, methods: METHODS, exposedHeaders: '*', preflight: isPreflight(request) }
      : { origin: false };
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
