import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { AuditLogs } from '#src/modules/audit-logs/audit-logs.public.js';
import { LogService } from '#src/modules/audit-logs/log.service.js';
import { TenantContext } from '#src/platform/tenancy/tenant-context.js';
import { sql } from '../support/sql.js';
import { useServer } from '../support/test-app.js';

const PAGE = { page: 1, pageSize: 20 };
const WINDOW = { start_time: 1_600_000_000_000, end_time: 1_600_000_100_000 };

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly Plan[];
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

describe('the plans of lists of logs', () => {
  const server = useServer();
  let runtime: pg.Client;

  beforeAll(async () => {
    for (const [tenantId, rows] of [
      ['default', 60_000],
      ['acme', 10_000],
    ]) {
      await sql(
        server.databaseUrl,
        `insert into logs (tenant_id, id, key, payload, created_at)
         select $1, 'log-' || n, (array['ExchangeTokenBy.RefreshToken', 'RevokeToken', 'Management.CreateRole', 'TriggerHook.X'])[1 + n % 4],
           jsonb_build_object('userId', 'u' || n % 500, 'applicationId', 'a' || n % 500, 'hookId', 'h' || n % 500),
           to_timestamp(1600000000 + n)
         from generate_series(1, $2::int) as n`,
        [tenantId, rows],
      );
    }
    await sql(
      server.databaseUrl,
      `insert into log_targets (tenant_id, log_id, target_id, created_at)
       select tenant_id, id, 't' || split_part(id, '-', 2)::int % 500, created_at from logs
       where key = 'Management.CreateRole'`,
    );
    await sql(server.databaseUrl, 'analyze logs, log_targets');
    const [row] = await sql<{ role: string }>(
      server.databaseUrl,
      `select 'portico_' || current_database() as role`,
    );
    runtime = new pg.Client({ connectionString: server.databaseUrl, options: `-c role=${row?.role}` });
    await runtime.connect();
    await runtime.query(`select set_config('app.tenant_id', 'acme', false)`);
  });
  afterAll(() => runtime.end());

  /** What the server asks about logs while it does some work. */
  async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    await TenantContext.run('acme', work);
    const calls = query.mock.calls as unknown as [string | Statement, (readonly unknown[])?][];
    query.mockRestore();
    return calls
      .map(([first, values = []]) => (typeof first === 'string' ? { text: first, values } : first))
      .filter(({ text }) => /from "?logs/i.test(text));
  }

  /** The indexes that are used, each with something to look for besides the tenant. */
  async function indexesOf(work: () => Promise<unknown>): Promise<string[]> {
    const indexes = new Set<string>();
    for (const { text, values } of await statementsOf(work)) {
      const { rows } = await runtime.query(`explain (format json) ${text}`, [...values]);
      for (const node of nodesOf(
        (rows[0]['QUERY PLAN'] as { Plan: Plan }[])[0]?.Plan ?? { 'Node Type': '' },
      )) {
        if (node['Node Type'].includes('Seq Scan')) indexes.add('none');
        if (node['Index Name'] && / AND /.test(node['Index Cond'] ?? '')) indexes.add(node['Index Name']);
      }
    }
    return [...indexes];
  }

  it.each([
    ['everything', {}, 'logs__shown_in'],
    ['a window', WINDOW, 'logs__shown_in'],
    ['changes', { logKey: 'Management' }, 'logs__shown_in'],
    ['a key', { logKey: 'RevokeToken' }, 'logs__key'],
    ['a user', { userId: 'u7' }, 'logs__user_id'],
    ['a user in a window', { userId: 'u7', ...WINDOW }, 'logs__user_id'],
    ['an application', { applicationId: 'a7' }, 'logs__application_id'],
    [
      'an application with a key',
      { applicationId: 'a8', logKey: 'ExchangeTokenBy.RefreshToken' },
      'logs__application_id',
    ],
    ['what was changed', { targetId: 't6' }, 'log_targets__target_id'],
    ['what was changed in a window', { targetId: 't6', ...WINDOW }, 'log_targets__target_id'],
    ['what was changed by an application', { targetId: 't6', applicationId: 'a6' }, 'log_targets__target_id'],
  ])('find %s by an index', async (_, query, index) => {
    const indexes = await indexesOf(() => server.app.get(LogService).list(query, PAGE));
    expect(indexes).toContain(index);
    expect(indexes).not.toContain('none');
  });

  it('find the deliveries of a webhook by an index', async () => {
    const logs = server.app.get(AuditLogs);
    expect(await indexesOf(() => logs.listOfHook('h7', WINDOW, PAGE))).toEqual(['logs__hook_id']);
    expect(await indexesOf(() => logs.hookStats(['h7', 'h8'], 1_600_000_000_000))).toEqual(['logs__hook_id']);
  });
});
