import { existsSync } from 'node:fs';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { MAILBOX_PATH } from '#src/modules/connectors/connectors.public.js';
import { type Config, InvalidSettings } from '#src/platform/config/config.js';
import { EmbeddedPostgresError } from '#src/platform/database/embedded/embedded-postgres.errors.js';
import { createLogger } from '#src/platform/observability/logger.js';
import { DOCS_PATH } from '#src/platform/http/openapi/explorer/install-explorer.js';
import { type BootstrapCredentials, credentialsFile } from './bootstrap-credentials.js';

/** Prints what a start says once it serves: for a person, or as lines of JSON, which never hold a secret. */
export function announce(
  config: Config,
  notices: readonly string[],
  credentials: BootstrapCredentials | undefined,
): void {
  if (config.production) return announceAsJson(config, notices, credentials);
  const text = config.env.WORKER_ONLY
    ? [...notices, WORKS].join('\n')
    : whereToGoNext(config, notices, credentials);
  console.log(text);
}

function announceAsJson(
  config: Config,
  notices: readonly string[],
  credentials: BootstrapCredentials | undefined,
): void {
  const logger = createLogger(config);
  for (const notice of notices) logger.warn(notice);
  if (config.env.WORKER_ONLY) return logger.info(WORKS);
  const endpoint = endpointOf(config);
  const { clientId, file } = credentials ?? {};
  logger.info({ endpoint, clientId, credentialsFile: file }, `Portico serves ${endpoint}`);
}

const WORKS = 'Portico runs jobs';

const endpointOf = ({ env }: Config): string =>
  (env.ENDPOINT ?? `http://localhost:${env.PORT}`).replace('*', 'default');

/** Where the tenant of the operators is served, if it is. */
function operatorsEndpoint({ ADMIN_ENDPOINT, ADMIN_DISABLE_LOCALHOST, ADMIN_PORT }: Config['env']): string[] {
  if (ADMIN_ENDPOINT) return [ADMIN_ENDPOINT];
  return ADMIN_DISABLE_LOCALHOST ? [] : [`http://localhost:${ADMIN_PORT}`];
}

/** Where to go next, and the first credentials if they were just made. */
function whereToGoNext(
  config: Config,
  notices: readonly string[],
  credentials: BootstrapCredentials | undefined,
): string {
  const { env } = config;
  const endpoint = endpointOf(config);
  return [
    ...notices,
    '',
    `Portico serves ${endpoint}`,
    ...(env.API_DOCS ? [`  explore the API   ${endpoint}${DOCS_PATH}`] : []),
    `  discovery         ${endpoint}/oidc/.well-known/openid-configuration`,
    ...(env.DISABLE_LOCALHOST ? [] : [`  sent messages     http://localhost:${env.PORT}${MAILBOX_PATH}`]),
    ...operatorsEndpoint(env).map((url) => `  operators' tenant ${url}`),
    ...(credentials ? firstApplication(credentials) : keptCredentials(env.DATA_DIR)),
    '',
  ].join('\n');
}

/** The secret is shown only where it was made up, only this once, and to a terminal: other output is kept in logs. */
function firstApplication({ clientId, clientSecret, file }: BootstrapCredentials): string[] {
  if (!file) return [`  client id         ${clientId} (from BOOTSTRAP_CLIENT_ID)`];
  return [
    `  client id         ${clientId}`,
    ...(process.stdout.isTTY ? [`  client secret     ${clientSecret}`] : []),
    `  id and secret in  ${file}`,
  ];
}

function keptCredentials(dataDir: string): string[] {
  const file = credentialsFile(dataDir);
  return existsSync(file) ? [`  first credentials ${file}`] : [];
}

/** What stopped a start: the message alone where the operator can remove the reason, else the whole error. */
export function startUpMessage(error: unknown): string {
  const expected =
    error instanceof StartUpFault ||
    error instanceof InvalidSettings ||
    error instanceof EmbeddedPostgresError;
  if (expected) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
