import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream, Logger } from 'pino';
import { apiDocument } from './api-document.js';
import { AppModule } from './app.module.js';
import { StartUpFault } from './kernel/start-up-fault.js';
import { AuditTrail } from './modules/audit-logs/audit-logs.public.js';
import { managementApiIndicator } from './modules/resources/resources.public.js';
import { isOidcPath, OidcMount } from './oidc/oidc.public.js';
import type { Config } from './platform/config/config.js';
import type { Settings } from './platform/config/settings.js';
import { Notifications } from './platform/database/notifications.js';
import { translateDatabaseError } from './platform/database/database-errors.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { installHttp } from './platform/http/install-http.js';
import { ApiDocuments } from './platform/http/openapi/api-documents.js';
import { buildOpenApiDocument } from './platform/http/openapi/document.js';
import { installSwaggerUi } from './platform/http/openapi/swagger-ui.js';
import { JobWorker } from './platform/jobs/job-worker.js';
import { Drain } from './platform/observability/drain.js';
import { installOperatorRoutes } from './platform/observability/http/install-operator-routes.js';
import {
  installRequestWatch,
  type WatchRequest,
} from './platform/observability/http/install-request-watch.js';
import { openOperatorPort } from './platform/observability/http/operator-port.js';
import { createLogger } from './platform/observability/logger.js';
import { Metrics } from './platform/observability/metrics/metrics.js';
import { RequestTimer } from './platform/observability/metrics/request-timer.js';
import { NestLogger } from './platform/observability/nest-logger.js';
import { startTracing } from './platform/observability/open-telemetry.js';
import { OperatorRoutes } from './platform/observability/operator-routes.js';
import type { Platform } from './platform/platform.module.js';
import { installTenancy } from './platform/tenancy/install-tenancy.js';
import { TenantResolver } from './platform/tenancy/tenant-resolver.js';

/** Builds the application on an open platform, ready to listen. Its log lines go to `logs`, or else to the standard output. */
export async function createApp(
  platform: Platform,
  { logs }: { readonly logs?: DestinationStream } = {},
): Promise<NestFastifyApplication> {
  const { config } = platform;
  const logger = createLogger(config, logs);
  const adapter = createHttpAdapter({
    trustProxy: config.env.TRUST_PROXY_HEADER,
    onBadUrl: (request, reply) => watch(request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(platform), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
  });
  const watch = installObservability(app, logger);
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

/** Before the tenants: whoever looks after the server sees every request, and asks for none of them. */
function installObservability(app: NestFastifyApplication, logger: Logger): WatchRequest {
  const server = app.getHttpAdapter().getInstance();
  const services = { logger, timer: app.get(RequestTimer), drain: app.get(Drain) };
  const watch = installRequestWatch(server, services);
  installOperatorRoutes(server, app.get(OperatorRoutes));
  app
    .get(Metrics)
    .countOf(
      { name: 'portico_audit_rows_lost_total', help: 'Rows of audit logs that could not be written.' },
      () => app.get(AuditTrail).lost,
    );
  return watch;
}

/**
 * Serves: listens for the tenants and, unless the settings say otherwise, for the operators, and runs jobs. With
 * `WORKER_ONLY` it runs jobs alone. Returns how to stop: load balancers get time to turn away, and what runs ends.
 */
export async function listen(app: NestFastifyApplication, { env }: Config): Promise<() => Promise<void>> {
  const stopTracing = await startTracing(env);
  const notifications = app.get(Notifications);
  await notifications.start();
  const host = env.HOST ?? anyAddress();
  const closeAdmin = env.WORKER_ONLY ? nothing : await listenForAll(app, env, host);
  const closeMetrics =
    env.METRICS_PORT === 0
      ? nothing
      : await openOperatorPort(app.get(OperatorRoutes), { port: env.METRICS_PORT, host }).catch(
          refuse('METRICS_PORT', env.METRICS_PORT),
        );
  await app.get(JobWorker).start();
  const stop = async (): Promise<void> => {
    await app.get(Drain).begin();
    const closed = closeAdmin();
    await app.close();
    await closed;
    await notifications.stop();
    await closeMetrics();
    await stopTracing();
  };
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
}

const nothing = (): Promise<void> => Promise.resolve();

/** Returns how to close what the application does not close itself. */
async function listenForAll(
  app: NestFastifyApplication,
  env: Settings,
  host: string,
): Promise<() => Promise<void>> {
  await app.listen(env.PORT, host).catch(refuse('PORT', env.PORT));
  if (env.ADMIN_DISABLE_LOCALHOST) return nothing;
  const admin = await listenForOperators(app, env.ADMIN_PORT, host).catch(
    refuse('ADMIN_PORT', env.ADMIN_PORT),
  );
  return () => new Promise((resolve) => admin.close(() => resolve()));
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
