import { describe, expect, it, vi } from 'vitest';
import { sql } from '../support/sql.js';
import { execute, OTHER_TENANT } from '../support/template.js';
import { jobRows, makeDue, openJobApp } from './jobs/job-app.js';

const WITHIN = { timeout: 15_000 };

describe('the worker', () => {
  it('runs a job in the tenant that enqueued it, where no other is to be seen', async () => {
    const { worker, handlers, enqueue, opened, outcomes } = await openJobApp();
    await worker.start();
    for (const tenantId of ['default', OTHER_TENANT]) await enqueue(tenantId, 'spec.see', { of: tenantId });
    await vi.waitUntil(() => handlers.seen.length === 2, WITHIN);
    for (const { tenantId, payload, visible } of handlers.seen) {
      expect({ payload, visible }).toEqual({ payload: { of: tenantId }, visible: [tenantId] });
    }
    await vi.waitUntil(async () => (await jobRows(opened.url)).length === 0, WITHIN);
    expect(outcomes).toEqual([
      ['spec.see', 'done'],
      ['spec.see', 'done'],
    ]);
  });

  it('tries again after pauses that grow, and says so without the payload', async () => {
    const { worker, handlers, enqueue, opened, outcomes, logged } = await openJobApp();
    handlers.failures = 2;
    await worker.start();
    await enqueue(OTHER_TENANT, 'spec.see', { secret: 'of-a-customer' });
    const pauses: number[] = [];
    for (const attempt of [1, 2]) {
      await vi.waitUntil(async () => (await isWaiting(opened.url, attempt)) !== undefined, WITHIN);
      pauses.push((await isWaiting(opened.url, attempt)) ?? 0);
      await makeDue(opened.url);
    }
    await vi.waitUntil(async () => (await jobRows(opened.url)).length === 0, WITHIN);
    expect(pauses[1]).toBeGreaterThan(2 * (pauses[0] ?? Infinity));
    expect(handlers.seen.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(outcomes.map(([, outcome]) => outcome)).toEqual(['failed', 'failed', 'done']);
    expect(logged.join('\n')).toMatch(
      /job \d+ \(spec\.see\) of tenant acme failed at try 1 of 25 try 1 failed/,
    );
    expect(logged.join('\n')).not.toContain('of-a-customer');
  });

  it('gives a job up after its last try, keeps it for a week, and tells', async () => {
    const { worker, handlers, enqueue, opened, outcomes, logged } = await openJobApp();
    handlers.failures = 1;
    await worker.start();
    await enqueue('default', 'spec.see', {}, { maxAttempts: 1 });
    await vi.waitUntil(async () => (await isWaiting(opened.url, 1)) !== undefined, WITHIN);
    expect(outcomes).toEqual([['spec.see', 'gave-up']]);
    expect(logged.join('\n')).toContain('failed at try 1 of 1 and is given up');
    await worker.sweep();
    expect(await jobRows(opened.url)).toHaveLength(1);
  });

  it('drops the jobs of a tenant that is gone', async () => {
    const { worker, handlers, enqueue, opened, outcomes } = await openJobApp();
    await execute(opened.url, `insert into tenants (id) values ('gone')`);
    await enqueue('gone', 'spec.see', {});
    await execute(opened.url, `delete from tenants where id = 'gone'`);
    await worker.start();
    await vi.waitUntil(async () => (await jobRows(opened.url)).length === 0, WITHIN);
    expect(handlers.seen).toEqual([]);
    expect(outcomes).toEqual([['spec.see', 'dropped']]);
  });

  it('makes two deliveries of a tenant at once, and those of other tenants beside them', async () => {
    const { worker, handlers, enqueue, opened } = await openJobApp({ DELIVERY_CONCURRENCY: '8' });
    const names = ['1', '2', '3', '4', '5', '6'];
    for (const name of names) await enqueue('default', 'spec.deliver', { name });
    await enqueue(OTHER_TENANT, 'spec.deliver', { name: 'foreign' });
    await worker.start();
    await vi.waitUntil(() => handlers.waiting.length === 3, WITHIN);
    expect(handlers.waiting).toContain('foreign');
    handlers.letGo('foreign');
    await vi.waitUntil(() => handlers.ended.includes('foreign'), WITHIN);
    for (const [index] of names.entries()) {
      const running = handlers.waiting.filter((name) => !handlers.ended.includes(name));
      expect(running).toHaveLength(Math.min(2, names.length - index));
      handlers.letGo(running[0] ?? '');
      const begun = Math.min(names.length, index + 3) + 1;
      await vi.waitUntil(
        () => handlers.waiting.length === begun && handlers.ended.length === index + 2,
        WITHIN,
      );
    }
    await vi.waitUntil(async () => (await jobRows(opened.url)).length === 0, WITHIN);
  });

  it('finds many deliveries of many tenants without waiting for the next look', async () => {
    const { worker, handlers, enqueue, opened } = await openJobApp({ DELIVERY_CONCURRENCY: '4' });
    await worker.start();
    const work = Array.from({ length: 40 }, (_, index) =>
      enqueue(index % 2 === 0 ? 'default' : OTHER_TENANT, 'spec.deliver', { name: String(index) }),
    );
    await Promise.all(work);
    await vi.waitUntil(() => {
      for (const name of handlers.waiting) handlers.letGo(name);
      return handlers.ended.length >= 40;
    }, WITHIN);
    expect(new Set(handlers.ended).size).toBe(40);
    await vi.waitUntil(async () => (await jobRows(opened.url)).length === 0, WITHIN);
  });

  it('lets no delivery hold up the rest, nor the rest a delivery', async () => {
    const { worker, handlers, enqueue } = await openJobApp({
      WORKER_CONCURRENCY: '1',
      DELIVERY_CONCURRENCY: '1',
    });
    await worker.start();
    await enqueue('default', 'spec.deliver', { name: 'delivery' });
    await vi.waitUntil(() => handlers.waiting.includes('delivery'), WITHIN);
    await enqueue('default', 'spec.see', {});
    await vi.waitUntil(() => handlers.seen.length === 1, WITHIN);
    await enqueue('default', 'spec.wait', { name: 'general' });
    await vi.waitUntil(() => handlers.waiting.includes('general'), WITHIN);
    await enqueue('default', 'spec.deliver', { name: 'next' });
    handlers.letGo('delivery');
    await vi.waitUntil(() => handlers.waiting.includes('next'), WITHIN);
    expect(handlers.ended).toEqual(['delivery']);
    for (const name of ['general', 'next']) handlers.letGo(name);
  });

  it('waits at its end for the job that runs, and takes no other', async () => {
    const { worker, handlers, enqueue, opened } = await openJobApp({ WORKER_CONCURRENCY: '1' });
    await worker.start();
    await enqueue('default', 'spec.wait', { name: 'running' });
    await vi.waitUntil(() => handlers.waiting.includes('running'), WITHIN);
    const stopped = worker.stop();
    expect(worker.isAlive()).toBe(false);
    await enqueue('default', 'spec.see', {});
    handlers.letGo('running');
    await stopped;
    expect(handlers.ended).toEqual(['running']);
    expect((await jobRows(opened.url)).map(({ task, lockedBy }) => [task, lockedBy])).toEqual([
      ['spec.see', null],
    ]);
  });

  it('runs nothing where the settings want none', async () => {
    const { worker, enqueue, opened } = await openJobApp({ WORKER_CONCURRENCY: '0' });
    await worker.start();
    await enqueue('default', 'spec.see', {});
    expect(worker.isAlive()).toBe(true);
    const connections = await sql(
      opened.url,
      `select from pg_stat_activity where datname = current_database() and application_name like 'portico job%'`,
    );
    expect(connections).toEqual([]);
  });
});

/** In how many seconds a job is tried again that failed so many times; undefined while it runs. */
async function isWaiting(url: string, attempts: number): Promise<number | undefined> {
  const [row] = await sql<{ seconds: number }>(
    url,
    `select extract(epoch from run_at - now())::float as seconds from portico_worker._private_jobs
     where locked_at is null and attempts = $1`,
    [attempts],
  );
  return row?.seconds;
}
