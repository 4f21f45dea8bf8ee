import { afterEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { DAY_MILLISECONDS } from '#src/kernel/durations.js';
import { newShortId } from '#src/kernel/ids.js';
import { managementClaims, sign, signingKeyOf } from '../../support/signing.js';
import { sql } from '../../support/sql.js';
import { type TestTenant, useServer } from '../../support/test-app.js';

const OWN_TIME_ZONE = process.env['TZ'];

const server = useServer();

afterEach(async () => {
  Clock.use();
  setTimeZone(OWN_TIME_ZONE);
  await sql(server.databaseUrl, 'delete from users');
  await sql(server.databaseUrl, 'delete from daily_active_users');
});

/** Of this process, and so of the server. */
function setTimeZone(name: string | undefined): void {
  if (name === undefined) delete process.env['TZ'];
  else process.env['TZ'] = name;
}

/** Asks with a token that is valid by the moved clock. */
async function ask(path: string, tenant: TestTenant = server.tenant) {
  const token = await sign(await signingKeyOf(server, tenant.id), managementClaims(tenant));
  const response = await fetch(`${tenant.baseUrl}/api/dashboard/users/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: await response.json() };
}

const insertUsers = ({ id }: TestTenant, instants: readonly Date[]) =>
  sql(
    server.databaseUrl,
    `insert into users (tenant_id, id, created_at) select $1, id, created_at from unnest($2::text[], $3::timestamptz[]) as u (id, created_at)`,
    [id, instants.map(newShortId), instants],
  );

/** Says who was active on which days. */
const insertActive = async ({ id }: TestTenant, active: Readonly<Record<string, readonly string[]>>) => {
  for (const [userId, dates] of Object.entries(active))
    await sql(
      server.databaseUrl,
      'insert into daily_active_users (tenant_id, user_id, date) select $1, $2, unnest($3::date[])',
      [id, userId, dates],
    );
};

describe('the number of users', () => {
  it('is exact, and of one tenant', async () => {
    const now = new Date();
    await insertUsers(server.tenant, [now, now, now]);
    await insertUsers(server.other, [now]);
    expect(await ask('total')).toEqual({ status: 200, body: { totalUserCount: 3 } });
    expect(await ask('total', server.other)).toEqual({ status: 200, body: { totalUserCount: 1 } });
    await sql(server.databaseUrl, `delete from users where tenant_id = 'acme'`);
    expect((await ask('total', server.other)).body).toEqual({ totalUserCount: 0 });
  });
});

describe('the number of new users', () => {
  // In years to come: a clock that goes back finds the keys of tokens not yet valid.
  it.each([
    ['UTC', 2035, 5, 17],
    // A day of 25 hours lies two days back.
    ['Europe/Berlin', 2035, 9, 30],
    // A day of 23 hours lies in the week before.
    ['Europe/Berlin', 2035, 3, 5],
    // The clocks go forward at midnight: today begins at one.
    ['America/Santiago', 2035, 8, 2],
    ['Pacific/Kiritimati', 2036, 0, 1],
    ['Asia/Kathmandu', 2036, 2, 1],
  ])('is counted in days of the time zone: %s %i-%i-%i', async (timeZone, year, month, day) => {
    setTimeZone(timeZone);
    const first = (daysAgo: number): Date => new Date(year, month, day - daysAgo);
    const last = (daysAgo: number): Date => new Date(first(daysAgo - 1).getTime() - 1);
    await insertUsers(server.tenant, [
      first(0),
      last(1),
      first(1),
      last(2),
      first(6),
      last(7),
      first(13),
      last(14),
    ]);
    await insertUsers(server.other, [first(0), first(1)]);
    Clock.use(() => new Date(year, month, day, 12).getTime());
    expect((await ask('new')).body).toEqual({
      today: { count: 1, delta: -1 },
      last7Days: { count: 5, delta: 3 },
    });
    expect((await ask('new', server.other)).body).toEqual({
      today: { count: 1, delta: 0 },
      last7Days: { count: 2, delta: 2 },
    });
  });

  it('is nothing where there are none', async () => {
    const none = { count: 0, delta: 0 };
    expect((await ask('new')).body).toEqual({ today: none, last7Days: none });
  });
});

interface Curve {
  readonly dauCurve: readonly { readonly date: string; readonly count: number }[];
}

describe('the number of active users', () => {
  const curveOf = async (query: string): Promise<Curve['dauCurve']> =>
    ((await ask(`active${query}`)).body as Curve).dauCurve;

  it('is counted by day, week and month, each user once', async () => {
    await insertActive(server.tenant, {
      anna: ['2026-03-31', '2026-03-30', '2026-03-25', '2026-03-02'],
      bert: ['2026-03-30', '2026-03-24', '2026-03-01', '2026-01-31'],
      cleo: ['2026-03-30', '2026-03-18', '2026-03-17', '2026-01-30'],
      dora: ['2026-04-01'],
    });
    await insertActive(server.other, { emil: ['2026-03-31'] });
    const { status, body } = await ask('active?date=2026-03-31');
    expect(status).toBe(200);
    expect(body).toEqual({
      dauCurve: expect.any(Array),
      dau: { count: 1, delta: 1 - 3 },
      wau: { count: 3, delta: 3 - 2 },
      mau: { count: 3, delta: 3 - 1 },
    });
    const counts = Object.fromEntries((body as Curve).dauCurve.map(({ date, count }) => [date, count]));
    expect(Object.keys(counts)).toEqual(Object.keys(counts).toSorted());
    expect(Object.keys(counts)).toHaveLength(30);
    expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([
      ['2026-03-02', 1],
      ['2026-03-17', 1],
      ['2026-03-18', 1],
      ['2026-03-24', 1],
      ['2026-03-25', 1],
      ['2026-03-30', 3],
      ['2026-03-31', 1],
    ]);
    expect((await ask('active?date=2026-03-31', server.other)).body).toMatchObject({
      dau: { count: 1, delta: 1 },
      wau: { count: 1, delta: 1 },
      mau: { count: 1, delta: 1 },
    });
  });

  it.each([
    ['Europe/Berlin', '2035-10-29'],
    ['America/Santiago', '2035-09-03'],
    ['UTC', '2036-03-01'],
  ])('ends today where no day is asked for, and knows each day once: %s', async (timeZone, today) => {
    setTimeZone(timeZone);
    for (const time of ['T00:00:00', 'T12:00:00', 'T23:59:59']) {
      Clock.use(() => new Date(`${today}${time}`).getTime());
      const dates = (await curveOf('')).map(({ date }) => date);
      expect(dates.at(-1)).toBe(today);
      expect(new Set(dates).size).toBe(30);
      expect(Date.parse(today) - Date.parse(dates[0] ?? '')).toBe(29 * DAY_MILLISECONDS);
    }
  });

  it('knows a day that a time zone left out', async () => {
    setTimeZone('Pacific/Apia');
    const dates = (await curveOf('?date=2012-01-05')).map(({ date }) => date);
    expect(dates).toContain('2011-12-30');
    expect(new Set(dates).size).toBe(30);
  });

  it.each(['0003-01-01', '1969-12-31', '2028-02-29', '9999-12-31'])('is nothing around %s', async (date) => {
    const none = { count: 0, delta: 0 };
    const { status, body } = await ask(`active?date=${date}`);
    expect([status, body]).toMatchObject([200, { dau: none, wau: none, mau: none }]);
    expect((body as Curve).dauCurve.at(-1)).toEqual({ date, count: 0 });
  });

  it.each([
    'date=',
    'date=today',
    'date=2026-02-29',
    'date=2026-13-01',
    'date=2026-00-10',
    'date=2026-1-1',
    'date=2026-01-01T00:00:00Z',
    'date=0000-01-01',
    'date=0002-12-31',
    'date=%002026-01-01',
    'date=2026-01-01%0A',
    'date=2026-01-01&date=2026-01-02',
  ])('cannot be asked for by ?%s', async (query) => {
    expect(await ask(`active?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'guard.invalid_input', data: { issues: [{ path: ['date'] }] } },
    });
  });
});
