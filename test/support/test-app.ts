import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, inject } from 'vitest';
import { entities } from '#src/app.entities.js';
import { type Config, readConfig } from '#src/platform/config/config.js';
import { openPlatform, type OpenPlatform } from '#src/platform/open-platform.js';
import { listen } from '#src/listen.js';
import { createApp } from '#src/server.js';
import { copyDatabase } from './database-copy.js';
import { freePort } from './free-port.js';
import { rememberPasswordOf, rememberSecret, rememberSecretsOfRequests } from './known-secrets.js';
import { SearchedLog } from './searched-log.js';
import { OTHER_CLIENT, OTHER_HOST, OTHER_TENANT } from './template.js';

/** A tenant of the test application, as its clients see it. */
export interface TestTenant {
  readonly id: string;
  readonly baseUrl: string;
  readonly issuer: string;
  /** The indicator of its Management API. */
  readonly indicator: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly platform: OpenPlatform;
  readonly config: Config;
  /** The tenant `default`. */
  readonly tenant: TestTenant;
  /** Another tenant of the same server. */
  readonly other: TestTenant;
  readonly adminUrl: string;
  /** The owner's way to the database. */
  readonly databaseUrl: string;
  /** Everything that the server logged, of whatever level. */
  readonly log: SearchedLog;
  /** Throws where a secret was logged. */
  close(): Promise<void>;
}

/**
 * The server of a spec file or of a `describe`: a whole one on a database of its own, which starts before the first test
 * and is closed after the last. What it returns is empty until then, and the started server from then on.
 */
export function useServer(settings?: Record<string, string>): TestApp {
  const server = {} as TestApp;
  beforeAll(async () => void Object.assign(server, await startTestApp(settings)));
  afterAll(() => server.close());
  return server;
}

/** A whole server on a database of its own, listening on loopback. `settings` adds to the environment. */
export async function startTestApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const { environment } = inject('testServer');
  const databaseUrl = settings['DB_URL'] ?? (await copyDatabase());
  const [port, adminPort] = [await freePort(), await freePort()];
  const config = readConfig({
    ...environment,
    DB_URL: databaseUrl,
    PORT: String(port),
    ADMIN_PORT: String(adminPort),
    ...settings,
    LOG_LEVEL: 'trace',
  });
  rememberSecretsOf(config);
  const log = new SearchedLog(settings['LOG_LEVEL'] ?? environment['LOG_LEVEL'] ?? 'info');
  const platform = await openPlatform(config, { entities, mode: 'tool' });
  const app = await createApp(platform, { logs: log });
  const stop = await listen(app, config);
  const clientSecret = environment['BOOTSTRAP_CLIENT_SECRET'] ?? '';
  return {
    app,
    platform,
    config,
    databaseUrl,
    log,
    adminUrl: `http://localhost:${adminPort}`,
    tenant: testTenant('default', `http://localhost:${port}`, 'bootstrap', clientSecret),
    other: testTenant(OTHER_TENANT, `http://${OTHER_HOST}:${port}`, OTHER_CLIENT, clientSecret),
    close: async () => {
      await stop();
      await platform.close();
      log.requireNoSecret();
    },
  };
}

/** What the settings hold, and what goes in and out while the server runs. */
function rememberSecretsOf({ env }: Config): void {
  for (const key of env.SECRET_VAULT_KEK) rememberSecret(key.toString('base64'));
  for (const url of [env.DB_URL, env.DB_RUNTIME_URL, env.DB_LISTEN_URL]) rememberPasswordOf(url);
  for (const secret of [env.BOOTSTRAP_CLIENT_SECRET, env.STATUS_API_KEY, env.METRICS_TOKEN])
    rememberSecret(secret);
  rememberSecretsOfRequests();
}

const testTenant = (id: string, baseUrl: string, clientId: string, clientSecret: string): TestTenant => ({
  id,
  baseUrl,
  issuer: `${baseUrl}/oidc`,
  indicator: `https://${id}.logto.app/api`,
  clientId,
  clientSecret,
});
