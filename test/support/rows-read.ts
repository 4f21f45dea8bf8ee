import pg from 'pg';
import { namedQueries } from '#src/platform/database/named-query.js';
import { sql } from './sql.js';

interface Plan {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** The most rows that a step of the plan reads. */
const mostRows = (plan: Plan): number =>
  Math.max(
    (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'],
    ...(plan.Plans ?? []).map(mostRows),
  );

const literal = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value)
    ? `array[${value.map(literal).join(', ')}]::text[]`
    : pg.escapeLiteral(String(value));
};

/** How many rows the server reads for a named statement in the tenant `default`, with plans of either mode. */
export class RowsRead {
  private constructor(private readonly runtime: pg.Client) {}

  static async at(databaseUrl: string): Promise<RowsRead> {
    const [row] = await sql<{ role: string }>(databaseUrl, `select 'portico_' || current_database() as role`);
    const runtime = new pg.Client({ connectionString: databaseUrl, options: `-c role=${row?.role}` });
    await runtime.connect();
    await runtime.query(`select set_config('app.tenant_id', 'default', false)`);
    return new RowsRead(runtime);
  }

  async of(name: string, mode: string, values: readonly unknown[]): Promise<number> {
    const text = namedQueries().find((query) => query.name === name)?.text ?? '';
    await this.runtime.query(`set plan_cache_mode = ${mode}`);
    await this.runtime.query(`prepare measured as ${text}`);
    const { rows } = await this.runtime.query(
      `explain (analyze, timing off, format json) execute measured(${values.map(literal).join(', ')})`,
    );
    await this.runtime.query('deallocate measured');
    return mostRows((rows[0]['QUERY PLAN'] as [{ Plan: Plan }])[0].Plan);
  }

  end(): Promise<void> {
    return this.runtime.end();
  }
}
