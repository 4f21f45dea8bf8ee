import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { VerificationCodeSweeper } from '#src/modules/verification/codes/verification-code-sweeper.js';
import {
  type CodeUse,
  VERIFICATION_CODE_POLICY_CONFIG,
  type VerificationCodePolicyDto,
  VerificationCodes,
} from '#src/modules/verification/verification.public.js';
import { UnitOfWork } from '#src/platform/database/unit-of-work.js';
import { TenantConfigs } from '#src/platform/tenant-configs/tenant-configs.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';

const START = Date.parse('2026-01-01T12:00:00Z');
const SECOND = 1000;
const HOUR = 3600 * SECOND;

const NOT_FOUND = 'verification_code.not_found';
const EXPIRED = 'verification_code.expired';
const TOO_OFTEN = 'verification_code.exceed_max_try';
const WRONG = 'verification_code.code_mismatch';

const server = useServer();
let codes: VerificationCodes;
let later: (milliseconds: number) => void;

beforeAll(() => {
  codes = server.app.get(VerificationCodes);
});
beforeEach(() => {
  let now = START;
  Clock.use(() => now);
  later = (milliseconds) => void (now += milliseconds);
});
afterEach(async () => {
  Clock.use();
  await setPolicy({});
  await sql(server.databaseUrl, 'delete from verification_codes');
});

const inTenant = <Result>(work: () => Promise<Result>, tenantId = 'default') =>
  TenantContext.run(tenantId, work);

const setPolicy = (policy: VerificationCodePolicyDto) =>
  inTenant(() => server.app.get(TenantConfigs).replace(VERIFICATION_CODE_POLICY_CONFIG, policy));

const email = (value: string): CodeUse => ({ to: { type: 'email', value }, type: 'Generic' });
const phone = (value: string): CodeUse => ({ to: { type: 'phone', value }, type: 'Generic' });
const signIn = (recordId: string, value = 'ada@acme.example'): CodeUse => ({
  ...email(value),
  type: 'SignIn',
  recordId,
});

const create = (use: CodeUse, tenantId?: string) => inTenant(() => codes.create(use), tenantId);

/** A new code that is not the same by chance. */
async function createOther(use: CodeUse, than: string, tenantId?: string): Promise<string> {
  const code = await create(use, tenantId);
  return code === than ? createOther(use, than, tenantId) : code;
}

/** `right`, or the code of why not. */
const tried = (use: CodeUse, code: string, tenantId?: string): Promise<string> =>
  inTenant(() => codes.verify(use, code), tenantId).then(
    () => 'right',
    (error: AppError) => error.code,
  );

const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');

