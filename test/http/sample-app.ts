import { Module, type LoggerService, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ProxyTrust } from '#src/platform/config/trusted-proxies.js';
import { createHttpAdapter } from '#src/platform/http/http-adapter.js';
import { installHttp, type HttpOptions } from '#src/platform/http/install-http.js';

export interface SampleApp {
  readonly app: NestFastifyApplication;
  /** What was logged as an error. */
  readonly errors: unknown[];
}

/** An application with these controllers and the whole HTTP layer. */
export async function sampleApp(
  controllers: Type[],
  options: Partial<HttpOptions> & {
    trustedProxies?: ProxyTrust;
    prepare?: (app: NestFastifyApplication) => void;
  } = {},
): Promise<SampleApp> {
  class SampleModule {}
  Module({ controllers })(SampleModule);
  const errors: unknown[] = [];
  const logger: LoggerService = {
    log: () => undefined,
    warn: () => undefined,
    error: (error: unknown) => errors.push(error),
  };
  const { trustedProxies, prepare, ...httpOptions } = options;
  const adapter = createHttpAdapter({ trustedProxies });
  const app = await NestFactory.create<NestFastifyApplication>(SampleModule, adapter, {
    logger,
    bodyParser: false,
  });
  installHttp(app, { corsOrigins: 'any', translateError: () => undefined, ...httpOptions });
  prepare?.(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return { app, errors };
}
