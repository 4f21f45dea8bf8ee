import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll } from '../resources/fixture.js';
import { refusal, tally } from '../roles/fixture.js';

// In production, so that there is no mailbox of the server's own.
const server = useServer({ NODE_ENV: 'production' });
let api: ApiClient;
let other: ApiClient;

beforeAll(async () => {
  [api, other] = [await apiClient(server.tenant), await apiClient(server.other)];
});

const config = { endpoint: 'https://messages.example.com' };
const EXPIRING = { passwordExpiration: { enabled: true, validPeriodDays: 90 } };
const BY_EMAIL = { forgotPasswordMethods: ['EmailVerificationCode'] };
const CODE_SIGN_IN = {
  signIn: {
    methods: [{ identifier: 'phone', password: false, verificationCode: true, isPasswordPrimary: false }],
  },
};

/** Nothing needs a connector, and there is none. */
beforeEach(async () => {
  await api.patch('/sign-in-exp', { passwordExpiration: { enabled: false }, forgotPasswordMethods: [] });
  for (const id of readAll(await api.get('/connectors'), 'id')) await api.delete(`/connectors/${id}`);
});

const make = async (connectorId: string): Promise<string> =>
  `/connectors/${read(await api.post('/connectors', { connectorId, config }), 'id')}`;

describe('what the sign-in experience needs connectors for', () => {
  it('is refused without them, and to tenants whose they are not', async () => {
    await make('http-email');
    const refused = [400, 'sign_in_experiences.forgot_password_method_requires_connector'];
    expect(refusal(await other.patch('/sign-in-exp', BY_EMAIL))).toEqual(refused);
    expect((await api.patch('/sign-in-exp', BY_EMAIL)).status).toBe(200);
    const byPhone = { forgotPasswordMethods: ['PhoneVerificationCode'] };
    expect(refusal(await api.patch('/sign-in-exp', byPhone))).toEqual(refused);
    const missing = await api.patch('/sign-in-exp', CODE_SIGN_IN);
    expect(missing.body).toMatchObject({
      code: 'sign_in_experiences.enabled_connector_not_found',
      data: { type: 'Sms' },
    });
    await make('http-sms');
    expect((await api.patch('/sign-in-exp', CODE_SIGN_IN)).status).toBe(200);
  });

  it('is told to pages as soon as there is one', async () => {
    await api.patch('/sign-in-exp', { forgotPasswordMethods: null });
    const forgotPassword = async () => {
      const response = await fetch(`${server.tenant.baseUrl}/api/.well-known/experience`);
      return Object(await response.json())['forgotPassword'];
    };
    expect(await forgotPassword()).toEqual({ email: false, phone: false });
    const path = await make('http-email');
    expect(await forgotPassword()).toEqual({ email: true, phone: false });
    await api.delete(path);
    expect(await forgotPassword()).toEqual({ email: false, phone: false });
  });
});

describe('the last connector by which people can set a password', () => {
  const needed = [422, 'sign_in_experiences.password_expiration_requires_forgot_password'];

  it('stays while passwords expire', async () => {
    const path = await make('http-email');
    expect((await api.patch('/sign-in-exp', { ...EXPIRING, ...BY_EMAIL })).status).toBe(200);
    expect(refusal(await api.delete(path))).toEqual(needed);
    expect((await api.get(path)).status).toBe(200);
    expect((await api.delete(await make('http-sms'))).status).toBe(204);
    await api.patch('/sign-in-exp', { passwordExpiration: { enabled: false } });
    expect((await api.delete(path)).status).toBe(204);
  });

  it('is not deleted while passwords begin to expire', async () => {
    const path = await make('http-email');
    await api.patch('/sign-in-exp', BY_EMAIL);
    const answers = await Promise.all([api.delete(path), api.patch('/sign-in-exp', EXPIRING)]);
    const won = tally(answers);
    expect([
      { '204': 1, [needed.join(' ')]: 1 },
      { '200': 1, [needed.join(' ')]: 1 },
    ]).toContainEqual(won);
  });
});

describe('a provider that people sign in with', () => {
  it('leaves the sign-in page with its last connector', async () => {
    await sql(
      server.databaseUrl,
      `update connectors set type = 'Social', target = 'acme', platform = 'Web' where id = $1`,
      [(await make('http-email')).slice('/connectors/'.length)],
    );
    await sql(
      server.databaseUrl,
      `update connectors set type = 'Social', target = 'acme', platform = 'Native' where id = $1`,
      [(await make('http-sms')).slice('/connectors/'.length)],
    );
    const [first, second] = readAll(await api.get('/connectors'), 'id');
    const shown = async () => readTargets(await api.get('/sign-in-exp'));
    await api.patch('/sign-in-exp', { socialSignInConnectorTargets: ['acme', 'nobody'] });
    expect(await shown()).toEqual(['acme']);
    await api.delete(`/connectors/${first}`);
    expect(await shown()).toEqual(['acme']);
    await api.delete(`/connectors/${second}`);
    expect(await shown()).toEqual([]);
  });
});

const readTargets = ({ body }: { body: unknown }): unknown => Object(body)['socialSignInConnectorTargets'];
