import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '#src/platform/database/embedded/embedded-postgres.js';
import { doNotWaitForDisk } from './disk.js';
import { fillTemplate } from './template.js';
import type { TestServer } from './test-server.js';
import { workingFolder } from './working-folder.js';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/**
 * Starts one PostgreSQL for the whole run and fills a template database, of which each spec file gets a copy.
 * `TEST_POSTGRES_BIN` names the binaries of another PostgreSQL than the embedded one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await workingFolder('test');
  const postgres = await startEmbeddedPostgres({
    dataDir: folder,
    mode: 'server',
    binaries: process.env.TEST_POSTGRES_BIN,
  });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const server: TestServer = {
    postgresUrl: postgres.url,
    environment: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      // A suite whose jobs should run says so.
      WORKER_CONCURRENCY: '0',
      // A slow machine is no overload; suites about overload say how long they wait.
      DATABASE_CONNECTION_TIMEOUT: '30000',
      DATA_DIR: folder,
      SECRET_VAULT_KEK: randomBytes(32).toString('base64'),
      BOOTSTRAP_CLIENT_ID: 'bootstrap',
      BOOTSTRAP_CLIENT_SECRET: randomBytes(16).toString('hex'),
    },
  };
  await doNotWaitForDisk(server.postgresUrl, { kills: false });
  await fillTemplate(server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  project.provide('testServer', server);
  return stop;
}
