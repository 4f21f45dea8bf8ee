import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { Pause } from '#src/kernel/pause.js';
import { UserPasswordErrors } from '#src/modules/users/passwords/user-password.errors.js';
import { AddressFailureSweeper } from '#src/modules/verification/addresses/address-failure-sweeper.js';
import { Attempts } from '#src/modules/verification/verification.public.js';
import { runForRequest } from '#src/platform/request-context.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { requestFrom } from '../../support/request-from.js';
import { sql } from '../../support/sql.js';
import { type TestApp, useServer } from '../../support/test-app.js';

const LIMIT = 30;
const START = Date.parse('2026-01-01T12:00:00Z');
const MINUTE = 60_000;

const server = useServer({ SIGN_IN_FAILURES_PER_ADDRESS: String(LIMIT) });
const strict = useServer({ SIGN_IN_FAILURES_PER_ADDRESS: '1' });
let minutes: (later: number) => void;
/** How long was waited, in milliseconds, and what ends it. */
let pauses: number[];
let endPauses: () => void;

beforeEach(() => {
  let now = START;
  Clock.use(() => now);
  minutes = (later) => void (now += later * MINUTE);
  [pauses, endPauses] = [[], () => undefined];
  Pause.use(async (milliseconds) => void pauses.push(milliseconds));
});
afterEach(async () => {
  Clock.use();
  Pause.use();
  await sql(server.databaseUrl, 'delete from address_failures');
  await sql(server.databaseUrl, 'delete from attempts');
});

/** Lets whoever waits go on waiting, until `endPauses`. */
function holdPauses(): void {
  const ends: (() => void)[] = [];
  endPauses = () => ends.splice(0).forEach((end) => end());
  Pause.use((milliseconds) => {
    pauses.push(milliseconds);
    return new Promise((end) => ends.push(end));
  });
}

interface Caller {
  readonly ip: string;
  readonly tenantId?: string;
  readonly of?: TestApp;
}

/** The code of what came of an attempt. */
const attempt = (
  { ip, tenantId = 'default', of = server }: Caller,
  value: string,
  verify: () => Promise<string>,
) =>
  TenantContext.run(tenantId, () =>
    runForRequest(requestFrom(ip), () =>
      of.app
        .get(Attempts)
        .guard({ action: 'Password', target: { type: 'username', value } }, verify)
        .catch((error: AppError) => error.code),
    ),
  );

const fail = (caller: Caller, value: string) =>
  attempt(caller, value, () => Promise.reject(UserPasswordErrors.invalidCredentials()));
const succeed = (caller: Caller, value: string) => attempt(caller, value, async () => 'in');

async function spray(caller: Caller, from: number, to: number): Promise<void> {
  for (let n = from; n < to; n += 1) await fail(caller, `user-${n}`);
}

const STRANGER = { ip: '198.51.100.7' };
const ELSEWHERE = { ip: '203.0.113.9' };

describe('an address from which attempts fail against many targets', () => {
  it('is served more and more slowly, and never refused for it', async () => {
    await spray(STRANGER, 0, LIMIT);
    expect(pauses).toEqual([]);
    await spray(STRANGER, LIMIT, LIMIT + 20);
    expect(pauses).toHaveLength(20);
    expect(pauses.toSorted((one, other) => one - other)).toEqual(pauses);
    expect(pauses[0]).toBeLessThan(500);
    expect(pauses.at(-1)).toBe(2000);
    expect(await succeed(STRANGER, 'anna')).toBe('in');
  });

  it('is slow before anything is verified', async () => {
    await spray(STRANGER, 0, LIMIT);
    holdPauses();
    let verified = false;
    const waiting = attempt(STRANGER, 'anna', async () => {
      verified = true;
      return 'in';
    });
    await expect.poll(() => pauses).toHaveLength(1);
    expect(verified).toBe(false);
    endPauses();
    expect(await waiting).toBe('in');
  });

  it('harms nobody who was tried: from elsewhere all goes on as before', async () => {
    await spray(STRANGER, 0, LIMIT + 5);
    pauses = [];
    expect(await succeed(ELSEWHERE, 'user-1')).toBe('in');
    expect(await fail(ELSEWHERE, 'user-1')).toBe('session.invalid_credentials');
    expect(pauses).toEqual([]);
  });

  it('is slow in one tenant alone', async () => {
    await spray(STRANGER, 0, LIMIT);
    expect(await succeed({ ...STRANGER, tenantId: server.other.id }, 'anna')).toBe('in');
    expect(pauses).toEqual([]);
  });

  it('is the network of an IPv6 address', async () => {
    for (let n = 0; n < LIMIT; n += 1) await fail({ ip: `2001:db8::${n}` }, `user-${n}`);
    await succeed({ ip: '2001:db8:0:1::1' }, 'anna');
    expect(pauses).toHaveLength(0);
    await succeed({ ip: '2001:db8::ffff:1' }, 'anna');
    expect(pauses).toHaveLength(1);
  });

  it('is not one at which somebody fails again and again', async () => {
    for (let time = 0; time < LIMIT * 2; time += 1) await fail(STRANGER, 'anna');
    expect(pauses).toEqual([]);
  });

  it('waits no longer once ten minutes have gone by', async () => {
    await spray(STRANGER, 0, LIMIT + 5);
    pauses = [];
    minutes(10);
    await succeed(STRANGER, 'anna');
    expect(pauses).toEqual([]);
  });
});

