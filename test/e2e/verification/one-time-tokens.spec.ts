import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { AppError } from '#src/kernel/errors.js';
import { OneTimeTokens, type ShownToken } from '#src/modules/verification/verification.public.js';
import { OneTimeTokenSweeper } from '#src/modules/verification/one-time-tokens/one-time-token-sweeper.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiAnswer, apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { read, readAll, unique } from '../resources/fixture.js';
import { refusal } from '../roles/fixture.js';

const PATH = '/one-time-tokens';
const SECOND = 1000;
const DAY = 86_400 * SECOND;

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

/** Lets so much time go by. */
function later(milliseconds: number): void {
  const now = Clock.now() + milliseconds;
  Clock.use(() => now);
}

interface Made {
  readonly id: string;
  readonly token: string;
}

async function make(properties: object = {}, client = api): Promise<Made> {
  const answer = await client.post(PATH, { email, ...properties });
  return { id: read(answer, 'id'), token: read(answer, 'token') };
}

const verify = (token: string, client = api, address = email): Promise<ApiAnswer> =>
  client.post(`${PATH}/verify`, { token, email: address });

const setStatus = ({ id }: Made, status: string): Promise<ApiAnswer> =>
  api.put(`${PATH}/${id}/status`, { status });

const statusOf = async ({ id }: Made): Promise<string> => read(await api.get(`${PATH}/${id}`), 'status');

/** What the façade answers to a token, or why it does not. */
const told = (ask: 'check' | 'consume', shown: ShownToken): Promise<string> =>
  TenantContext.run('default', () => server.app.get(OneTimeTokens)[ask](shown)).then(
    ({ status }) => status,
    (error: AppError) => error.code,
  );

