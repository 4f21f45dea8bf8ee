import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StartUpFault } from './kernel/start-up-fault.js';
import type { Config } from './platform/config/config.js';
import type { Settings } from './platform/config/settings.js';
import { Notifications } from './platform/database/notifications.js';
import { LISTENER_TIMES, watchUnusedConnections } from './platform/http/patience.js';
import { JobWorker } from './platform/jobs/job-worker.js';
import { Drain } from './platform/observability/drain.js';
import { openOperatorPort } from './platform/observability/http/operator-port.js';
import { startTracing } from './platform/observability/open-telemetry.js';
import { OperatorRoutes } from './platform/observability/operator-routes.js';

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
  const closeMetrics = env.METRICS_PORT === 0 ? nothing : await listenForProbes(app, env);
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
  await app.listen(env.PORT, host).catch(refuse('PORT', env.PORT, 'HOST', env.HOST));
  if (env.ADMIN_DISABLE_LOCALHOST) return nothing;
  const admin = await listenForOperators(app, env.ADMIN_PORT, host).catch(
    refuse('ADMIN_PORT', env.ADMIN_PORT, 'HOST', env.HOST),
  );
  const endUnused = watchUnusedConnections(admin);
  return () => {
    endUnused();
    return new Promise((resolve) => admin.close(() => resolve()));
  };
}

/** Probes and metrics on a port of their own. */
const listenForProbes = (
  app: NestFastifyApplication,
  { METRICS_PORT: port, METRICS_HOST: host }: Settings,
): Promise<() => Promise<void>> =>
  openOperatorPort(app.get(OperatorRoutes), { port, host }).catch(
    refuse('METRICS_PORT', port, 'METRICS_HOST', host),
  );

/** Names the address too, where one is set: it can be what is wrong. */
const refuse =
  (setting: string, port: number, hostSetting: string, host: string | undefined) =>
  (cause: Error): never => {
    const where = host === undefined ? '' : ` at ${hostSetting}=${host}`;
    throw new StartUpFault(`${setting}: ${port} cannot be listened on${where}: ${cause.message}`, { cause });
  };

/** A second listener of the same application; the port tells the requests apart. */
async function listenForOperators(app: NestFastifyApplication, port: number, host: string): Promise<Server> {
  const { routing, server: first } = app.getHttpAdapter().getInstance();
  const second = createServer(LISTENER_TIMES, (request, response) => routing(request, response));
  second.setTimeout(first.timeout);
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
