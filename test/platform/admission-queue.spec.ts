import { describe, expect, it } from 'vitest';
import { AdmissionQueue } from '#src/platform/admission-queue.js';
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
});
