import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import {
  type Attempt,
  Attempts,
  SENTINEL_POLICY_CONFIG,
  type SentinelPolicyDto,
} from '#src/modules/verification/verification.public.js';
import { AttemptSweeper } from '#src/modules/verification/attempts/attempt-sweeper.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';

const BLOCKED = 'session.verification_blocked_too_many_attempts';
const WRONG = 'session.invalid_credentials';
const START = Date.parse('2026-01-01T12:00:00Z');
const MINUTE = 60_000;

const server = useServer();
let attempts: Attempts;

beforeAll(() => {
  attempts = server.app.get(Attempts);
});

let minutes: (later: number) => void;
beforeEach(() => {
  let now = START;
  Clock.use(() => now);
  minutes = (later) => void (now += later * MINUTE);
});
afterEach(async () => {
  Clock.use();
  await setPolicy({});
  await sql(server.databaseUrl, 'delete from attempts');
});

const inTenant = <Result>(work: () => Promise<Result>, tenantId = 'default') =>
  TenantContext.run(tenantId, work);

const setPolicy = (policy: SentinelPolicyDto) =>
  inTenant(() => server.app.get(TenantConfigs).replace(SENTINEL_POLICY_CONFIG, policy));

const at = (value: string, action: Attempt['action'] = 'Password'): Attempt => ({
  action,
  target: { type: 'username', value },
});

/** The code of what came of an attempt. */
const outcome = (attempt: Attempt, verify: () => Promise<unknown>, tenantId?: string): Promise<unknown> =>
  inTenant(() => attempts.guard(attempt, verify), tenantId).catch((error: AppError) => error.code);

const refused =
  (kind: AppError['kind'] = 'unprocessable', code = WRONG) =>
  () =>
    Promise.reject(AppError.declare(kind, code, 'Refused.')());

const fail = (attempt: Attempt, tenantId?: string) => outcome(attempt, refused(), tenantId);
const succeed = (attempt: Attempt, tenantId?: string) => outcome(attempt, async () => 'in', tenantId);

async function failed(attempt: Attempt, times: number): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (let time = 0; time < times; time += 1) outcomes.push(await fail(attempt));
  return outcomes;
}

const stored = () =>
  sql<{ count: number; text: string }>(
    server.databaseUrl,
    'select cardinality(failures)::int as count, a::text as text from attempts a',
  );

const lockouts = async () => {
  const rows = await sql<{ payload: object }>(
    server.databaseUrl,
    `select payload from logs where key = 'Interaction.Lockout'`,
  );
  return rows.map(({ payload }) => payload);
};

