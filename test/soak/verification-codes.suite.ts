import { expect, it } from 'vitest';
import { AppError } from '#src/kernel/errors.js';
import { type CodeUse, VerificationCodes } from '#src/modules/verification/verification.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type TestApp, useServer } from '../support/test-app.js';

const MAX_TRIES = 10;

const RIGHT: CodeUse = {
  to: { type: 'email', value: 'ada@acme.example' },
  type: 'SignIn',
  recordId: 'right',
};
const WRONG: CodeUse = { ...RIGHT, recordId: 'wrong' };

const inTenant = <Result>({ app }: TestApp, work: (codes: VerificationCodes) => Promise<Result>) =>
  TenantContext.run('default', () => work(app.get(VerificationCodes)));

const tried = (server: TestApp, use: CodeUse, code: string): Promise<string> =>
  inTenant(server, (codes) => codes.verify(use, code)).then(
    () => 'right',
    (error: AppError) => error.code,
  );

/** Has many try a code at the same moment; counts each answer. */
async function race(server: TestApp, racers: number, use: CodeUse, code: string) {
  const answers = await Promise.all(Array.from({ length: racers }, () => tried(server, use, code)));
  const counted: Record<string, number> = {};
  for (const answer of answers) counted[answer] = (counted[answer] ?? 0) + 1;
  return counted;
}

/** Has many try the codes of one person at once. */
export function verificationCodesSuite(racers: number, timeoutMilliseconds: number): void {
  const server = useServer();

  it(
    `lets a code count for one of ${racers} who have it`,
    async () => {
      const code = await inTenant(server, (codes) => codes.create(RIGHT));
      expect(await race(server, racers, RIGHT, code)).toEqual({
        right: 1,
        'verification_code.not_found': racers - 1,
      });
    },
    timeoutMilliseconds,
  );

  it(
    `compares ${MAX_TRIES} of ${racers} wrong codes, and no right one after them`,
    async () => {
      const code = await inTenant(server, (codes) => codes.create(WRONG));
      expect(await race(server, racers, WRONG, code === '000000' ? '000001' : '000000')).toEqual({
        'verification_code.code_mismatch': MAX_TRIES,
        'verification_code.exceed_max_try': racers - MAX_TRIES,
      });
      expect(await race(server, racers, WRONG, code)).toEqual({
        'verification_code.exceed_max_try': racers,
      });
    },
    timeoutMilliseconds,
  );
}
