import type pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { traced } from '#src/platform/tracing.js';
import type { NamedQuery } from './named-query.js';
import { inTurn, openUnit } from './open-unit.js';
import { StatementSubscriber } from './statement-subscriber.js';
import type { Connections, TenantPool } from './tenant-pool.js';

const SQL = { 'db.system.name': 'postgresql' };

/**
 * The tables of the current tenant, for repositories. Inside a unit of work everything goes through its one
 * connection; outside, each statement takes a connection of its own.
 */
export class Database {
  private sent = 0;

  constructor(
    readonly dataSource: DataSource,
    private readonly pool: () => TenantPool,
    /** False behind a pooler that hands out a server per transaction: prepared statements would be lost. */
    private readonly prepares: boolean,
  ) {
    dataSource.subscribers.push(
      new StatementSubscriber(() => {
        this.sent += 1;
      }),
    );
  }

  /** How many statements repositories have sent since the start. */
  get statements(): number {
    return this.sent;
  }

  /** What the pool holds now. */
  get connections(): Connections {
    return this.pool().connections;
  }

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
    this.sent += 1;
    const result = await traced(name, SQL, () =>
      unit ? inTurn(unit, (connection) => connection.query<Row>(query)) : this.pool().run<Row>(query),
    );
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