describe('failed attempts', () => {
  it('block the target with the hundredth of an hour, which is told so itself', async () => {
    expect(await failed(at('anna'), 99)).toEqual(Array.from({ length: 99 }, () => WRONG));
    expect(await succeed(at('anna'))).toBe('in');
    expect(await fail(at('anna'))).toBe(BLOCKED);
    expect(await succeed(at('anna'))).toBe(BLOCKED);
    expect(await succeed(at('berta'))).toBe('in');
  });

  it('count all where a hundred of them race, and block once', async () => {
    const before = (await lockouts()).length;
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => fail(at('racing'))));
    expect(outcomes.filter((code) => code === WRONG)).toHaveLength(99);
    expect(outcomes.filter((code) => code === BLOCKED)).toHaveLength(1);
    await Promise.all(Array.from({ length: 50 }, () => fail(at('racing'))));
    expect((await lockouts()).slice(before)).toEqual([
      expect.objectContaining({ action: 'Password', identifier: { type: 'username', value: 'racing' } }),
    ]);
  });

  it('say in words for how long', async () => {
    await setPolicy({ maxAttempts: 1 });
    await fail(at('anna'));
    minutes(18);
    await expect(inTenant(() => attempts.guard(at('anna'), async () => 'in'))).rejects.toMatchObject({
      kind: 'invalid',
      message: 'Too many attempts. Try again in 42 minutes.',
    });
  });

  it('count for an hour each', async () => {
    await setPolicy({ maxAttempts: 3 });
    expect(await failed(at('anna'), 1)).toEqual([WRONG]);
    minutes(40);
    expect(await failed(at('anna'), 1)).toEqual([WRONG]);
    minutes(20);
    expect(await failed(at('anna'), 2)).toEqual([WRONG, BLOCKED]);
  });

  it('do not count while the target is blocked, and count on where the block ends within the hour', async () => {
    await setPolicy({ maxAttempts: 3, lockoutDuration: 5 });
    expect(await failed(at('anna'), 8)).toEqual([WRONG, WRONG, ...Array.from({ length: 6 }, () => BLOCKED)]);
    minutes(5);
    expect(await succeed(at('anna'))).toBe('in');
    expect(await fail(at('anna'))).toBe(BLOCKED);
    minutes(55);
    expect(await failed(at('anna'), 3)).toEqual([WRONG, WRONG, BLOCKED]);
  });

  it('are not forgotten for a success', async () => {
    await setPolicy({ maxAttempts: 3 });
    await failed(at('anna'), 2);
    await succeed(at('anna'));
    expect(await fail(at('anna'))).toBe(BLOCKED);
  });

  it('let what was verified be done, and only hide what came of it', async () => {
    await setPolicy({ maxAttempts: 1 });
    await fail(at('anna'));
    let verified = 0;
    await outcome(at('anna'), async () => (verified += 1));
    expect(verified).toBe(1);
  });

  it('with passwords, codes and one-time tokens count together, each second factor by itself', async () => {
    await setPolicy({ maxAttempts: 3 });
    await fail(at('anna', 'Password'));
    await fail(at('anna', 'VerificationCode'));
    expect(await fail(at('anna', 'OneTimeToken'))).toBe(BLOCKED);
    for (const action of ['MfaTotp', 'WebAuthn', 'MfaBackupCode'] as const) {
      expect(await failed(at('anna', action), 3)).toEqual([WRONG, WRONG, BLOCKED]);
    }
  });

  it('are those of one kind of target: what is entered as a username is no user id, and no phone number', async () => {
    await setPolicy({ maxAttempts: 1 });
    for (const type of ['userId', 'phone', 'email'] as const) {
      await fail({ action: 'Password', target: { type, value: '61412345678' } });
      expect(await succeed({ action: 'Password', target: { type, value: '61412345678' } })).toBe(BLOCKED);
    }
    expect(await succeed(at('61412345678'))).toBe('in');
  });

  it('count together however the letters are cased', async () => {
    await setPolicy({ maxAttempts: 3 });
    await fail(at('anna@example.com'));
    await fail(at('Anna@example.com'));
    expect(await fail(at('ANNA@EXAMPLE.COM'))).toBe(BLOCKED);
  });

  it('are those of what was entered: no room, nobody to ask and faults of ours do not count', async () => {
    await setPolicy({ maxAttempts: 1 });
    expect(await outcome(at('anna'), refused('too-many', 'request.too_many_requests'))).toBe(
      'request.too_many_requests',
    );
    expect(await outcome(at('anna'), refused('unavailable', 'request.temporarily_unavailable'))).toBe(
      'request.temporarily_unavailable',
    );
    const fault = inTenant(() => attempts.guard(at('anna'), () => Promise.reject(new Error('a fault'))));
    await expect(fault).rejects.toThrow('a fault');
    expect(await stored()).toEqual([]);
  });

  it('of one tenant say nothing in another', async () => {
    await failed(at('anna'), 100);
    expect(await succeed(at('anna'), server.other.id)).toBe('in');
    expect(await fail(at('anna'), server.other.id)).toBe(WRONG);
  });

  it('are refused inside a unit of work, which might undo them', async () => {
    const unit = inTenant(() =>
      server.app.get(UnitOfWork).run(() => attempts.guard(at('anna'), async () => 'in')),
    );
    await expect(unit).rejects.toThrow('outside of units of work');
  });
});

describe('what is stored of failed attempts', () => {
  it('is one row of bounded size, which does not tell whom they were against', async () => {
    await setPolicy({ maxAttempts: 10, lockoutDuration: 1 });
    for (let round = 0; round < 5; round += 1) {
      await failed(at('anna-secret-name'), 20);
      minutes(2);
    }
    const [row, ...others] = await stored();
    expect(others).toEqual([]);
    expect(row?.count).toBe(9);
    expect(row?.text).not.toContain('anna');
  });

  it('is swept once it no longer counts', async () => {
    await setPolicy({ maxAttempts: 2, lockoutDuration: 90 });
    await failed(at('anna'), 1);
    await failed(at('berta'), 2);
    const sweeper = server.app.get(AttemptSweeper);
    minutes(60);
    expect(await sweeper.sweep()).toBe(0);
    minutes(1);
    expect(await sweeper.sweep()).toBe(1);
    minutes(30);
    expect(await sweeper.sweep()).toBe(1);
    expect(await stored()).toEqual([]);
  });
});
