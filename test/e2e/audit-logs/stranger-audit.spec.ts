import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { LogSweeper } from '#src/modules/audit-logs/retention/log-sweeper.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { startTestApp, useServer } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { createApplication } from '../applications/fixture.js';
import { type ListedLog, logsOf, waitForLogs } from './fixture.js';

const ofStranger = ({ payload }: ListedLog): boolean => 'count' in payload;

const ERRORS = '?logKey=ExchangeTokenBy.ClientCredentials&page_size=100';

describe('the audit of strangers', () => {
  const server = useServer();
  let api: ApiClient;

  beforeAll(async () => {
    api = await apiClient(server.tenant);
  });
  afterEach(() => Clock.use());

  const fail = (parameters: Record<string, string> = {}, tenant = server.tenant) =>
    requestToken(
      tenant,
      { grant_type: 'client_credentials', client_id: tenant.clientId, client_secret: 'wrong', ...parameters },
      { 'user-agent': 'ü'.repeat(4000) },
    );
  const failures = async () =>
    (await logsOf(api, ERRORS)).filter(({ payload }) => payload['result'] === 'Error');
  const failuresWith = async (text: string) =>
    (await failures()).filter(({ payload }) => JSON.stringify(payload).includes(text));

  it('is one row a minute for a device that polls, which anybody can be', async () => {
    const client_id = await createApplication(api, {
      type: 'Native',
      oidcClientMetadata: { redirectUris: [], postLogoutRedirectUris: [] },
      customClientMetadata: { isDeviceFlow: true },
    });
    const begun = await fetch(`${server.tenant.issuer}/device/auth`, {
      method: 'POST',
      body: new URLSearchParams({ client_id, scope: 'openid' }),
    });
    const { device_code } = (await begun.json()) as { device_code: string };
    const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';
    for (let count = 0; count < 10; count += 1) {
      const { body } = await requestToken(server.tenant, { grant_type, client_id, device_code });
      expect(body).toMatchObject({ error: 'authorization_pending' });
    }
    // What is written after them.
    await fail({ client_secret: server.tenant.clientSecret, resource: 'urn:later' });
    await expect.poll(() => failuresWith('urn:later')).toHaveLength(1);
    const logs = await logsOf(api, `?applicationId=${client_id}`);
    expect(logs.map(({ payload }) => payload['count'])).toEqual([1]);
  });

  it('is one row a minute per address and kind, with a count, of 1 KB at most', async () => {
    for (let count = 0; count < 30; count += 1) {
      await fail({ scope: '😀'.repeat(500), resource: 'r'.repeat(5000), redirect_uri: 'u'.repeat(5000) });
    }
    await fail({}, server.other);
    await waitForLogs(await apiClient(server.other), ERRORS, 2);
    const [first, ...rest] = (await failures()).filter(ofStranger);
    expect(rest).toEqual([]);
    expect(first?.payload).toMatchObject({
      count: 1,
      result: 'Error',
      applicationId: server.tenant.clientId,
    });
    const later = Clock.now() + 60_000;
    Clock.use(() => later);
    await fail();
    const strangers = async () => (await failures()).filter(ofStranger);
    await expect.poll(strangers).toHaveLength(2);
    expect((await strangers()).map(({ payload }) => payload['count'])).toEqual([30, 1]);
    const [largest] = await sql<{ bytes: number }>(
      server.databaseUrl,
      'select max(pg_column_size(l.*))::int as bytes from logs l where of_stranger',
    );
    expect(largest?.bytes).toBeLessThanOrEqual(1024);
  });

  it('is none for clients that authenticate: each of their failures has a row', async () => {
    for (let count = 0; count < 10; count += 1) {
      await fail({ client_secret: server.tenant.clientSecret, resource: `urn:each:${count}` });
    }
    await expect.poll(() => failuresWith('urn:each')).toHaveLength(10);
    expect((await failuresWith('urn:each')).some(ofStranger)).toBe(false);
  });

  it('is deleted after seven days, and nothing else is', async () => {
    await sql(
      server.databaseUrl,
      `insert into logs (tenant_id, id, key, payload, of_stranger, created_at)
       select 'default', 'kept-' || n, 'Test.Kept', '{}', n < 4, now() - n * interval '1 day' - interval '6 days'
       from generate_series(0, 5) as n`,
    );
    expect(await server.app.get(LogSweeper).sweep()).toBe(3);
    const left = await sql(server.databaseUrl, `select id from logs where key = 'Test.Kept' order by id`);
    expect(left).toEqual([{ id: 'kept-0' }, { id: 'kept-4' }, { id: 'kept-5' }]);
  });
});

describe('the audit of strangers when the server stops', () => {
  it('tells of every request', async () => {
    const server = await startTestApp();
    const attempts = { grant_type: 'client_credentials', client_id: 'bootstrap', client_secret: 'wrong' };
    for (let count = 0; count < 5; count += 1) await requestToken(server.tenant, attempts);
    await server.close();
    const [told] = await sql(
      server.databaseUrl,
      `select count(*)::int as rows, sum((payload ->> 'count')::int)::int as requests from logs where of_stranger`,
    );
    expect(told).toEqual({ rows: 2, requests: 5 });
  });
});
