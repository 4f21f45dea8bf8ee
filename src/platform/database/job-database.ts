import pg from 'pg';
import { JobPool } from './job-pool.js';
import { Outages, type Reach } from './outages.js';

export type JobSession = pg.Client;

/** The schema of graphile-worker. */
export const WORKER_SCHEMA = 'portico_worker';

const CONNECT_MILLISECONDS = 5_000;

/** A peer that vanished without a word is noticed ten seconds later than this: Node.js probes ten times, once a second. */
const KEEP_ALIVE_MILLISECONDS = 10_000;

/** PostgreSQL splits the start-up options at spaces that no backslash protects. */
const optionValue = (value: string): string => value.replaceAll(/[\\ ]/g, String.raw`\$&`);

/** A connection that logs in as one role and acts as another. */
export const actingAs = (url: string, role: string, searchPath: string): pg.ClientConfig => ({
  connectionString: url,
  options: `-c role=${optionValue(role)} -c search_path=${searchPath}`,
});

/** How the worker connects, given a direct connection of the owner; behind a pooler it would hear of no job. */
export const jobConnection = (ownerUrl: string, role: string): pg.ClientConfig =>
  actingAs(ownerUrl, role, 'pg_catalog');

/** The jobs of all tenants, for the worker only: nothing that serves requests comes near them. */
export class JobDatabase {
  private readonly reach: Reach;

  constructor(
    private readonly connection: pg.ClientConfig,
    outages = new Outages(),
  ) {
    this.reach = outages.of(connection);
  }

  /** A pool that the caller ends. */
  openPool(size: number): JobPool {
    const config = { ...this.connection, ...LASTING, application_name: 'portico jobs', max: size };
    return new JobPool(config, this.reach);
  }

  /** A connection of its own, which ends when it is lost. */
  async openSession(): Promise<JobSession> {
    const session = new pg.Client({
      ...this.connection,
      ...LASTING,
      application_name: 'portico job presence',
    });
    session.on('error', () => undefined);
    await session.connect().catch(async (error: unknown) => {
      this.reach.failed(error);
      await session.end();
      throw error;
    });
    this.reach.succeeded();
    return session;
  }

  /** Brings the tables of graphile-worker up to date. Whoever calls it holds the lock of migrations. */
  async migrate(): Promise<void> {
    const { Logger, runMigrations } = await import('graphile-worker');
    const pgPool = this.openPool(1);
    try {
      await runMigrations({ pgPool, schema: WORKER_SCHEMA, logger: new Logger(() => () => undefined) });
    } finally {
      await pgPool.end();
    }
  }
}

const LASTING: pg.ClientConfig = {
  connectionTimeoutMillis: CONNECT_MILLISECONDS,
  keepAlive: true,
  keepAliveInitialDelayMillis: KEEP_ALIVE_MILLISECONDS,
};

/** Runs `work` in a transaction of the pool. */
export async function inTransaction<Result>(
  pool: JobPool,
  work: (session: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const session = await pool.connect();
  try {
    await session.query('begin');
    const result = await work(session);
    await session.query('commit');
    session.release();
    return result;
  } catch (error) {
    // Closing the connection undoes the transaction, whatever became of either.
    session.release(true);
    throw error;
  }
}
