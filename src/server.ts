import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiDocument } from './api-document.js';
import { AppModule } from './app.module.js';
import { StartUpFault } from './kernel/start-up-fault.js';
import { managementApiIndicator } from './modules/resources/resources.public.js';
import { isOidcPath, OidcMount } from './oidc/oidc.public.js';
import type { Config } from './platform/config/config.js';
import { Notifications } from './platform/database/notifications.js';
import { translateDatabaseError } from './platform/database/database-errors.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { installHttp } from './platform/http/install-http.js';
import { ApiDocuments } from './platform/http/openapi/api-documents.js';
import { buildOpenApiDocument } from './platform/http/openapi/document.js';
import { installSwaggerUi } from './platform/http/openapi/swagger-ui.js';
import { NestLogger } from './platform/observability/nest-logger.js';
import type { Platform } from './platform/platform.module.js';
import { installTenancy } from './platform/tenancy/install-tenancy.js';
import { TenantResolver } from './platform/tenancy/tenant-resolver.js';

/** Builds the application on an open platform, ready to listen. */
export async function createApp(platform: Platform): Promise<NestFastifyApplication> {
  const { config } = platform;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(platform),
    createHttpAdapter({ trustProxy: config.env.TRUST_PROXY_HEADER }),
    { logger: new NestLogger(config), abortOnError: false },
  );
  const oidc = app.get(OidcMount);
  installTenancy(app.getHttpAdapter().getInstance(), {
    resolver: app.get(TenantResolver),
    adminPort: config.env.ADMIN_PORT,
    mount: {
      matches: isOidcPath,
      handle: (request, response, tenant) => oidc.handle(request, response, tenant),
      fail: (request, response, error) => oidc.fail(request, response, error),
    },
  });
  installHttp(app, { corsOrigins: corsOrigins(config), translateError: translateDatabaseError });
  const documents = app.get(ApiDocuments);
  documents.describe(() => buildOpenApiDocument(app, apiDocument));
  installSwaggerUi(app, documents, managementApiIndicator);
  return app.init();
}

/** Listens for the tenants and, unless the settings say otherwise, for the operators. Returns how to stop. */
export async function listen(app: NestFastifyApplication, { env }: Config): Promise<() => Promise<void>> {
  const notifications = app.get(Notifications);
  await notifications.start();
  const host = env.HOST ?? anyAddress();
  await app.listen(env.PORT, host).catch(refuse('PORT', env.PORT));
  const admin = env.ADMIN_DISABLE_LOCALHOST
    ? undefined
    : await listenForOperators(app, env.ADMIN_PORT, host).catch(refuse('ADMIN_PORT', env.ADMIN_PORT));
  return async () => {
    const closed = admin && new Promise((resolve) => admin.close(resolve));
    await app.close();
    await closed;
    await notifications.stop();
  };
}

const refuse =
  (setting: string, port: number) =>
  (cause: Error): never => {
    throw new StartUpFault(`${setting}: ${port} cannot be listened on: ${cause.message}`, { cause });
  };

/** A second listener of the same application; the port tells the requests apart. */
async function listenForOperators(app: NestFastifyApplication, port: number, host: string): Promise<Server> {
  const { routing, server: first } = app.getHttpAdapter().getInstance();
  const second = createServer((request, response) => routing(request, response));
  second.setTimeout(first.timeout);
  second.requestTimeout = first.requestTimeout;
  for (const listener of first.listeners('clientError'))
    second.on('clientError', (...args) => listener(...args));
  await new Promise<void>((resolve, reject) => {
    second.once('error', reject);
    second.listen(port, host, resolve);
  });
  return second;
}

const anyAddress = (): string =>
  Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ family }) => family === 'IPv6'))
    ? '::'
    : '0.0.0.0';

/** In production browsers may call from the operators' origin and the listed ones; else from anywhere. */
function corsOrigins({ env, production }: Config): 'any' | string[] {
  if (!production) return 'any';
  const listed = env.CORS_ORIGINS?.split(',').map((origin) => origin.trim()) ?? [];
  return [...(env.ADMIN_ENDPOINT ? [env.ADMIN_ENDPOINT] : []), ...listed];
}
