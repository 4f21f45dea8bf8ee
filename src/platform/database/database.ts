import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { NamedQuery } from './named-query.js';
import { openUnit } from './open-unit.js';
import type { TenantPool } from './tenant-pool.js';

/**
 * The tables of the current tenant, for repositories. Inside a unit of work everything goes through its one
 * connection; outside, each statement takes a connection of its own.
 */
export class Database {
  constructor(
    readonly dataSource: DataSource,
    private readonly pool: () => TenantPool,
    /** False behind a pooler that hands out a server per transaction: prepared statements would be lost. */
    private readonly prepares: boolean,
  ) {}

  /** TypeORM's entry to the entities. */
  get entities(): EntityManager {
    return openUnit()?.manager ?? this.dataSource.manager;
  }

  /** Runs a statement and returns its rows. Columns come named as the statement names them. */
  async rows<Row extends pg.QueryResultRow>(
    { name, text }: NamedQuery,
    values: readonly unknown[],
  ): Promise<Row[]> {
    const query = { name: this.prepares ? name : undefined, text, values: [...values] };
    const unit = openUnit();
    const result = await (unit ? unit.connection.query<Row>(query) : this.pool().run<Row>(query));
    return result.rows;
  }

  /** Runs a statement that returns one row at most. */
  async row<Row extends pg.QueryResultRow>(
    query: NamedQuery,
    values: readonly unknown[],
  ): Promise<Row | undefined> {
    return (await this.rows<Row>(query, values))[0];
  }
}