describe('a one-time token', () => {
  it('is shown with its value, whenever it is asked for', async () => {
    const before = Date.now();
    const context = { jitOrganizationIds: ['nowhere'], interactionEvent: 'Register' };
    const created = await api.post(PATH, { email, context, more: 'is left out' });
    expect(created).toMatchObject({ status: 201 });
    expect(created.body).toEqual({
      tenantId: 'default',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      email,
      token: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      context,
      status: 'active',
      createdAt: expect.any(Number),
      expiresAt: expect.any(Number),
    });
    const { expiresAt } = created.body as { expiresAt: number };
    expect(expiresAt).toBeGreaterThanOrEqual(before + 600 * SECOND);
    expect(expiresAt).toBeLessThanOrEqual(Date.now() + 600 * SECOND);
    expect((await api.get(`${PATH}/${read(created, 'id')}`)).body).toEqual(created.body);
    expect((await api.get(`${PATH}?email=${email}`)).body).toEqual([created.body]);
  });

  it('lies encrypted in the database', async () => {
    const { token } = await make();
    const rows = await sql<{ row: string }>(
      server.databaseUrl,
      'select t::text as row from one_time_tokens t',
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('is told of in the audit log without its value and its address', async () => {
    const { id, token } = await make();
    const rows = (await api.get(`/logs?targetId=${id}`)).body;
    expect(rows).toMatchObject([
      { key: 'Management.AddOneTimeTokens', payload: { target: { oneTimeTokens: [id] } } },
    ]);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(email);
  });

  it.each([
    ['no address', { email: undefined }],
    ['what is no address', { email: 'grace' }],
    ['an address of 129 characters', { email: `${'a'.repeat(117)}@example.com` }],
    ['an end now', { expiresIn: 0 }],
    ['half a second', { expiresIn: 0.5 }],
    ['more than a year', { expiresIn: 31_536_001 }],
    ['an unknown event', { context: { interactionEvent: 'Consent' } }],
    ['101 organizations', { context: { jitOrganizationIds: Array.from({ length: 101 }, () => 'one') } }],
    ['one organization that is no list', { context: { jitOrganizationIds: 'one' } }],
  ])('is not made with %s', async (_, properties) => {
    expect(refusal(await api.post(PATH, { email, ...properties }))).toEqual([400, 'guard.invalid_input']);
  });

  it('lasts a year at most', async () => {
    const { id } = await make({ expiresIn: 31_536_000 });
    later(31_535_990 * SECOND);
    expect(await statusOf({ id, token: '' })).toBe('active');
  });
});

describe('a one-time token that is shown', () => {
  it('is consumed, once', async () => {
    const made = await make({ context: { jitOrganizationIds: ['one'] } });
    const first = await verify(made.token);
    expect(first).toMatchObject({
      status: 200,
      body: { ...made, email, status: 'consumed', context: { jitOrganizationIds: ['one'] } },
    });
    expect(refusal(await verify(made.token))).toEqual([400, 'one_time_token.token_consumed']);
    expect(await statusOf(made)).toBe('consumed');
  });

  it('is for its own mailbox, whatever the case of its letters', async () => {
    // Not every locale of PostgreSQL has the second one in small letters.
    email = `ké${email}`;
    const { token } = await make();
    // The second has the Kelvin sign.
    for (const address of ['grace@acme.example', email.replace('k', '\u212A')])
      expect(refusal(await verify(token, api, address))).toEqual([400, 'one_time_token.email_mismatch']);
    expect((await verify(token, api, email.toUpperCase())).status).toBe(200);
  });

  it('is known to its own tenant alone', async () => {
    const { id, token } = await make();
    const unknown = [404, 'one_time_token.token_not_found'];
    expect(refusal(await verify('a'.repeat(32)))).toEqual(unknown);
    expect(refusal(await verify(token, other))).toEqual(unknown);
    const absent = [404, 'entity.not_exists_with_id'];
    expect(refusal(await other.get(`${PATH}/${id}`))).toEqual(absent);
    expect(refusal(await other.put(`${PATH}/${id}/status`, { status: 'revoked' }))).toEqual(absent);
    expect(refusal(await other.delete(`${PATH}/${id}`))).toEqual([404, 'entity.not_found']);
    expect((await other.get(`${PATH}?email=${email}`)).body).toEqual([]);
    expect((await verify(token)).status).toBe(200);
  });

  it('cannot be used once its time is over', async () => {
    const made = await make({ expiresIn: 60 });
    later(60 * SECOND);
    expect(refusal(await verify(made.token))).toEqual([400, 'one_time_token.token_expired']);
    expect(await statusOf(made)).toBe('expired');
  });

  it.each([
    ['consumed', 'one_time_token.token_consumed'],
    ['revoked', 'one_time_token.token_revoked'],
    ['expired', 'one_time_token.token_expired'],
  ])('cannot be used once an operator has set it to %s', async (status, code) => {
    const made = await make();
    expect((await setStatus(made, status)).body).toMatchObject({ ...made, status });
    expect(refusal(await verify(made.token))).toEqual([400, code]);
  });

  it('is refused for the address first, then for its time, then for its status', async () => {
    const made = await make({ expiresIn: 60, context: { interactionEvent: 'Register' } });
    const shown: ShownToken = { token: made.token, email, event: 'SignIn' };
    await setStatus(made, 'revoked');
    expect(await told('consume', shown)).toBe('one_time_token.token_revoked');
    later(60 * SECOND);
    expect(await told('consume', shown)).toBe('one_time_token.token_expired');
    expect(await told('consume', { ...shown, email: 'grace@acme.example' })).toBe(
      'one_time_token.email_mismatch',
    );
  });

  it('is good for one event alone where its context says so', async () => {
    const { token } = await make({ context: { interactionEvent: 'Register' } });
    const mismatch = 'one_time_token.interaction_event_mismatch';
    expect(await told('check', { token, email, event: 'SignIn' })).toBe(mismatch);
    expect(await told('consume', { token, email, event: 'SignIn' })).toBe(mismatch);
    expect(await told('consume', { token, email, event: 'Register' })).toBe('consumed');
    const anything = await make();
    expect(await told('consume', { token: anything.token, email, event: 'SignIn' })).toBe('consumed');
    const whatever = await make({ context: { interactionEvent: 'SignIn' } });
    expect(await told('consume', { token: whatever.token, email })).toBe('consumed');
  });

  it('stays as it is where it is only checked', async () => {
    const made = await make();
    expect(await told('check', { token: made.token, email })).toBe('active');
    expect(await statusOf(made)).toBe('active');
    await verify(made.token);
    expect(await told('check', { token: made.token, email })).toBe('one_time_token.token_consumed');
  });
});

describe('the status of a one-time token', () => {
  it('changes from any to any, but never to active', async () => {
    const made = await make();
    for (const status of ['consumed', 'revoked', 'expired', 'consumed']) {
      expect((await setStatus(made, status)).status).toBe(200);
      expect(await statusOf(made)).toBe(status);
      expect(refusal(await setStatus(made, 'active'))).toEqual([
        400,
        'one_time_token.cannot_reactivate_token',
      ]);
    }
    expect(await statusOf(made)).toBe('consumed');
  });

  it('is one of four, of a token that is there', async () => {
    const made = await make();
    expect(refusal(await setStatus(made, 'used'))).toEqual([400, 'guard.invalid_input']);
    expect(refusal(await setStatus({ id: 'nothing', token: '' }, 'revoked'))).toEqual([
      404,
      'entity.not_exists_with_id',
    ]);
  });
});

describe('the list of one-time tokens', () => {
  const ids = async (query: string): Promise<unknown[]> => readAll(await api.get(`${PATH}?${query}`), 'id');

  it('is newest first, by pages, and counts all tokens whatever it is narrowed to', async () => {
    const made = [await make(), await make(), await make()].map(({ id }) => id).toReversed();
    expect(await ids(`email=${email.toUpperCase()}`)).toEqual(made);
    expect(await ids(`email=${email}&page=2&page_size=2`)).toEqual(made.slice(2));
    const all = await api.get(`${PATH}?page_size=1`);
    const some = await api.get(`${PATH}?email=${email}`);
    expect(Number(all.headers.get('total-number'))).toBeGreaterThan(3);
    expect(some.headers.get('total-number')).toBe(all.headers.get('total-number'));
  });

  it('is narrowed to the status that tokens have by now', async () => {
    const [active, consumed, revoked, ended, late] = [
      await make({ expiresIn: 3600 }),
      await make(),
      await make(),
      await make(),
      await make({ expiresIn: 60 }),
    ];
    await verify(consumed.token);
    await setStatus(revoked, 'revoked');
    await setStatus(ended, 'expired');
    later(60 * SECOND);
    expect(await ids(`email=${email}&status=active`)).toEqual([active.id]);
    expect(await ids(`email=${email}&status=consumed`)).toEqual([consumed.id]);
    expect(await ids(`email=${email}&status=revoked`)).toEqual([revoked.id]);
    expect(await ids(`email=${email}&status=expired`)).toEqual([late.id, ended.id]);
  });

  it.each(['email=grace', 'status=used', 'page=0'])('is refused with %s', async (query) => {
    expect((await api.get(`${PATH}?${query}`)).status).toBe(400);
  });
});

describe('a one-time token that is deleted', () => {
  it('cannot be used, and is not there', async () => {
    const { id, token } = await make();
    expect((await api.delete(`${PATH}/${id}`)).status).toBe(204);
    expect(refusal(await verify(token))).toEqual([404, 'one_time_token.token_not_found']);
    expect(refusal(await api.get(`${PATH}/${id}`))).toEqual([404, 'entity.not_exists_with_id']);
    expect(refusal(await api.delete(`${PATH}/${id}`))).toEqual([404, 'entity.not_found']);
  });

  it('was swept 30 days after its time, of whatever tenant and status', async () => {
    const sweep = () => server.app.get(OneTimeTokenSweeper).sweep();
    later(400 * DAY);
    await sweep();
    const [one, theirs, young] = [
      await make({ expiresIn: 60 }),
      await make({ expiresIn: 60 }, other),
      await make({ expiresIn: 61 }),
    ];
    await verify(theirs.token, other);
    later(60 * SECOND + 30 * DAY);
    expect(await sweep()).toBe(0);
    later(1);
    expect(await sweep()).toBe(2);
    expect((await api.get(`${PATH}/${one.id}`)).status).toBe(404);
    expect((await other.get(`${PATH}/${theirs.id}`)).status).toBe(404);
    expect(await statusOf(young)).toBe('expired');
  });
});
