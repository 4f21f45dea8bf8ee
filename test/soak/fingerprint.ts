import pg from 'pg';

/**
 * What changes without a caller: a sweep removes the provider's records, a staged signing key takes its turn with
 * whatever request comes after its time, and the audit log has refused token requests a moment later.
 */
const NOT_DATA: readonly string[] = ['oidc_artefacts', 'oidc_keys', 'logs', 'log_targets'];

/** Tenant → table → what its rows are like. */
export type Fingerprint = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The tables of each tenant that are not what they were: `acme: roles, scopes`. */
export function changedTables(before: Fingerprint, after: Fingerprint): ReadonlyMap<string, string> {
  const changes = [...after].map(([tenantId, tables]): [string, string] => {
    const known = before.get(tenantId) ?? {};
    const names = new Set([...Object.keys(known), ...Object.keys(tables)]);
    return [tenantId, [...names].filter((name) => known[name] !== tables[name]).join(', ')];
  });
  return new Map(changes.filter(([, tables]) => tables !== ''));
}

/**
 * Tells whether a tenant's data changed: for each table how many rows there are and which transaction wrote last, so
 * that even a write of the same values shows.
 */
export class Fingerprints {
  private constructor(
    private readonly client: pg.Client,
    private readonly statement: string,
  ) {}

  static async open(databaseUrl: string): Promise<Fingerprints> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'tenant_id' and table_name <> all ($1) order by 1`,
      [NOT_DATA],
    );
    const parts = rows.map(
      ({ name }) =>
        `select tenant_id, ${client.escapeLiteral(name)} as name, count(*) as rows, max(xmin::text::bigint) as last
         from ${client.escapeIdentifier(name)} group by tenant_id`,
    );
    return new Fingerprints(
      client,
      `select tenant_id as "tenantId", json_object_agg(name, concat_ws(' ', rows, last)) as tables
       from (${parts.join(' union all ')}) as prints group by tenant_id`,
    );
  }

  /** By the id of the tenant. */
  async take(): Promise<Fingerprint> {
    const query = { name: 'fingerprint', text: this.statement };
    const { rows } = await this.client.query<{ tenantId: string; tables: Record<string, string> }>(query);
    return new Map(rows.map(({ tenantId, tables }) => [tenantId, tables]));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