describe('attempts that wait for the turn of their address', () => {
  it('come one after the other, so many that clients stand it, and are refused beyond', async () => {
    await spray(STRANGER, 0, LIMIT + 20);
    pauses = [];
    holdPauses();
    const waiting = Array.from({ length: 15 }, () => succeed(STRANGER, 'anna'));
    await expect.poll(() => pauses).toHaveLength(15);
    expect(pauses.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 15 }, (_, index) => 2000 * (index + 1)),
    );
    expect(await succeed(STRANGER, 'anna')).toBe('request.too_many_requests');
    expect(await succeed(ELSEWHERE, 'anna')).toBe('in');
    endPauses();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['in']));
    holdPauses();
    const next = succeed(STRANGER, 'anna');
    await expect.poll(() => pauses).toHaveLength(16);
    expect(pauses.at(-1)).toBe(2000);
    endPauses();
    expect(await next).toBe('in');
  });

  it('are a thousand of all addresses in a process', async () => {
    const addresses = Array.from({ length: 67 }, (_, n) => ({ ip: `198.51.100.${n}`, of: strict }));
    await Promise.all(addresses.map((caller) => fail(caller, 'anna')));
    holdPauses();
    const refused: unknown[] = [];
    const waiting = addresses.flatMap((caller) =>
      Array.from({ length: 15 }, async () => {
        const code = await succeed(caller, 'anna');
        if (code !== 'in') refused.push(code);
      }),
    );
    await expect.poll(() => pauses.length + refused.length).toBe(67 * 15);
    expect(refused).toEqual(Array.from({ length: 5 }, () => 'request.too_many_requests'));
    endPauses();
    await Promise.all(waiting);
  });

  it('hold no connection to the database meanwhile', async () => {
    await spray(STRANGER, 0, LIMIT);
    holdPauses();
    const waiting = Array.from({ length: 15 }, () => succeed(STRANGER, 'anna'));
    await expect.poll(() => pauses).toHaveLength(15);
    const [open] = await sql<{ count: number }>(
      server.databaseUrl,
      `select count(*)::int from pg_stat_activity where datname = current_database() and state like 'idle in%'`,
    );
    expect(open?.count).toBe(0);
    endPauses();
    await Promise.all(waiting);
  });
});

describe('what is stored of the failures of an address', () => {
  const stored = () =>
    sql<{ text: string }>(server.databaseUrl, 'select a::text as text from address_failures a');

  it('is bounded, and tells neither the address nor whom it tried', async () => {
    await spray(STRANGER, 0, LIMIT * 2);
    const rows = await stored();
    expect(rows).toHaveLength((LIMIT * 4) / 3);
    expect(rows.filter(({ text }) => text.includes('198') && text.includes('.51.'))).toEqual([]);
    expect(rows.filter(({ text }) => text.includes('user-'))).toEqual([]);
  });

  it('is swept after ten minutes', async () => {
    await spray(STRANGER, 0, 3);
    const sweeper = server.app.get(AddressFailureSweeper);
    minutes(10);
    expect(await sweeper.sweep()).toBe(0);
    minutes(1);
    expect(await sweeper.sweep()).toBe(3);
    expect(await stored()).toEqual([]);
  });
});
