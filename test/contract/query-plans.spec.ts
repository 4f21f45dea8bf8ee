import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedQueries, type NamedQuery } from '#src/platform/database/named-query.js';
import { sql } from '../support/sql.js';
import { openDatabaseAt } from '../support/open-database.js';
import { copyDatabase } from '../support/database-copy.js';
import { fillTenants, ROWS_OF_A_TENANT } from './filled-tenants.js';

const SOURCE = new URL('../../src/', import.meta.url);

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Filter?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/**
 * A node that reads a table row by row, or every row of the tenant to throw most of them away: what becomes of a
 * condition that no index serves, for example since row-level security keeps its operator from the index.
 */
function isScan(node: Plan): boolean {
  if (node['Node Type'] === 'Seq Scan') return true;
  const condition = node['Index Cond'] ?? node['Recheck Cond'] ?? '';
  return node.Filter !== undefined && /app\.tenant_id/.test(condition) && !/ AND /.test(condition);
}

/** A node that leaves out the column after `tenant_id` and looks for a later one: it reads all that the tenant has. */
function skipsColumn(node: Plan): boolean {
  const [, first, ...later] = indexes.get(node['Index Name'] ?? '') ?? [];
  const looksFor = (column: string) => new RegExp(`\\(${column}\\b`).test(node['Index Cond'] ?? '');
  return first !== undefined && !looksFor(first) && later.some(looksFor);
}

/** Every row is what they are about, and those who ask are the operators. */
const COUNTS_ALL = ['"count tenants" scans tenants'];

let runtime: pg.Client;
let url: string;
/** The columns of each index, in their order. */
let indexes: ReadonlyMap<string, readonly string[]>;

async function readIndexes(): Promise<typeof indexes> {
  const rows = await sql<{ name: string; columns: string[] }>(
    url,
    `select indexrelid::regclass::text as name, array_agg(attname::text order by position) as columns
     from pg_index, unnest(indkey::int2[]) with ordinality as keys (attnum, position)
     join pg_attribute using (attnum) where attrelid = indrelid group by indexrelid`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

async function importRepositories(): Promise<void> {
  const files = await readdir(SOURCE, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.repository.ts'))) {
    await import(`#src/${file.replace(/ts$/, 'js')}`);
  }
}

/** The tables that the role of requests would scan, whatever the values of the parameters. */
async function scannedTables({ text }: NamedQuery): Promise<string[]> {
  await runtime.query(`prepare explained as ${text}`);
  try {
    const { rows: parameters } = await runtime.query(
      `select cardinality(parameter_types) as count from pg_prepared_statements where name = 'explained'`,
    );
    const values = Array.from({ length: parameters[0].count }, () => 'null').join(', ');
    const { rows } = await runtime.query(
      `explain (format json) execute explained${values === '' ? '' : `(${values})`}`,
    );
    const explained: { Plan: Plan }[] = rows[0]['QUERY PLAN'];
    return explained
      .flatMap((statement) => nodesOf(statement.Plan))
      .filter((node) => isScan(node) || skipsColumn(node))
      .map((node) => node['Relation Name'] ?? node['Index Name'] ?? node['Node Type']);
  } finally {
    await runtime.query('deallocate explained');
  }
}

beforeAll(async () => {
  url = await copyDatabase();
  await (await openDatabaseAt(url)).close();
  const tenant = await fillTenants(url);
  indexes = await readIndexes();
  const [row] = await sql<{ role: string }>(url, `select 'portico_' || current_database() as role`);
  runtime = new pg.Client({
    connectionString: url,
    options: `-c role=${row?.role} -c plan_cache_mode=force_generic_plan`,
  });
  await runtime.connect();
  await runtime.query(`select set_config('app.tenant_id', $1, false)`, [tenant]);
  await importRepositories();
});
afterAll(() => runtime.end());

describe('the plans of named queries', () => {
  it('are made for filled tables', async () => {
    const rows = await sql<{ table: string }>(
      url,
      `select relname as table from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and reltuples < 1000`,
    );
    expect(rows).toEqual([]);
  });

  it('scan no table', async () => {
    const queries = namedQueries();
    expect(queries.length).toBeGreaterThan(20);
    const scanning: string[] = [];
    for (const query of queries) {
      for (const table of await scannedTables(query)) scanning.push(`"${query.name}" scans ${table}`);
    }
    expect(scanning).toEqual(COUNTS_ALL);
  });

  it('would show a scan', async () => {
    const scans = (text: string) => scannedTables({ name: 'bad', text });
    expect(await scans('select id from roles where name = $1')).toEqual([]);
    expect(await scans('select id from roles')).toEqual([]);
    expect(await scans('select id from tenants where provisioned_at = $1')).toEqual(['tenants']);
    expect(await scans('select id from roles where lower(name) = $1')).toEqual(['roles']);
    const applicationsWithSecret = 'select application_id from application_secrets where name = $1';
    expect(await scans(`${applicationsWithSecret} order by application_id limit 1`)).toEqual([
      'application_secrets',
    ]);
    expect(await scans(`delete from oidc_artefacts where payload ->> 'uid' = $1`)).toEqual([
      'oidc_artefacts',
    ]);
  });

  it('are those of the role of requests', async () => {
    const { rows } = await runtime.query('select count(*)::int as roles from roles');
    expect(rows).toEqual([{ roles: ROWS_OF_A_TENANT }]);
  });
});
