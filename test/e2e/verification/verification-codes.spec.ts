import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { DevelopmentMailbox } from '#src/modules/connectors/connectors.public.js';
import { type CodeUse, VerificationCodes } from '#src/modules/verification/verification.public.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiAnswer, apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

const PATH = '/verification-codes';
const SECOND = 1000;

const INVALID = [400, 'guard.invalid_input'];
const NOT_FOUND = [400, 'verification_code.not_found'];
const WRONG = [400, 'verification_code.code_mismatch'];

const server = useServer();
let api: ApiClient;
let other: ApiClient;
let email: string;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});
beforeEach(() => {
  email = `${unique()}@example.com`;
});
afterEach(() => Clock.use());

/** The messages to an address, newest first. */
const received = (to: string) =>
  server.app
    .get(DevelopmentMailbox)
    .list()
    .filter((message) => message.to === to);

/** The code that was last sent there. */
function codeTo(to: string): string {
  const code = received(to)[0]?.code;
  if (code === undefined) throw new Error(`no code was sent to ${to}`);
  return code;
}

const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');

const send = (client = api): Promise<ApiAnswer> => client.post(PATH, { email });
const verify = (verificationCode: string, client = api): Promise<ApiAnswer> =>
  client.post(`${PATH}/verify`, { email, verificationCode });

describe('a verification code of the Management API', () => {
  it('shows nothing of a mailbox that only looks the same', async () => {
    // With the Kelvin sign.
    const address = email.replace(/^/, 'k');
    email = address.replace('k', '\u212A');
    await send();
    const code = codeTo(email);
    email = address;
    expect(refusal(await verify(code))).toEqual(NOT_FOUND);
  });

  it('is sent, and right once', async () => {
    expect(await send()).toMatchObject({ status: 204, body: undefined });
    expect(received(email)).toMatchObject([{ channel: 'Email', type: 'Generic', tenantId: 'default' }]);
    const code = codeTo(email);
    expect(code).toMatch(/^\d{6}$/);
    expect(refusal(await verify(wrong(code)))).toEqual(WRONG);
    expect(await verify(code)).toMatchObject({ status: 204, body: undefined });
    expect(refusal(await verify(code))).toEqual(NOT_FOUND);
  });

  it('is sent to phones, in the one form of their number', async () => {
    expect((await api.post(PATH, { phone: '610412345678' })).status).toBe(204);
    const verificationCode = codeTo('61412345678');
    expect((await api.post(`${PATH}/verify`, { phone: '61412345678', verificationCode })).status).toBe(204);
  });

  it('is not found where none was sent, nor by another tenant', async () => {
    expect(refusal(await verify('123456'))).toEqual(NOT_FOUND);
    await send();
    expect(refusal(await verify(codeTo(email), other))).toEqual(NOT_FOUND);
    expect((await verify(codeTo(email))).status).toBe(204);
  });

  it('counts no more once another was sent, but does where that was one message too many', async () => {
    const codes: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      await send();
      codes.push(codeTo(email));
    }
    expect(refusal(await send())).toEqual([429, 'request.message_rate_limited']);
    expect(received(email)).toHaveLength(10);
    const last = codes.at(-1) ?? '';
    const before = codes.find((code) => code !== last) ?? '';
    expect(refusal(await verify(before))).toEqual(WRONG);
    expect((await verify(last)).status).toBe(204);
  });

  it('follows what the sign-in experience says about codes', async () => {
    await api.patch('/sign-in-exp', {
      verificationCodePolicy: { expirationDuration: 60, maxRetryAttempts: 1 },
    });
    await send();
    await verify(wrong(codeTo(email)));
    expect(refusal(await verify(codeTo(email)))).toEqual([400, 'verification_code.exceed_max_try']);
    await send();
    const now = Clock.now() + 60 * SECOND;
    Clock.use(() => now);
    expect(refusal(await verify(codeTo(email)))).toEqual([400, 'verification_code.expired']);
    await api.patch('/sign-in-exp', { verificationCodePolicy: {} });
  });

  it.each([
    ['nobody', {}],
    ['what is no address', { email: 'grace' }],
    ['what is no number', { phone: '+1 202' }],
    ['nothing as an address', { email: null }],
  ])('is neither sent to %s nor verified for it', async (_, to) => {
    expect(refusal(await api.post(PATH, to))).toEqual(INVALID);
    expect(refusal(await api.post(`${PATH}/verify`, { ...to, verificationCode: '123456' }))).toEqual(INVALID);
  });

  it('has to be there to be verified', async () => {
    expect(refusal(await verify(''))).toEqual(INVALID);
  });

  it('is in no log', async () => {
    await send();
    const code = codeTo(email);
    await verify(code);
    const rows = await sql<{ payload: string }>(server.databaseUrl, 'select payload::text from logs');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ payload }) => payload.includes(`"${code}"`))).toEqual([]);
  });
});

describe('a code that is sent while nobody waits', () => {
  const inTenant = <Result>(work: (codes: VerificationCodes) => Promise<Result>) =>
    TenantContext.run('default', () => work(server.app.get(VerificationCodes)));
  const use = (): CodeUse => ({ to: { type: 'email', value: email }, type: 'SignIn', recordId: email });
  const sendInBackground = (suppressed: boolean) =>
    inTenant((codes) =>
      codes.sendCodeInBackground(use(), { languages: {}, payload: { colour: 'blue' } }, { suppressed }),
    );
  const tried = (code: string) =>
    inTenant((codes) => codes.verify(use(), code)).then(
      () => 'right',
      (error: AppError) => error.code,
    );

  it('arrives, and is right', async () => {
    await sendInBackground(false);
    await expect.poll(() => received(email)).toHaveLength(1);
    expect(await tried(codeTo(email))).toBe('right');
  });

  it('does not arrive where it is suppressed, and no code is right, as if all were wrong', async () => {
    await sendInBackground(false);
    await expect.poll(() => received(email)).toHaveLength(1);
    await sendInBackground(true);
    expect(await tried(codeTo(email))).toBe('verification_code.code_mismatch');
    for (let time = 1; time < 10; time += 1)
      expect(await tried(`00000${time}`)).toBe('verification_code.code_mismatch');
    expect(await tried('123456')).toBe('verification_code.exceed_max_try');
    expect(received(email)).toHaveLength(1);
    const stored = await sql(
      server.databaseUrl,
      `select from verification_codes where code_hash is null and tries > 0 and spent_at is null`,
    );
    expect(stored).toHaveLength(1);
  });

  it('counts against the limit of its recipient where it is suppressed', async () => {
    for (let count = 0; count < 10; count += 1) await sendInBackground(true);
    await expect(sendInBackground(true)).rejects.toMatchObject({ code: 'request.message_rate_limited' });
  });
});

describe('without a connector', () => {
  const production = useServer({ NODE_ENV: 'production' });

  it('no code is sent, and none is there', async () => {
    const client = await apiClient(production.tenant);
    for (const to of [{ email }, { phone: '12025550143' }]) {
      expect(refusal(await client.post(PATH, to))).toEqual([501, 'connector.not_found']);
      expect(refusal(await client.post(`${PATH}/verify`, { ...to, verificationCode: '123456' }))).toEqual(
        NOT_FOUND,
      );
    }
  });
});
