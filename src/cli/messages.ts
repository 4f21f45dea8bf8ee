import { existsSync } from 'node:fs';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import { type Config, InvalidSettings } from '#src/platform/config/config.js';
import { EmbeddedPostgresError } from '#src/platform/database/embedded/embedded-postgres.errors.js';
import { DOCS_PATH } from '#src/platform/http/openapi/swagger-ui.js';
import { type BootstrapCredentials, credentialsFile } from './bootstrap-credentials.js';

/** What a start prints once it serves: where to go next, and the first credentials if they were just made. */
export function whereToGoNext(
  { env }: Config,
  notices: readonly string[],
  credentials?: BootstrapCredentials,
): string {
  const endpoint = (env.ENDPOINT ?? `http://localhost:${env.PORT}`).replace('*', 'default');
  return [
    ...notices,
    '',
    `Portico serves ${endpoint}`,
    `  explore the API   ${endpoint}${DOCS_PATH}`,
    `  discovery         ${endpoint}/oidc/.well-known/openid-configuration`,
    ...(env.ADMIN_DISABLE_LOCALHOST ? [] : [`  operators' tenant http://localhost:${env.ADMIN_PORT}`]),
    ...(credentials ? firstApplication(credentials) : keptCredentials(env.DATA_DIR)),
    '',
  ].join('\n');
}

/** The secret is shown only where it was made up, and only this once. */
function firstApplication({ clientId, clientSecret, file }: BootstrapCredentials): string[] {
  if (!file) return [`  client id         ${clientId} (from BOOTSTRAP_CLIENT_ID)`];
  return [
    `  client id         ${clientId}`,
    `  client secret     ${clientSecret}`,
    `  both are kept in  ${file}`,
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
