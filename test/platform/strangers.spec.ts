import { afterEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { readConfig } from '#src/platform/config/config.js';
import { addressGroup } from '#src/platform/strangers/address-group.js';
import { aside } from '#src/platform/strangers/place.js';
import { Strangers } from '#src/platform/strangers/strangers.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';

const strangers = (settings: Record<string, string> = {}): Strangers => new Strangers(readConfig(settings));

/** How many requests of an address pass of so many. */
const passed = (limiter: Strangers, address: string, count: number): number =>
  Array.from({ length: count }, () => limiter.spend(address)).filter(Boolean).length;

describe('the limiter of strangers', () => {
  afterEach(() => Clock.use());

  it('lets an address make 600 requests at once, and 20 a second after that', () => {
    const now = Clock.now();
    Clock.use(() => now);
    const limiter = strangers();
    expect(passed(limiter, '192.0.2.1', 1000)).toBe(600);
    expect(passed(limiter, '192.0.2.2', 1000)).toBe(600);
    Clock.use(() => now + 1000);
    expect(passed(limiter, '192.0.2.1', 1000)).toBe(20);
    Clock.use(() => now + 3_600_000);
    expect(passed(limiter, '192.0.2.1', 1000)).toBe(600);
  });

  it('takes both numbers from its settings', () => {
    const now = Clock.now();
    Clock.use(() => now);
    const limiter = strangers({ STRANGER_REQUESTS_PER_SECOND: '2', STRANGER_BURST: '5' });
    expect(passed(limiter, '192.0.2.1', 10)).toBe(5);
    Clock.use(() => now + 1000);
    expect(passed(limiter, '192.0.2.1', 10)).toBe(2);
  });

  it('takes back what turned out to be in order, and no more than was spent', () => {
    const now = Clock.now();
    Clock.use(() => now);
    const limiter = strangers({ STRANGER_BURST: '20' });
    expect(limiter.spend('192.0.2.1', 10)).toBe(true);
    limiter.giveBack('192.0.2.1', 10);
    limiter.giveBack('192.0.2.1', 10);
    expect(passed(limiter, '192.0.2.1', 30)).toBe(20);
  });

  it('counts an IPv6 network as one', () => {
    const now = Clock.now();
    Clock.use(() => now);
    const limiter = strangers({ STRANGER_BURST: '2' });
    expect(limiter.spend('2001:db8:0:1::1')).toBe(true);
    expect(limiter.spend('2001:db8::1:ffff:0:0:9')).toBe(true);
    expect(limiter.spend('2001:db8:0:1:2::')).toBe(false);
    expect(limiter.spend('2001:db8:0:2::1')).toBe(true);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::1', '0:0:0:0::/64'],
    ['2001:0DB8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4::/64'],
    ['no address', 'no address'],
  ])('knows %s as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });

  it('gives a tenant half of what strangers have at a time', async () => {
    const limiter = strangers({ DATABASE_POOL_SIZE: '8' });
    const running: string[] = [];
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const ask = (tenant: string): Promise<void> =>
      TenantContext.run(tenant, () =>
        limiter.run('192.0.2.1', async () => {
          running.push(tenant);
          await gate;
        }),
      );
    const all = ['acme', 'acme', 'acme', 'other'].map(ask);
    expect(running).toEqual(['acme', 'acme', 'other']);
    open();
    await Promise.all(all);
  });

  it('has room for others while a request waits for something else, and waits for its turn after that', async () => {
    const limiter = strangers({ DATABASE_POOL_SIZE: '2' });
    const order: string[] = [];
    const ask = (name: string, work: () => Promise<unknown> = async () => undefined) =>
      TenantContext.run('acme', () =>
        limiter.run('192.0.2.1', async () => {
          await work();
          order.push(name);
        }),
      );
    const meanwhile: Promise<void>[] = [];
    await ask('first', () =>
      aside(async () => {
        await ask('inside');
        let open = (): void => undefined;
        const gate = new Promise<void>((resolve) => (open = resolve));
        meanwhile.push(ask('before', () => gate));
        setImmediate(open);
      }),
    );
    await Promise.all(meanwhile);
    expect(order).toEqual(['inside', 'before', 'first']);
  });

  it('lets tenants take turns, and of one tenant those first who made the fewest requests', async () => {
    const limiter = strangers({ DATABASE_POOL_SIZE: '2' });
    passed(limiter, '192.0.2.1', 100);
    const order: string[] = [];
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const ask = (tenant: string, address: string): Promise<void> =>
      TenantContext.run(tenant, () =>
        limiter.run(address, async () => {
          order.push(`${tenant} ${address}`);
          await gate;
        }),
      );
    const all = [
      ask('acme', '192.0.2.1'),
      ask('acme', '192.0.2.1'),
      ask('acme', '192.0.2.1'),
      ask('acme', '192.0.2.2'),
      ask('other', '192.0.2.3'),
    ];
    open();
    await Promise.all(all);
    expect(order).toEqual([
      'acme 192.0.2.1',
      'acme 192.0.2.2',
      'other 192.0.2.3',
      'acme 192.0.2.1',
      'acme 192.0.2.1',
    ]);
  });
});
