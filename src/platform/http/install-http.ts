import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppError } from '#src/kernel/errors.js';
import type { RequestContext } from '#src/platform/request-context.js';
import { installBodyParsers } from './body-parsers.js';
import { installCaching } from './caching.js';
import { installCors, type CorsOrigins } from './cors.js';
import { ErrorFilter, type ErrorTranslator } from './error.filter.js';
import { installEtag } from './etag.js';
import { installNotFound } from './not-found.js';
import { API_PREFIX } from './paths.js';
import { installRefusals } from './refusals.js';
import { ResponseInterceptor } from './response.interceptor.js';
import { RouteTable } from './route-table.js';
import { ValidationPipe } from './validation.pipe.js';

export interface HttpOptions {
  readonly corsOrigins: CorsOrigins;
  readonly translateError: ErrorTranslator;
  /** Hears of every request that is refused, before its answer is sent. */
  readonly onRefusal?: (request: RequestContext, error: AppError) => void;
}

/**
 * Makes an application on the adapter of `createHttpAdapter` behave as one HTTP API. Called once, right after the
 * application is created and before it is initialised.
 */
export function installHttp(app: NestFastifyApplication, options: HttpOptions): void {
  const instance = app.getHttpAdapter().getInstance();
  app.setGlobalPrefix(API_PREFIX);
  // Before what refuses requests without a route, so that browsers may read the refusals.
  const routes = new RouteTable(instance);
  installCors(app, options.corsOrigins, routes);
  installNotFound(instance, routes);
  installCaching(instance);
  installBodyParsers(app);
  installEtag(instance);
  const { onRefusal } = options;
  if (onRefusal) installRefusals(instance, onRefusal);
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalInterceptors(new ResponseInterceptor());
  app.useGlobalFilters(new ErrorFilter(options.translateError));
}
