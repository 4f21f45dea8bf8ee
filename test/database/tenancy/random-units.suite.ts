import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTenants, openTestDatabase } from '../../support/open-database.js';
import { random } from '../../support/random.js';
import { sql } from '../../support/sql.js';
import { runRandomUnits } from './random-units.js';

const TENANTS = 50;

/** Many units of work at once on few connections, some of which fail or lose theirs. */
export function randomUnitsSuite(units: number): void {
  describe('isolation of tenants at random', () => {
    it(`holds over ${units} interleaved units of work of 50 tenants that fail at random`, async () => {
      const opened = await openTestDatabase({
        DATABASE_POOL_SIZE: '8',
        DATABASE_CONNECTION_TIMEOUT: '60000',
      });
      const tenants = await createTenants(opened.url, TENANTS);
      const admin = new pg.Client({ connectionString: opened.url });
      await admin.connect();
      onTestFinished(() => admin.end());

      const outcome = await runRandomUnits(opened, { tenants, admin, units, random: random(7) });

      expect(outcome.foreign).toBe(0);
      for (const count of Object.values(outcome.ended)) expect(count).toBeGreaterThan(units / 200);
      const kept = await sql<{ tenant: string; rows: number }>(
        opened.url,
        `select tenant_id as tenant, count(*)::int as rows from resources where tenant_id = any ($1) and name = tenant_id
       group by tenant_id`,
        [tenants],
      );
      expect(Object.fromEntries(kept.map(({ tenant, rows }) => [tenant, rows]))).toEqual(outcome.kept);
      const [all] = await sql(
        opened.url,
        `select count(*)::int as rows from resources where id like 'unit-%'`,
      );
      expect(all).toEqual({ rows: Object.values(outcome.kept).reduce((sum, rows) => sum + rows, 0) });
    }, 180_000);
  });
}