describe('a verification code', () => {
  it('is six digits, and right once', async () => {
    const code = await create(email('ada@acme.example'));
    expect(code).toMatch(/^\d{6}$/);
    expect(await tried(email('ada@acme.example'), wrong(code))).toBe(WRONG);
    expect(await tried(email('ada@acme.example'), code)).toBe('right');
    expect(await tried(email('ada@acme.example'), code)).toBe(NOT_FOUND);
  });

  it('is not found where none was asked for', async () => {
    expect(await tried(email('ada@acme.example'), '123456')).toBe(NOT_FOUND);
    expect(await tried(signIn('record'), '123456')).toBe(NOT_FOUND);
  });

  it('counts no more once another is made for the same use', async () => {
    const first = await create(signIn('record'));
    const second = await createOther(signIn('record'), first);
    expect(await tried(signIn('record'), first)).toBe(WRONG);
    expect(await tried(signIn('record'), second)).toBe('right');
    const third = await create(signIn('record'));
    expect(await tried(signIn('record'), third)).toBe('right');
  });

  it('is of one record and one type of message alone', async () => {
    const [one, other] = [await create(signIn('one')), await create(signIn('other'))];
    const bindMfa: CodeUse = { ...signIn('one'), type: 'BindMfa' };
    const third = await create(bindMfa);
    expect(await tried(email('ada@acme.example'), one)).toBe(NOT_FOUND);
    expect(await tried({ ...signIn('one'), type: 'Register' }, one)).toBe(NOT_FOUND);
    expect(await tried(signIn('one'), one)).toBe('right');
    expect(await tried(signIn('other'), other)).toBe('right');
    expect(await tried(bindMfa, third)).toBe('right');
  });

  it('belongs to the address that it was sent to', async () => {
    const code = await create(signIn('record'));
    expect(await tried(signIn('record', 'grace@acme.example'), code)).toBe(
      'verification_code.email_mismatch',
    );
    const call: CodeUse = { ...phone('12025550143'), type: 'SignIn', recordId: 'record' };
    expect(await tried(call, code)).toBe('verification_code.phone_mismatch');
    expect(await tried(signIn('record'), code)).toBe('right');
  });

  it.each([
    ['an e-mail address in other letters', email('Ada@Acme.example'), email('ada@acme.EXAMPLE')],
    ['a number with the zero that is dialled inside a country', phone('610412345678'), phone('61412345678')],
    ['a number that cannot be one', phone('1'), phone('1')],
  ])('finds %s', async (_, sent, typed) => {
    expect(await tried(typed, await create(sent))).toBe('right');
  });

  it('is found by its own kind of address alone', async () => {
    expect(await tried(email('12025550143'), await create(phone('12025550143')))).toBe(NOT_FOUND);
  });

  it('is too old after ten minutes, or when the tenant says', async () => {
    const code = await create(email('ada@acme.example'));
    later(600 * SECOND - 1);
    expect(await tried(email('ada@acme.example'), wrong(code))).toBe(WRONG);
    later(1);
    expect(await tried(email('ada@acme.example'), code)).toBe(EXPIRED);
    await setPolicy({ expirationDuration: 60 });
    const short = await create(email('ada@acme.example'));
    later(60 * SECOND);
    expect(await tried(email('ada@acme.example'), short)).toBe(EXPIRED);
  });

  it('is worth nothing after ten wrong ones, or as many as the tenant says', async () => {
    const use = email('ada@acme.example');
    const code = await create(use);
    for (let time = 0; time < 10; time += 1) expect(await tried(use, wrong(code))).toBe(WRONG);
    expect(await tried(use, code)).toBe(TOO_OFTEN);
    await setPolicy({ maxRetryAttempts: 1 });
    const another = await create(use);
    expect(await tried(use, wrong(another))).toBe(WRONG);
    expect(await tried(use, another)).toBe(TOO_OFTEN);
  });

  it('says first that the address is another, then that it is too old, then that it was tried too often', async () => {
    await setPolicy({ maxRetryAttempts: 1 });
    const code = await create(signIn('record'));
    await tried(signIn('record'), wrong(code));
    expect(await tried(signIn('record'), wrong(code))).toBe(TOO_OFTEN);
    later(600 * SECOND);
    expect(await tried(signIn('record'), wrong(code))).toBe(EXPIRED);
    expect(await tried(signIn('record', 'grace@acme.example'), code)).toBe(
      'verification_code.email_mismatch',
    );
  });

  it('loses no try to a wrong address, nor once it is too old', async () => {
    await setPolicy({ maxRetryAttempts: 1 });
    const code = await create(signIn('record'));
    for (let time = 0; time < 3; time += 1) await tried(signIn('record', 'grace@acme.example'), code);
    expect(await tried(signIn('record'), code)).toBe('right');
  });

  it('is of one tenant alone', async () => {
    const use = signIn('record');
    const code = await create(use);
    expect(await tried(use, code, server.other.id)).toBe(NOT_FOUND);
    const theirs = await createOther(use, code, server.other.id);
    expect(await tried(use, code, server.other.id)).toBe(WRONG);
    expect(await tried(use, code)).toBe('right');
    expect(await tried(use, theirs, server.other.id)).toBe('right');
  });

  it('cannot be read in the database, nor whom it was sent to', async () => {
    const code = await create(signIn('record'));
    const rows = await sql<{ row: string }>(
      server.databaseUrl,
      'select c::text as row from verification_codes c',
    );
    expect(rows).toHaveLength(1);
    const [{ row } = { row: '' }] = rows;
    for (const text of [code, 'ada@acme.example', 'record'])
      expect(row).not.toContain(Buffer.from(text).toString('hex'));
    // Hashes are written in digits and the letters from a to f.
    for (const text of ['ada@', 'record']) expect(row).not.toContain(text);
  });

  it('cannot be tried where the try could be undone', async () => {
    const use = email('ada@acme.example');
    const code = await create(use);
    const unit = inTenant(() => server.app.get(UnitOfWork).run(() => codes.verify(use, code)));
    await expect(unit).rejects.toThrow('outside of units of work');
  });
});

describe('codes that expired', () => {
  const swept = () => server.app.get(VerificationCodeSweeper).sweep();
  const count = async () => (await sql(server.databaseUrl, 'select from verification_codes')).length;

  it('are deleted an hour later, of all tenants', async () => {
    await create(signIn('one'));
    await create(signIn('two'), server.other.id);
    later(600 * SECOND + HOUR);
    await create(signIn('three'));
    expect(await swept()).toBe(0);
    expect(await tried(signIn('one'), '123456')).toBe(EXPIRED);
    later(1);
    expect(await swept()).toBe(2);
    expect(await count()).toBe(1);
    expect(await tried(signIn('one'), '123456')).toBe(NOT_FOUND);
  });
});
