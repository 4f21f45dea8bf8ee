import pg from 'pg';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { sql } from '../support/sql.js';
import { OTHER_TENANT } from '../support/template.js';
import { type JobApp, jobRows, openJobApp } from './jobs/job-app.js';

const GONE_WITHIN_MILLISECONDS = 20_000;
const WITHIN = { timeout: GONE_WITHIN_MILLISECONDS };
const WEEK_MILLISECONDS = 7 * 24 * 60 * 60 * 1000;

/** Ends connections of workers, as a restart of the database does, for good; `waiting`: only those that wait for such a thing. */
const cut = ({ opened }: JobApp, name: string, waiting?: string): Promise<unknown[]> =>
  sql(
    opened.url,
    `select pg_terminate_backend(pid, ${GONE_WITHIN_MILLISECONDS}) from pg_stat_activity
     where datname = current_database() and application_name = $1 and wait_event_type = coalesce($2, wait_event_type)`,
    [name, waiting],
  );

/** Keeps everybody from ending a job meanwhile. */
async function withLockedJobs({ opened }: JobApp, work: () => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: opened.url });
  await client.connect();
  await client.query('begin');
  await client.query('select from portico_worker._private_jobs for update');
  await work().finally(() => client.end());
}

const lockedBy = async ({ opened }: JobApp): Promise<(string | null)[]> =>
  (await jobRows(opened.url)).map((job) => job.lockedBy);

/** Leaves a job as a pool does that is gone without a word. */
const lockInTheNameOf = ({ opened }: JobApp, pool: string, attempts = 1): Promise<unknown> =>
  sql(
    opened.url,
    'update portico_worker._private_jobs set locked_at = now(), locked_by = $1, attempts = $2',
    [pool, attempts],
  );

/** How many presence locks are held. */
async function held({ opened }: JobApp): Promise<number> {
  const rows = await sql(
    opened.url,
    `select from pg_locks where locktype = 'advisory' and classid = 7074119
     and database = (select oid from pg_database where datname = current_database())`,
  );
  return rows.length;
}

describe('jobs of workers that are gone', () => {
  afterEach(() => Clock.use());

  it('are freed by the next sweep, and run', async () => {
    const app = await openJobApp();
    await app.enqueue(OTHER_TENANT, 'spec.see', {});
    await lockInTheNameOf(app, 'pool-gone');
    await app.worker.start();
    await app.worker.sweep();
    await vi.waitUntil(() => app.handlers.seen.length === 1, WITHIN);
    expect(app.handlers.seen[0]).toMatchObject({ tenantId: OTHER_TENANT, attempt: 2 });
    expect(app.logged.join('\n')).toContain('(spec.see) of tenant acme was cut short');
  });

  it('are given up after their last try, and deleted a week later', async () => {
    const app = await openJobApp();
    await app.enqueue('default', 'spec.see', {}, { maxAttempts: 1 });
    await lockInTheNameOf(app, 'pool-gone');
    await app.worker.start();
    await app.worker.sweep();
    expect(app.outcomes).toEqual([['spec.see', 'gave-up']]);
    expect(await lockedBy(app)).toEqual([null]);
    const start = Date.now();
    Clock.use(() => start + WEEK_MILLISECONDS + 60_000);
    await app.worker.sweep();
    expect(await jobRows(app.opened.url)).toEqual([]);
  });

  it('are not those of a worker that runs, whoever sweeps', async () => {
    const app = await openJobApp();
    const other = await openJobApp({}, app.opened);
    await app.worker.start();
    await app.enqueue('default', 'spec.wait', { name: 'long' });
    await vi.waitUntil(() => app.handlers.waiting.includes('long'), WITHIN);
    await other.worker.start();
    for (const { worker } of [app, other]) await worker.sweep();
    expect(await lockedBy(app)).toEqual([expect.stringMatching(/^pool-/)]);
    app.handlers.letGo('long');
    await vi.waitUntil(async () => (await jobRows(app.opened.url)).length === 0, WITHIN);
    expect(other.handlers.waiting).toEqual([]);
  });

  it('are not those of a worker that lost its session, as soon as it has another one', async () => {
    const app = await openJobApp();
    await app.worker.start();
    await app.enqueue('default', 'spec.wait', { name: 'long' });
    await vi.waitUntil(() => app.handlers.waiting.includes('long'), WITHIN);
    const before = await held(app);
    expect(before).toBe(2);
    await cut(app, 'portico job presence');
    await vi.waitUntil(async () => (await held(app)) === before, WITHIN);
    await app.worker.sweep();
    expect(await lockedBy(app)).toEqual([expect.stringMatching(/^pool-/)]);
    app.handlers.letGo('long');
  });
});

describe('a worker', () => {
  afterEach(() => Clock.use());

  it('ends a job once, also where the connection is lost on which it says that it is done', async () => {
    const app = await openJobApp({ WORKER_CONCURRENCY: '1' });
    await app.worker.start();
    await app.enqueue('default', 'spec.wait', { name: 'one' });
    await vi.waitUntil(() => app.handlers.waiting.length === 1, WITHIN);
    await withLockedJobs(app, async () => {
      app.handlers.letGo('one');
      await vi.waitUntil(async () => (await cut(app, 'portico jobs', 'Lock')).length > 0, WITHIN);
    });
    await app.enqueue('default', 'spec.see', {});
    await vi.waitUntil(async () => (await jobRows(app.opened.url)).length === 0, WITHIN);
    expect([app.handlers.waiting, app.handlers.seen.length]).toEqual([['one'], 1]);
  });

  it('goes on after all its connections were lost', async () => {
    const app = await openJobApp();
    await app.worker.start();
    for (const name of ['portico jobs', 'portico job presence']) await cut(app, name);
    await app.enqueue(OTHER_TENANT, 'spec.see', {});
    await vi.waitUntil(() => app.handlers.seen.length === 1, WITHIN);
    await app.worker.sweep();
    expect(app.worker.isAlive()).toBe(true);
  });

  it('is alive as long as the database answers it', async () => {
    const app = await openJobApp();
    expect(app.worker.isAlive()).toBe(false);
    await app.worker.start();
    expect(app.worker.isAlive()).toBe(true);
    const start = Date.now();
    Clock.use(() => start + 80_000);
    expect(app.worker.isAlive()).toBe(false);
    await app.worker.sweep();
    expect(app.worker.isAlive()).toBe(true);
  });
});
