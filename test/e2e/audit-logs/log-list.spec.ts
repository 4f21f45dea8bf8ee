import { beforeAll, describe, expect, it } from 'vitest';
import { AuditLogs } from '#src/modules/audit-logs/audit-logs.public.js';
import { Clock } from '#src/kernel/clock.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import { useServer } from '../../support/test-app.js';
import { insertLogs, logsOf } from './fixture.js';

/** Long before anything that the server notes itself. */
const THEN = 1_600_000_000_123;

describe('the list of logs', () => {
  const server = useServer();
  let api: ApiClient;
  let others: ApiClient;

  beforeAll(async () => {
    [api, others] = [await apiClient(server.tenant), await apiClient(server.other)];
    const { other } = server;
    await insertLogs(server, other.id, {
      key: 'Interaction.Create',
      count: 3,
      newest: THEN,
      payload: { userId: 'somebody', applicationId: 'deleted-long-ago', userAgent: 'curl/8.5.0' },
    });
    await insertLogs(server, other.id, { key: 'TriggerHook.User.Created', newest: THEN });
    await insertLogs(server, other.id, { key: 'TrustedDevice.Used', newest: THEN });
    await insertLogs(server, other.id, { key: 'Management.CreateRole', newest: THEN });
  });

  const total = (answer: { headers: Headers }): string | null => answer.headers.get('total-number');

  it('is newest first, with times in milliseconds and what the user agent says', async () => {
    const logs = await logsOf(others, `?end_time=${THEN}`);
    expect(logs.map(({ createdAt }) => createdAt)).toEqual([THEN, THEN - 1000, THEN - 2000]);
    expect(logs[0]).toEqual({
      tenantId: 'acme',
      id: expect.stringMatching(/^[0-9a-z]{21}$/),
      key: 'Interaction.Create',
      createdAt: THEN,
      payload: {
        key: 'Interaction.Create',
        result: 'Success',
        userId: 'somebody',
        applicationId: 'deleted-long-ago',
        userAgent: 'curl/8.5.0',
        userAgentParsed: expect.objectContaining({ ua: 'curl/8.5.0' }),
      },
    });
  });

  it('shows nothing of another tenant', async () => {
    expect(await logsOf(api, `?end_time=${THEN}`)).toEqual([]);
    const [log] = await logsOf(others, `?end_time=${THEN}`);
    expect(await api.get(`/logs/${log?.id}`)).toMatchObject({
      status: 404,
      body: { code: 'entity.not_exists_with_id' },
    });
  });

  it('leaves out webhooks, trusted devices and changes; each is there by its id', async () => {
    const rows = await sql<{ id: string; key: string }>(
      server.databaseUrl,
      `select id, key from logs where tenant_id = 'acme' and shown_in <> 'activity' and created_at < now() - interval '1 day'`,
    );
    expect(rows).toHaveLength(3);
    for (const { id, key } of rows) {
      expect((await others.get(`/logs/${id}`)).body).toMatchObject({ id, key });
    }
    expect(await logsOf(others, '?logKey=TriggerHook.User.Created')).toEqual([]);
    expect(await logsOf(others, '?logKey=TrustedDevice.Used')).toEqual([]);
  });

  it('is filtered by key, user and application, exactly', async () => {
    const count = async (query: string) => (await logsOf(others, `?end_time=${THEN}&${query}`)).length;
    expect(await count('logKey=Interaction.Create')).toBe(3);
    expect(await count('logKey=Interaction')).toBe(0);
    expect(await count('userId=somebody')).toBe(3);
    expect(await count('userId=some')).toBe(0);
    expect(await count('applicationId=deleted-long-ago&userId=somebody')).toBe(3);
    expect(await count('applicationId=other')).toBe(0);
    expect(await count('logKey=Management')).toBe(1);
    expect(await count('logKey=Management.CreateRole')).toBe(1);
    expect(await count('logKey=Management.DeleteRole')).toBe(0);
  });

  it('has both bounds of a window in it, of which 0 is one', async () => {
    const count = async (query: string) => (await logsOf(others, `?${query}`)).length;
    expect(await count(`start_time=${THEN - 1000}&end_time=${THEN - 1000}`)).toBe(1);
    expect(await count(`start_time=${THEN - 2000}&end_time=${THEN - 1}`)).toBe(2);
    expect(await count(`start_time=0&end_time=${THEN}`)).toBe(3);
    expect(await count('end_time=0')).toBe(0);
    expect(await count('start_time=&end_time=0')).toBe(0);
    expect(await count(`start_time=-1&end_time=${THEN}`)).toBe(3);
    expect(await count('start_time=99999999999999999999999')).toBe(0);
  });

  it.each(['soon', 'NaN', 'Infinity', '0x10', '2024-01-01', '1&start_time=2'])(
    'refuses the time %s',
    async (time) => {
      expect(await api.get(`/logs?start_time=${time}`)).toMatchObject({
        status: 400,
        body: { code: 'guard.invalid_input', data: { issues: [{ path: ['start_time'] }] } },
      });
    },
  );

  it('refuses a window that ends before it starts', async () => {
    expect(await api.get('/logs?start_time=2&end_time=1')).toMatchObject({
      status: 400,
      body: { code: 'log.invalid_time_window' },
    });
  });

  it('comes in pages, beyond the last of which there is nothing', async () => {
    const first = await others.get(`/logs?end_time=${THEN}&page_size=2`);
    expect(total(first)).toBe('3');
    expect(first.headers.get('link')).toContain('rel="next"');
    expect(await logsOf(others, `?end_time=${THEN}&page_size=2&page=2`)).toHaveLength(1);
    expect(await logsOf(others, `?end_time=${THEN}&page_size=2&page=99`)).toEqual([]);
    expect((await others.get('/logs?page_size=101')).status).toBe(400);
  });

  it('is counted to 10,000 and no further where that is asked for', async () => {
    await insertLogs(server, 'default', { key: 'RevokeToken', count: 10_000, newest: THEN });
    const capped = () => api.get(`/logs?end_time=${THEN}&enableCap=true&page=2`);
    const exactly = await capped();
    expect([total(exactly), exactly.headers.get('total-number-is-capped')]).toEqual(['10000', null]);
    expect(exactly.headers.get('link')).toContain('rel="last"');

    await insertLogs(server, 'default', { key: 'RevokeToken', count: 1, newest: THEN });
    const beyond = await capped();
    expect([total(beyond), beyond.headers.get('total-number-is-capped')]).toEqual(['10001', 'true']);
    expect(beyond.headers.get('link')).toMatch(
      /^<[^>]+page=1[^>]*>; rel="first", <[^>]+page=1[^>]*>; rel="prev"$/,
    );
    expect(beyond.body).toHaveLength(20);
  });

  it('counts exactly without the cap, and says so again for ten seconds where there are many', async () => {
    const query = `/logs?end_time=${THEN}&logKey=RevokeToken`;
    expect(total(await api.get(query))).toBe('10001');
    await insertLogs(server, 'default', { key: 'RevokeToken', newest: THEN });
    expect(total(await api.get(`${query}&page=3`))).toBe('10001');
    expect(total(await api.get(`/logs?start_time=1&end_time=${THEN}&logKey=RevokeToken`))).toBe('10002');
    expect(total(await others.get(query))).toBe('0');
  });

  describe('of a webhook', () => {
    const inTenant = <Result>(tenantId: string, work: (logs: AuditLogs) => Promise<Result>) =>
      TenantContext.run(tenantId, () => work(server.app.get(AuditLogs)));
    const page = { page: 1, pageSize: 20 };

    beforeAll(async () => {
      const delivered = { key: 'TriggerHook.Role.Created', payload: { hookId: 'hook' } };
      const [now, day] = [Clock.now(), 24 * 60 * 60 * 1000];
      await insertLogs(server, 'default', { ...delivered, newest: now, count: 3 });
      await insertLogs(server, 'default', { ...delivered, newest: now - 2 * day });
      await insertLogs(server, 'default', {
        key: 'TriggerHook.Role.Deleted',
        payload: { hookId: 'hook', result: 'Error' },
        newest: now,
      });
      await insertLogs(server, 'default', { ...delivered, newest: now, payload: { hookId: 'another' } });
    });

    it('holds the last day, unless a bound says otherwise', async () => {
      const list = (query: object, tenantId = 'default') =>
        inTenant(tenantId, (logs) => logs.listOfHook('hook', query, page));
      expect(await list({})).toMatchObject({ total: 4, isCapped: false });
      expect(await list({ end_time: Clock.now() })).toMatchObject({ total: 5 });
      expect(await list({ logKey: 'TriggerHook.Role.Deleted', enableCap: true })).toMatchObject({ total: 1 });
      expect(await list({}, 'acme')).toEqual({ items: [], total: 0, isCapped: false });
      expect(() => list({ start_time: 2, end_time: 1 })).toThrow('The time window ends before it starts.');
    });

    it('is summed up for several at once', async () => {
      const since = Clock.now() - 60_000;
      const stats = (tenantId: string) =>
        inTenant(tenantId, async (logs) => [...(await logs.hookStats(['hook', 'none'], since))]);
      expect(await stats('default')).toEqual([
        ['hook', { requestCount: 4, successCount: 3 }],
        ['none', { requestCount: 0, successCount: 0 }],
      ]);
      expect((await stats('acme'))[0]).toEqual(['hook', { requestCount: 0, successCount: 0 }]);
    });
  });
});
