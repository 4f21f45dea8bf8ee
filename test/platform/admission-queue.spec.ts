import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { AdmissionQueue } from '#src/platform/admission-queue.js';
import { WaitingClient } from '#src/platform/waiting-client.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

/** Work that ends when it is told to, of tenants whose names it notes when it starts. */
class Work {
  readonly started: string[] = [];
  readonly refused: string[] = [];
  private readonly ends: (() => void)[] = [];

  constructor(private readonly queue: AdmissionQueue) {}

  of(tenant: string): Promise<void> {
    const piece = TenantContext.run(tenant, () =>
      this.queue.run(() => {
        this.started.push(TenantContext.get());
        return new Promise<void>((end) => this.ends.push(end));
      }),
    );
    return piece.catch((error: { code: string }) => {
      this.refused.push(`${tenant} ${error.code}`);
    });
  }

  /** Ends the oldest piece that runs, and lets what it makes room for start. */
  async endOne(): Promise<void> {
    this.ends.shift()?.();
    await new Promise(setImmediate);
  }
}

const inTenant = <Result>(work: () => Result): Result => TenantContext.run('default', work);

describe('the admission queue', () => {
  it('runs no more at a time than it has room for, and everything in the end', async () => {
    const queue = new AdmissionQueue({ running: 3, waiting: 200 });
    let running = 0;
    let most = 0;
    const piece = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running, queue.running);
      await new Promise(setImmediate);
      running -= 1;
    };
    await Promise.all(Array.from({ length: 200 }, () => inTenant(() => queue.run(piece))));
    expect([most, queue.running, queue.waiting]).toEqual([3, 0, 0]);
  });

  it('goes on after a failure', async () => {
    const queue = new AdmissionQueue({ running: 1, waiting: 2 });
    const fails = inTenant(() => queue.run(() => Promise.reject(new Error('failed'))));
    const succeeds = inTenant(() => queue.run(async () => 'done'));
    await expect(fails).rejects.toThrow('failed');
    await expect(succeeds).resolves.toBe('done');
  });

  it('refuses what it has no room for, and admits again afterwards', async () => {
    const queue = new AdmissionQueue({ running: 1, waiting: 1 });
    const work = new Work(queue);
    const admitted = [work.of('default'), work.of('default')];
    await work.of('default');
    expect(work.refused).toEqual(['default request.too_many_requests']);
    expect([queue.running, queue.waiting]).toEqual([1, 1]);
    await work.endOne();
    await work.endOne();
    await Promise.all(admitted);
    await expect(inTenant(() => queue.run(async () => 'next'))).resolves.toBe('next');
  });

  it('runs work in the tenant that brought it', async () => {
    const work = new Work(new AdmissionQueue({ running: 1, waiting: 2 }));
    const admitted = ['acme', 'default', 'acme'].map((tenant) => work.of(tenant));
    for (let piece = 0; piece < 3; piece += 1) await work.endOne();
    await Promise.all(admitted);
    expect(work.started).toEqual(['acme', 'default', 'acme']);
  });

  it('lets tenants take turns, however much one of them has waiting', async () => {
    const work = new Work(new AdmissionQueue({ running: 1, waiting: 10 }));
    const order = ['busy', 'busy', 'busy', 'busy', 'calm', 'third', 'calm'];
    const admitted = order.map((tenant) => work.of(tenant));
    for (let piece = 0; piece < order.length; piece += 1) await work.endOne();
    await Promise.all(admitted);
    expect(work.started).toEqual(['busy', 'busy', 'calm', 'third', 'busy', 'calm', 'busy']);
  });

  it('takes room from the longest line, and never for a line that is as long', async () => {
    const work = new Work(new AdmissionQueue({ running: 1, waiting: 4 }));
    const all = ['busy', 'busy', 'busy', 'busy', 'busy', 'calm', 'calm', 'calm', 'third', 'third'];
    const settled = Promise.all(all.map((tenant) => work.of(tenant)));
    await new Promise(setImmediate);
    const code = 'request.too_many_requests';
    expect(work.refused).toEqual(
      ['busy', 'busy', 'calm', 'busy', 'third'].map((tenant) => `${tenant} ${code}`),
    );
    for (let piece = 0; piece < 5; piece += 1) await work.endOne();
    await settled;
    expect(work.started).toEqual(['busy', 'busy', 'calm', 'third', 'calm']);
  });

  it('belongs to a tenant', async () => {
    const queue = new AdmissionQueue({ running: 1, waiting: 1 });
    await expect(queue.run(async () => 'done')).rejects.toThrow('no tenant was entered');
  });

  it('runs no more of a tenant than its share, however much room there is', async () => {
    const work = new Work(new AdmissionQueue({ running: 6, waiting: 10, share: 2 }));
    const admitted = ['busy', 'busy', 'busy', 'busy', 'calm'].map((tenant) => work.of(tenant));
    await new Promise(setImmediate);
    expect(work.started).toEqual(['busy', 'busy', 'calm']);
    for (let piece = 0; piece < 5; piece += 1) await work.endOne();
    await Promise.all(admitted);
    expect(work.started).toEqual(['busy', 'busy', 'calm', 'busy', 'busy']);
  });

  it('keeps a reserve for essential work, one place of a tenant among them, and lets it go first', async () => {
    const queue = new AdmissionQueue({ running: 4, waiting: 10, share: 3, reserve: 1 });
    const admitted: string[] = [];
    const enter = (tenant: string, name: string, isEssential = false) => {
      const arrival = { party: tenant, isEssential };
      void Promise.resolve(queue.enter(arrival)).then(() => admitted.push(name));
      return arrival;
    };
    const first = enter('busy', 'ordinary 1');
    for (const name of ['ordinary 2', 'ordinary 3']) enter('busy', name);
    for (const name of ['ordinary 4', 'ordinary 5']) enter('calm', name);
    await new Promise(setImmediate);
    expect(admitted).toEqual(['ordinary 1', 'ordinary 2', 'ordinary 4']);
    for (const name of ['essential 1', 'essential 2']) enter('busy', name, true);
    await new Promise(setImmediate);
    expect(admitted.slice(3)).toEqual(['essential 1']);
    queue.leave(first);
    await new Promise(setImmediate);
    expect(admitted.slice(4)).toEqual(['essential 2']);
  });

  it('refuses what has waited for too long, in its own words', async () => {
    const queue = new AdmissionQueue({ running: 1, waiting: 2, patience: 1 }, () => new Error('too late'));
    queue.enter({ party: 'busy' });
    await expect(queue.enter({ party: 'calm' })).rejects.toThrow('too late');
    expect([queue.running, queue.waiting]).toEqual([1, 0]);
  });

  it('forgets what waits for a client that has left', async () => {
    const queue = new AdmissionQueue({ running: 1, waiting: 2 });
    const response = new EventEmitter();
    const client = new WaitingClient(response as ServerResponse);
    const running = { party: 'busy' };
    queue.enter(running);
    const abandoned = queue.enter({ party: 'calm', client })?.catch((error: Error) => error.message);
    const admitted = queue.enter({ party: 'calm' });
    response.emit('close');
    expect(await abandoned).toContain('Too many');
    queue.leave(running);
    await admitted;
    expect([queue.running, queue.waiting]).toEqual([1, 0]);
  });
});
