import { generate } from 'otplib';
import { describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { BackupCodeFactor, EnrolledFactors, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { giveTotp } from '../support/factors.js';
import { addPerson } from '../support/people.js';
import { type TestApp, useServer } from '../support/test-app.js';

type Work = () => Promise<unknown>;

/** Does things at the same moment; counts how each ended. */
async function race(works: readonly Work[]): Promise<Record<string, number>> {
  const ends = await TenantContext.run('default', () =>
    Promise.all(
      works.map((work) =>
        work().then(
          () => 'done',
          (error: unknown) => (error instanceof AppError ? error.code : String(error)),
        ),
      ),
    ),
  );
  const counted: Record<string, number> = {};
  for (const end of ends) counted[end] = (counted[end] ?? 0) + 1;
  return counted;
}

/** What the racers run with, of a server that is there once the tests run. */
function courseOf(server: TestApp, racers: number) {
  const enrolled = () => server.app.get(EnrolledFactors);
  return {
    racers,
    totp: () => server.app.get(TotpFactor),
    backupCodes: () => server.app.get(BackupCodeFactor),
    enrolled,
    person: () => addPerson(server.tenant),
    times: (work: Work): Work[] => Array.from({ length: racers }, () => work),
    inUnit:
      (work: Work): Work =>
      () =>
        server.app.get(UnitOfWork).run(work),
    listed: (id: string) => TenantContext.run('default', () => enrolled().list(id)),
    userWithTotp: async () => {
      const { id } = await addPerson(server.tenant);
      const secret = await giveTotp(server, id);
      return { id, code: await generate({ secret, epoch: Clock.nowSeconds() }) };
    },
  };
}

type Course = ReturnType<typeof courseOf>;

function use({ racers, totp, backupCodes, times, inUnit, listed, userWithTotp }: Course): void {
  it('lets a code of an application count once', async () => {
    const { id, code } = await userWithTotp();
    expect(await race(times(() => totp().verify(id, code)))).toEqual({
      done: 1,
      'session.mfa.invalid_totp_code': racers - 1,
    });
  });

  it('lets a backup code count once', async () => {
    const { id } = await userWithTotp();
    const codes = backupCodes().generate();
    const [code = ''] = codes;
    await race([inUnit(() => backupCodes().enrol(id, codes))]);
    expect(await race(times(() => backupCodes().verify(id, code)))).toEqual({
      done: 1,
      'session.mfa.invalid_backup_code': racers - 1,
    });
    expect(await listed(id)).toMatchObject([{ type: 'Totp' }, { remainCodes: 9 }]);
  });
}

function change({ racers, totp, backupCodes, enrolled, person, ...course }: Course): void {
  const { times, inUnit, listed, userWithTotp } = course;
  it('is set up once', async () => {
    const { id } = await person();
    const enrol = inUnit(() => totp().enrol(id, { secret: totp().newSecret() }));
    expect(await race(times(enrol))).toEqual({ done: 1, 'user.totp_already_in_use': racers - 1 });
    expect(await listed(id)).toHaveLength(1);
  });

  it('is gone once it is taken away, whoever uses or replaces the codes beside it', async () => {
    const { id } = await userWithTotp();
    const codes = backupCodes().generate();
    await race([inUnit(() => backupCodes().enrol(id, codes))]);
    const [, set] = await listed(id);
    const [code = ''] = codes;
    const ends = await race([
      ...times(() => backupCodes().verify(id, code)),
      ...times(() => enrolled().remove(id, set?.id ?? '')),
    ]);
    const { done = 0, 'session.mfa.invalid_backup_code': refused = 0, ...others } = ends;
    expect(others).toEqual({});
    expect(done + refused).toBe(2 * racers);
    expect([racers, racers + 1]).toContain(done);
    expect((await listed(id)).map(({ type }) => type)).toEqual(['Totp']);
  });
}

/** Has many use, set up and take away one factor at once. */
export function secondFactorsSuite(racers: number, timeoutMilliseconds: number): void {
  describe(`a second factor of which ${racers} make use at once`, { timeout: timeoutMilliseconds }, () => {
    const course = courseOf(useServer(), racers);
    use(course);
    change(course);
  });
}
