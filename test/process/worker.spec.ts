import pg from 'pg';
import { afterEach, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import { JobWorker } from '#src/platform/jobs/job-worker.js';
import { Jobs } from '#src/platform/jobs/jobs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { jobRows } from '../database/jobs/job-app.js';
import { OTHER_TENANT } from '../support/template.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { type ServerProcess, spawnServer } from './server-process.js';

const WITHIN = { timeout: 60_000 };

describe('a process that only runs jobs', () => {
  const running: ServerProcess[] = [];

  afterEach(async () => {
    for (const worker of running.splice(0)) if (worker.process.exitCode === null) await worker.end('SIGKILL');
  });

  async function startWorker(databaseUrl: string): Promise<ServerProcess> {
    const worker = await spawnServer({
      DB_URL: databaseUrl,
      SECRET_VAULT_KEK: inject('testServer').environment['SECRET_VAULT_KEK'] ?? '',
      WORKER_ONLY: 'true',
    });
    running.push(worker);
    await vi.waitUntil(() => worker.output().includes('Portico runs jobs'), WITHIN);
    return worker;
  }

  /** A server of this process that enqueues; it runs no jobs by itself unless it is told how many. */
  async function startServer(concurrency: string, databaseUrl?: string): Promise<TestApp> {
    const server = await startTestApp({
      WORKER_CONCURRENCY: concurrency,
      ...(databaseUrl && { DB_URL: databaseUrl }),
    });
    onTestFinished(() => server.close());
    return server;
  }

  /** The one job that the product itself has; without events it ends at once. */
  const enqueue = ({ app, platform }: TestApp): Promise<void> =>
    TenantContext.run(OTHER_TENANT, () =>
      platform.unitOfWork.run(() => app.get(Jobs).enqueue('events.dispatch', { events: [] })),
    );

  it('does the jobs that servers enqueue, serves nothing, and ends when it is told to', async () => {
    const server = await startServer('0');
    const worker = await startWorker(server.databaseUrl);
    await enqueue(server);
    await vi.waitUntil(async () => (await jobRows(server.databaseUrl)).length === 0, WITHIN);
    await expect(fetch(`${worker.baseUrl}/api/status`)).rejects.toThrow('fetch failed');
    expect(await worker.end('SIGTERM')).toBe(0);
  });

  it('leaves the job that it had when it was killed to another one', async () => {
    const server = await startServer('0');
    const worker = await startWorker(server.databaseUrl);
    const letGo = await holdUpJobs(server.databaseUrl);
    await enqueue(server);
    await vi.waitUntil(async () => (await jobRows(server.databaseUrl))[0]?.lockedBy, WITHIN);
    await worker.end('SIGKILL');
    await letGo();
    expect((await jobRows(server.databaseUrl))[0]?.lockedBy).toMatch(/^pool-/);

    const other = await startServer('1', server.databaseUrl);
    await vi.waitUntil(() => other.app.get(JobWorker).isAlive(), WITHIN);
    await vi.waitUntil(() => presenceIsGone(server.databaseUrl), WITHIN);
    await other.app.get(JobWorker).sweep();
    await vi.waitUntil(async () => (await jobRows(server.databaseUrl)).length === 0, WITHIN);
  });
});

/** Keeps every job from finding out whether its tenant exists. Returns how to let them go. */
async function holdUpJobs(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin; lock table tenants in access exclusive mode');
  return () => client.end();
}

/** Whether PostgreSQL noticed that the killed process is gone: the session of the other one is all that is left. */
async function presenceIsGone(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    `select from pg_stat_activity where datname = current_database() and application_name = 'portico job presence'`,
  );
  await client.end();
  return rowCount === 1;
}
