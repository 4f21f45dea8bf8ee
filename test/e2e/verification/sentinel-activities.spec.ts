import { beforeAll, describe, expect, it } from 'vitest';
import { UserPasswordErrors } from '#src/modules/users/passwords/user-password.errors.js';
import { type Attempt, Attempts } from '#src/modules/verification/verification.public.js';
import { AppError } from '#src/kernel/errors.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { useServer } from '../../support/test-app.js';
import { hookOfTest, payloadOf, receiverOfTest } from '../webhooks/fixture.js';

const BLOCKED = 'session.verification_blocked_too_many_attempts';

const server = useServer({ WORKER_CONCURRENCY: '1', OUTBOUND_ALLOWED_HOSTS: '*' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const guard = (value: string, verify: () => Promise<string>, more: Partial<Attempt> = {}): Promise<string> =>
  TenantContext.run('default', () =>
    server.app
      .get(Attempts)
      .guard({ action: 'Password', target: { type: 'email', value }, ...more }, verify)
      .catch((error: AppError) => error.code),
  );

const wrong = () => Promise.reject(UserPasswordErrors.invalidCredentials());

async function block(value: string, more?: Partial<Attempt>): Promise<void> {
  for (let time = 0; time < 100; time += 1) await guard(value, wrong, more);
}

const isBlocked = async (value: string, more?: Partial<Attempt>): Promise<boolean> =>
  (await guard(value, async () => 'in', more)) === BLOCKED;

const unblock = (client: ApiClient, targets: readonly string[], targetType = 'User') =>
  client.post('/sentinel-activities/delete', { targetType, targets });

describe('deleting sentinel activities', () => {
  it('lets attempts succeed again, of every kind, for those that are named', async () => {
    const named = ['anna@example.com', 'berta@example.com'];
    for (const target of [...named, 'clara@example.com']) await block(target);
    await block('anna@example.com', { action: 'MfaTotp' });
    expect(await unblock(api, named)).toMatchObject({ status: 204, body: undefined });
    for (const target of named) expect(await isBlocked(target)).toBe(false);
    expect(await isBlocked('anna@example.com', { action: 'MfaTotp' })).toBe(false);
    expect(await isBlocked('clara@example.com')).toBe(true);
    expect(await guard('anna@example.com', wrong)).toBe('session.invalid_credentials');
  });

  it('lets attempts succeed again whatever kind of target has that name', async () => {
    const types = ['username', 'email', 'phone', 'userId'] as const;
    for (const type of types) await block('gina', { target: { type, value: 'gina' } });
    await unblock(api, ['gina']);
    for (const type of types)
      expect(await isBlocked('gina', { target: { type, value: 'gina' } })).toBe(false);
  });

  it('knows nothing of applications, and nothing of what was never tried', async () => {
    await block('dora@example.com');
    expect((await unblock(api, ['dora@example.com'], 'App')).status).toBe(204);
    expect((await unblock(api, ['nobody@example.com'])).status).toBe(204);
    expect((await unblock(api, [])).status).toBe(204);
    expect(await isBlocked('dora@example.com')).toBe(true);
  });

  it('changes nothing in another tenant', async () => {
    await block('emma@example.com');
    expect((await unblock(other, ['emma@example.com'])).status).toBe(204);
    expect(await isBlocked('emma@example.com')).toBe(true);
  });

  it.each([
    ['nothing', {}],
    ['no targets', { targetType: 'User' }],
    ['no type', { targets: ['anna'] }],
    ['another type', { targetType: 'Robot', targets: [] }],
    ['one target that is no list', { targetType: 'User', targets: 'anna' }],
    ['a number as a target', { targetType: 'User', targets: [1] }],
    ['1,001 targets', { targetType: 'User', targets: Array.from({ length: 1001 }, () => 'anna') }],
  ])('is refused with %s', async (_, body) => {
    expect(await api.post('/sentinel-activities/delete', body)).toMatchObject({
      status: 400,
      body: { code: 'guard.invalid_input' },
    });
  });
});

describe('a target that is blocked', () => {
  it('is told of once, to webhooks and in the audit log', async () => {
    const receiver = await receiverOfTest();
    await hookOfTest(api, receiver.url, ['Identifier.Lockout']);
    const context = { interactionEvent: 'SignIn', sessionId: 'session', applicationId: 'application' };
    const before = Date.now();
    await block('Frida@example.com', { context });
    await guard('Frida@example.com', wrong, { context });
    const requests = await receiver.expectRequests(1);
    expect(requests).toHaveLength(1);
    const told = { ...context, type: 'email', value: 'Frida@example.com' };
    const [payload = {}] = requests.map(payloadOf);
    expect(payload).toMatchObject({ event: 'Identifier.Lockout', ...told });
    expect(Date.parse(String(payload['createdAt']))).toBeGreaterThanOrEqual(before);
    const { body } = await api.get('/logs?logKey=Interaction.Lockout&applicationId=application');
    const { type, value, ...inLog } = told;
    expect(body).toMatchObject([
      { payload: { result: 'Error', action: 'Password', identifier: { type, value }, ...inLog } },
    ]);
  });
});
