import { generate } from 'otplib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { BackupCodeFactor, EnrolledFactors, TotpFactor } from '#src/modules/mfa/mfa.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { addPerson } from '../support/people.js';
import { useServer } from '../support/test-app.js';
import { OTHER_TENANT } from '../support/template.js';

const AT_ONCE = 20;

describe('second factors', () => {
  const server = useServer();
  let totp: TotpFactor;
  let backupCodes: BackupCodeFactor;
  let enrolled: EnrolledFactors;
  let unitOfWork: UnitOfWork;

  beforeAll(() => {
    totp = server.app.get(TotpFactor);
    backupCodes = server.app.get(BackupCodeFactor);
    enrolled = server.app.get(EnrolledFactors);
    unitOfWork = server.app.get(UnitOfWork);
  });

  /** A user of the tenant `default` with an authenticator application. */
  async function enrolledUser() {
    const { id } = await addPerson(server.tenant);
    const secret = totp.newSecret();
    await TenantContext.run('default', () => unitOfWork.run(() => totp.enrol(id, { secret })));
    return { id, code: () => generate({ secret, epoch: Clock.nowSeconds() }) };
  }

  const succeeded = async (tries: Promise<void>[]): Promise<number> =>
    (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;

  it('let one of those in who show the same code at once', async () => {
    const { id, code } = await enrolledUser();
    const shown = await code();
    const tries = () => Array.from({ length: AT_ONCE }, () => totp.verify(id, shown));
    expect(await TenantContext.run('default', () => succeeded(tries()))).toBe(1);
  });

  it('let one of those in who show the same backup code at once', async () => {
    const { id } = await enrolledUser();
    const codes = backupCodes.generate();
    await TenantContext.run('default', () => unitOfWork.run(() => backupCodes.enrol(id, codes)));
    const tries = () => Array.from({ length: AT_ONCE }, () => backupCodes.verify(id, codes[3] ?? ''));
    expect(await TenantContext.run('default', () => succeeded(tries()))).toBe(1);
    const [, , , used, unused] = (await TenantContext.run('default', () => backupCodes.list(id))) ?? [];
    expect(used).toEqual({ code: codes[3], usedAt: expect.any(Date) });
    expect(unused).toEqual({ code: codes[4] });
    const listed = await TenantContext.run('default', () => enrolled.list(id));
    expect(listed.map(({ type, remainCodes }) => [type, remainCodes])).toEqual([
      ['Totp', undefined],
      ['BackupCode', 9],
    ]);
  });

  it('are those of their tenant', async () => {
    const { id, code } = await enrolledUser();
    const shown = await code();
    expect(await TenantContext.run(OTHER_TENANT, () => enrolled.list(id))).toEqual([]);
    await expect(TenantContext.run(OTHER_TENANT, () => totp.verify(id, shown))).rejects.toThrow(/wrong/);
    expect(await TenantContext.run('default', () => enrolled.list(id))).not.toEqual([]);
  });
});
