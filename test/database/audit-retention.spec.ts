import pg from 'pg';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '#src/kernel/clock.js';
import { AuditTrail } from '#src/modules/audit-logs/audit-logs.public.js';
import { LogSweeper } from '#src/modules/audit-logs/retention/log-sweeper.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { sql } from '../support/sql.js';
import { startTestApp, useServer } from '../support/test-app.js';
import { insertLogs, logsOf } from '../e2e/audit-logs/fixture.js';

const DAY = 24 * 60 * 60 * 1000;
const path = '/configs/audit-logs';

describe('the retention of the audit log', () => {
  const server = useServer({ AUDIT_LOG_RETENTION_DAYS: '30' });
  let api: ApiClient;
  let others: ApiClient;
  let sweeper: LogSweeper;

  beforeAll(async () => {
    [api, others] = [await apiClient(server.tenant), await apiClient(server.other)];
    sweeper = server.app.get(LogSweeper);
  });
  afterEach(() => sql(server.databaseUrl, `delete from logs where key like 'Test.%' or key like '%.Old'`));

  const insert = (tenantId: string, key: string, days: number, count = 1) =>
    insertLogs(server, tenantId, { key, count, newest: Clock.now() - days * DAY });
  const left = async (tenantId: string): Promise<string[]> => {
    const rows = await sql<{ key: string }>(
      server.databaseUrl,
      `select key from logs where tenant_id = $1 and key like '%.Old' order by created_at desc`,
      [tenantId],
    );
    return rows.map(({ key }) => key);
  };

  it('is that of the installation until a tenant has its own, and again when it takes that back', async () => {
    expect((await api.get(path)).body).toEqual({ retentionDays: null });
    expect((await api.patch(path, { retentionDays: 7 })).body).toEqual({ retentionDays: 7 });
    expect((await api.patch(path, {})).body).toEqual({ retentionDays: 7 });
    expect((await api.get(path)).body).toEqual({ retentionDays: 7 });
    expect((await others.get(path)).body).toEqual({ retentionDays: null });
    expect(
      (await logsOf(api, '?logKey=Management.UpdateAuditLogConfig'))[0]?.payload['changes'],
    ).toMatchObject([
      { event: 'Config.Updated', target: { configs: ['audit-logs'] }, fields: ['retentionDays'] },
    ]);
    expect((await api.patch(path, { retentionDays: null })).body).toEqual({ retentionDays: null });
  });

  it.each([0, 3651, 1.5, '7', true])('refuses %j days', async (retentionDays) => {
    expect(await api.patch(path, { retentionDays })).toMatchObject({
      status: 400,
      body: { code: 'guard.invalid_input' },
    });
  });

  it('deletes entries of every list that are too old for their tenant, and no other', async () => {
    await api.patch(path, { retentionDays: 7 });
    for (const tenantId of ['default', 'acme']) {
      await insert(tenantId, 'Interaction.Old', 6);
      await insert(tenantId, 'TriggerHook.Old', 8);
      await insert(tenantId, 'Management.Old', 31);
      await insert(tenantId, 'Interaction.Old', 32);
    }
    expect(await sweeper.sweep()).toBe(5);
    expect(await left('default')).toEqual(['Interaction.Old']);
    expect(await left('acme')).toEqual(['Interaction.Old', 'TriggerHook.Old']);
    expect(await sweeper.sweep()).toBe(0);
    await api.patch(path, { retentionDays: null });
  });

  it('is kept up in batches, which several nodes share', async () => {
    await insert('default', 'Interaction.Old', 31, 2500);
    await insert('acme', 'TriggerHook.Old', 31, 1200);
    const swept = await Promise.all([sweeper.sweep(), sweeper.sweep()]);
    const rest = await sweeper.sweep();
    expect(swept.reduce((sum, one) => sum + one, rest)).toBe(3700);
    expect([...(await left('default')), ...(await left('acme'))]).toEqual([]);
  });

  it('takes what entries are about with them', async () => {
    const { body } = await api.post('/roles', { name: 'swept', description: 'Swept.' });
    const about = () =>
      sql(server.databaseUrl, 'select target_id from log_targets where target_id = $1', [
        Reflect.get(Object(body), 'id'),
      ]);
    expect(await about()).toHaveLength(1);
    const old = `update logs set created_at = now() - interval '31 days' where key = 'Management.CreateRole'`;
    await sql(server.databaseUrl, old);
    expect(await sweeper.sweep()).toBe(1);
    expect(await about()).toEqual([]);
  });

  it('leaves a row alone that another transaction holds', async () => {
    await insert('default', 'Interaction.Old', 31, 2);
    const holder = new pg.Client({ connectionString: server.databaseUrl });
    await holder.connect();
    await holder.query('begin');
    await holder.query(
      `select from logs where key = 'Interaction.Old' order by created_at limit 1 for update`,
    );
    expect(await sweeper.sweep()).toBe(1);
    await holder.query('rollback');
    await holder.end();
    expect(await sweeper.sweep()).toBe(1);
  });

  it('is endless where the installation says so', async () => {
    const keeper = await startTestApp({ AUDIT_LOG_RETENTION_DAYS: '0', DB_URL: server.databaseUrl });
    await insert('default', 'Interaction.Old', 5000);
    expect(await keeper.app.get(LogSweeper).sweep()).toBe(0);
    await keeper.close();
    expect(await left('default')).toEqual(['Interaction.Old']);
  });

  it('does not reach entries that are noted while it runs', async () => {
    await TenantContext.run('acme', async () => {
      server.app.get(AuditTrail).note({ key: 'Test.New', result: 'Success' });
      await sweeper.sweep();
    });
    const noted = () => sql(server.databaseUrl, `select tenant_id as id from logs where key = 'Test.New'`);
    await expect.poll(noted, { timeout: 10_000 }).toEqual([{ id: 'acme' }]);
  });
});
