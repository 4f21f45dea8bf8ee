import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { LogSweeper } from '#src/modules/audit-logs/retention/log-sweeper.js';
import { apiClient, type ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { requestToken } from '../../support/tokens.js';
import { logsOf, waitForLogs } from './fixture.js';

const ERRORS = '?logKey=ExchangeTokenBy.ClientCredentials&page_size=100';

describe('the audit of strangers', () => {
  let server: TestApp;
  let api: ApiClient;

  beforeAll(async () => {
    server = await startTestApp();
    api = await apiClient(server.tenant);
  });
  afterAll(() => server.close());
  afterEach(() => Clock.use());

  const fail = (parameters: Record<string, string> = {}, tenant = server.tenant) =>
    requestToken(
      tenant,
      { grant_type: 'client_credentials', client_id: tenant.clientId, client_secret: 'wrong', ...parameters },
      { 'user-agent': 'ü'.repeat(4000) },
    );
  const failures = async () =>
    (await logsOf(api, ERRORS)).filter(({ payload }) => payload['result'] === 'Error');

  it('is one row a minute per address and kind, with a count, of 1 KB at most', async () => {
    for (let count = 0; count < 30; count += 1) {
      await fail({ scope: '😀'.repeat(500), resource: 'r'.repeat(5000), redirect_uri: 'u'.repeat(5000) });
    }
    await fail({}, server.other);
    await waitForLogs(await apiClient(server.other), `${ERRORS}`, 2);
    const [first, ...rest] = await failures();
    expect(rest).toEqual([]);
    expect(first?.payload).toMatchObject({
      count: 1,
      result: 'Error',
      applicationId: server.tenant.clientId,
    });
    const later = Clock.now() + 60_000;
    Clock.use(() => later);
    await fail();
    await expect.poll(failures).toHaveLength(2);
    expect((await failures()).map(({ payload }) => payload['count'])).toEqual([30, 1]);
    const [largest] = await sql<{ bytes: number }>(
      server.databaseUrl,
      'select max(pg_column_size(l.*))::int as bytes from logs l where of_stranger',
    );
    expect(largest?.bytes).toBeLessThanOrEqual(1024);
  });

  it('is none for clients that authenticate: each of their failures has a row', async () => {
    for (let count = 0; count < 10; count += 1) {
      await fail({ client_secret: server.tenant.clientSecret, resource: `urn:none:${count}` });
    }
    const own = async () => (await failures()).filter(({ payload }) => 'applicationSecret' in payload);
    await expect.poll(own).toHaveLength(10);
    for (const { payload } of await own()) expect(payload).not.toHaveProperty('count');
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
