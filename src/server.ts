import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream, Logger } from 'pino';
import { apiDocument } from './api-document.js';
import { AppModule } from './app.module.js';
import { AuditTrail } from './modules/audit-logs/audit-logs.public.js';
import { DevelopmentMailbox, installMailbox } from './modules/connectors/connectors.public.js';
import {
  installSsoServiceMetadata,
  SsoServiceMetadata,
} from './modules/enterprise-sso/enterprise-sso.public.js';
import { installRelatedOrigins, RelyingParties } from './modules/mfa/mfa.public.js';
import { managementApiIndicator } from './modules/resources/resources.public.js';
import { isOidcPath, OidcMount, oidcRouteLabel } from './oidc/oidc.public.js';
import { Config } from './platform/config/config.js';
import { translateDatabaseError } from './platform/database/database-errors.js';
import { AUDIENCE_ERRORS } from './platform/auth/auth.module.js';
import { installBearerCheck } from './platform/auth/install-bearer-check.js';
import { ChangeLog } from './platform/events/change-log.port.js';
import { createHttpAdapter } from './platform/http/http-adapter.js';
import { installHttp } from './platform/http/install-http.js';
import { ApiDocuments } from './platform/http/openapi/api-documents.js';
import { installExplorer } from './platform/http/openapi/explorer/install-explorer.js';
import { buildOpenApiDocument } from './platform/http/openapi/document.js';
import { installApiDocuments } from './platform/http/openapi/install-api-documents.js';
import { Drain } from './platform/observability/drain.js';
import { installArrivalReport } from './platform/observability/http/install-arrival-report.js';
import { installOperatorRoutes } from './platform/observability/http/install-operator-routes.js';
import {
  installRequestWatch,
  type WatchRequest,
} from './platform/observability/http/install-request-watch.js';
import { createLogger, logOutput } from './platform/observability/logger.js';
import { Metrics } from './platform/observability/metrics/metrics.js';
import { RequestTimer } from './platform/observability/metrics/request-timer.js';
import { NestLogger } from './platform/observability/nest-logger.js';
import { OperatorRoutes } from './platform/observability/operator-routes.js';
import type { Platform } from './platform/platform.module.js';
import { Strangers } from './platform/strangers/strangers.js';
import {
  AccountPage,
  ConsentService,
  installPages,
  PageDocuments,
  UnknownSessions,
} from './sign-in/sign-in.public.js';
import { installTenancy } from './platform/tenancy/install-tenancy.js';
import { TenantResolver } from './platform/tenancy/tenant-resolver.port.js';

/** Builds the application on an open platform, ready to listen. Its log lines go to `logs`, or else to the standard output. */
export async function createApp(
  platform: Platform,
  { logs }: { readonly logs?: DestinationStream } = {},
): Promise<NestFastifyApplication> {
  const { config } = platform;
  const logger = createLogger(config, logs ?? (await logOutput(config)));
  const adapter = createHttpAdapter({
    trustedProxies: config.trustedProxies,
    onRefused: (request, reply) => watch(request, reply),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(platform), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
    // The framework's own would read forms too.
    bodyParser: false,
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
  installApi(app, config);
  const documents = app.get(ApiDocuments);
  documents.describe(() =>
    buildOpenApiDocument(app, { ...apiDocument, audienceErrors: app.get(AUDIENCE_ERRORS) }),
  );
  installApiDocuments(app.getHttpAdapter().getInstance(), documents);
  installHostedPages(app);
  installRelatedOrigins(app.getHttpAdapter().getInstance(), app.get(RelyingParties));
  installSsoServiceMetadata(app.getHttpAdapter().getInstance(), app.get(SsoServiceMetadata));
  installMailbox(app.getHttpAdapter().getInstance(), app.get(DevelopmentMailbox));
  if (config.env.API_DOCS) installExplorer(app.getHttpAdapter().getInstance(), managementApiIndicator);
  return app.init();
}

/** The REST API, whose refusals the audit log hears of. */
function installApi(app: NestFastifyApplication, config: Config): void {
  const changeLog = app.get(ChangeLog);
  installHttp(app, {
    corsOrigins: corsOrigins(config),
    translateError: translateDatabaseError,
    onRefusal: (request, error) => changeLog.refuse(request, error),
  });
  installBearerCheck(app.getHttpAdapter().getInstance());
}

/** Before the tenants: whoever looks after the server sees every request, and asks for none of them. */
function installObservability(app: NestFastifyApplication, logger: Logger): WatchRequest {
  const server = app.getHttpAdapter().getInstance();
  const services = {
    logger,
    timer: app.get(RequestTimer),
    drain: app.get(Drain),
    labelOfMount: oidcRouteLabel,
  };
  const watch = installRequestWatch(server, services);
  installOperatorRoutes(server, app.get(OperatorRoutes));
  installArrivalReport(server, app.get(Config));
  app
    .get(Metrics)
    .countOf(
      { name: 'portico_audit_rows_lost_total', help: 'Rows of audit logs that could not be written.' },
      () => app.get(AuditTrail).lost,
    );
  return watch;
}

function installHostedPages(app: NestFastifyApplication): void {
  installPages(app.getHttpAdapter().getInstance(), {
    unknownSessions: app.get(UnknownSessions),
    consent: app.get(ConsentService),
    documents: app.get(PageDocuments),
    accountPage: app.get(AccountPage),
    strangers: app.get(Strangers),
  });
}

/** In production browsers may call from the operators' origin and the listed ones; else from anywhere. */
function corsOrigins({ env, production }: Config): 'any' | string[] {
  if (!production) return 'any';
  const listed = env.CORS_ORIGINS?.split(',').map((origin) => origin.trim()) ?? [];
  return [...(env.ADMIN_ENDPOINT ? [env.ADMIN_ENDPOINT] : []), ...listed];
}
