import { vi } from 'vitest';
import type { ApiClient } from '../../support/api-client.js';
import { sql } from '../../support/sql.js';
import type { TestApp } from '../../support/test-app.js';

export interface ListedLog {
  readonly tenantId: string;
  readonly id: string;
  readonly key: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
}

export const logsOf = async (api: ApiClient, query = ''): Promise<ListedLog[]> =>
  (await api.get(`/logs${query}`)).body as ListedLog[];

/** The entries that a query finds, once there are as many: what is noted is written a moment later. */
export const waitForLogs = (api: ApiClient, query: string, count = 1): Promise<ListedLog[]> =>
  vi.waitFor(
    async () => {
      const logs = await logsOf(api, query);
      if (logs.length < count) throw new Error(`there are ${logs.length} entries for ${query}`);
      return logs;
    },
    { timeout: 10_000, interval: 50 },
  );

/** Adds entries, a second apart, the newest one at `newest` (epoch milliseconds). */
export async function insertLogs(
  { databaseUrl }: TestApp,
  tenantId: string,
  { key, count = 1, newest, payload = {} }: { key: string; count?: number; newest: number; payload?: object },
): Promise<void> {
  await sql(
    databaseUrl,
    `insert into logs (tenant_id, id, key, payload, created_at)
     select $1, left(md5(random()::text || n), 21), $2::text,
       jsonb_build_object('key', $2::text, 'result', 'Success') || $3::jsonb,
       to_timestamp($4::double precision / 1000) - (n - 1) * interval '1 second'
     from generate_series(1, $5::int) as n`,
    [tenantId, key, payload, newest, count],
  );
}

/** All entries of a tenant, also those that no list shows. */
export const storedLogs = ({ databaseUrl }: TestApp, tenantId: string, key: string): Promise<ListedLog[]> =>
  sql<ListedLog>(
    databaseUrl,
    `select id, key, payload from logs where tenant_id = $1 and key = $2 order by created_at, id`,
    [tenantId, key],
  );
