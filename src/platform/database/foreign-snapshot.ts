import pg from 'pg';

/** Values by the names of columns. */
export type ForeignRow = Readonly<Record<string, unknown>>;

/** The rows of a table whose column has a value. */
export interface ForeignRows {
  readonly table: string;
  readonly column: string;
  readonly value: string;
}

/** Another PostgreSQL as it was at one moment, read in batches. Whatever goes on there meanwhile is not seen. */
export class ForeignSnapshot {
  private constructor(private readonly client: pg.Client) {}

  /** Reads only: PostgreSQL refuses anything else in the transaction. */
  static async open(connectionString: string): Promise<ForeignSnapshot> {
    const client = new pg.Client({ connectionString, application_name: 'portico import' });
    // The connection may be lost between two statements; the next one says so.
    client.on('error', () => undefined);
    await client.connect();
    await client.query('begin isolation level repeatable read read only');
    return new ForeignSnapshot(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Which of these tables of the search path are missing. */
  async missingTables(names: readonly string[]): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      'select name from unnest($1::text[]) as names (name) where to_regclass(quote_ident(name)) is null',
      [names],
    );
    return rows.map(({ name }) => name);
  }

  async count({ table, column, value }: ForeignRows): Promise<number> {
    const { rows } = await this.client.query<{ count: number }>(
      `select count(*)::int as count from ${pg.escapeIdentifier(table)} where ${pg.escapeIdentifier(column)} = $1`,
      [value],
    );
    return rows[0]?.count ?? 0;
  }

  /** In no order, 200 at a time: some megabytes at most. */
  async *batches({ table, column, value }: ForeignRows): AsyncGenerator<ForeignRow[]> {
    await this.client.query(
      `declare batches no scroll cursor for
       select * from ${pg.escapeIdentifier(table)} where ${pg.escapeIdentifier(column)} = $1`,
      [value],
    );
    for (;;) {
      const { rows } = await this.client.query<ForeignRow>('fetch forward 200 from batches');
      if (rows.length === 0) break;
      yield rows;
    }
    await this.client.query('close batches');
  }
}
