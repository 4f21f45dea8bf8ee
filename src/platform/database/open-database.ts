import pg from 'pg';
import { DataSource } from 'typeorm';
import { StartUpFault } from '#src/kernel/start-up-fault.js';
import type { Config } from '#src/platform/config/config.js';
import { Database } from './database.js';
import { actingAs, jobConnection, JobDatabase } from './job-database.js';
import { migrate } from './migrator.js';
import { type Outages, type Reach, reasonOf } from './outages.js';
import { withOwner } from './owner-connection.js';
import { proveJobs, proveTenantIsolation, requireVersion } from './start-up-proof.js';
import { TenantPool, type TenantPoolConfig } from './tenant-pool.js';
import { UnitOfWork } from './unit-of-work.js';

/** A database ready to serve: migrated, and proven to keep tenants apart. */
export interface OpenDatabase {
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly jobDatabase: JobDatabase;
  close(): Promise<void>;
}

export interface DatabaseUrls {
  /** A direct connection as the owner of the schema. */
  readonly owner: string;
  /** As the role that serves requests; undefined: the owner's, with that role set. */
  readonly runtime?: string;
}

type Entities = readonly (new () => object)[];

/** Migrates, proves the isolation of tenants and opens the pool that serves requests. */
export async function openDatabase(
  config: Config,
  urls: DatabaseUrls,
  { entities, outages }: { readonly entities: Entities; readonly outages: Outages },
): Promise<OpenDatabase> {
  const login = await requireDatabase(urls);
  const { runtimeRole, jobsRole } = await migrate(urls.owner, login);
  const connection = servingConnection(urls, runtimeRole);
  const jobs = jobConnection(urls.owner, jobsRole);
  await Promise.all([proveTenantIsolation(connection), proveJobs(jobs)]);
  const serving = await openPool(config, { connection, entities, reach: outages.of(connection) });
  return { ...serving, jobDatabase: new JobDatabase(jobs, outages) };
}

/** Proves that the database can be used. Returns the role of `DB_RUNTIME_URL`, if that is set. */
export async function requireDatabase({ owner, runtime }: DatabaseUrls): Promise<string | undefined> {
  await withOwner(owner, requireVersion).catch(explain('DB_URL'));
  return runtime && (await loginOf(runtime).catch(explain('DB_RUNTIME_URL')));
}

/** How requests are served. */
export const servingConnection = ({ owner, runtime }: DatabaseUrls, runtimeRole: string): pg.PoolConfig =>
  runtime ? { connectionString: runtime } : actingAs(owner, runtimeRole, 'public');

/** What hinders the very first connection is for the operator to mend. */
const explain =
  (setting: string) =>
  (cause: Error): never => {
    if (cause instanceof StartUpFault) throw cause;
    throw new StartUpFault(`The database of ${setting} cannot be used: ${reasonOf(cause)}`, { cause });
  };

/** The role that a connection logs in as. */
export const loginOf = (url: string): Promise<string | undefined> =>
  withOwner(url, async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_user as name');
    return rows[0]?.name;
  });

/** Opens the pool that serves requests. */
export async function openPool(
  { env }: Config,
  { connection, entities, reach }: { connection: pg.PoolConfig; entities: Entities; reach: Reach },
): Promise<Omit<OpenDatabase, 'jobDatabase'>> {
  const pools: TenantPool[] = [];
  // TypeORM makes its pool from the driver's `Pool`; ours is remembered, since statements of our own need it too.
  class Pool extends TenantPool {
    constructor(options: TenantPoolConfig) {
      super({ ...options, reach });
      pools.push(this);
    }
  }
  const dataSource = new DataSource({
    type: 'postgres',
    driver: { ...pg, Pool },
    entities: [...entities],
    installExtensions: false,
    applicationName: 'portico',
    poolSize: env.DATABASE_POOL_SIZE,
    connectTimeoutMS: env.DATABASE_CONNECTION_TIMEOUT,
    extra: { ...connection, ...timeouts(env), tenantScope: env.DB_POOL_MODE, keepAlive: true },
  });
  await dataSource.initialize();
  const database = new Database(dataSource, () => first(pools), env.DB_POOL_MODE === 'session');
  return { database, unitOfWork: new UnitOfWork(dataSource), close: () => dataSource.destroy() };
}

/** Whoever holds a row that others need is done sooner than this, or keeps them from their connections. */
const LOCK_MILLISECONDS = 2_000;

/** A transaction-mode pooler refuses these as parameters of a connection; there the login role carries them. */
const timeouts = (env: Config['env']): pg.PoolConfig =>
  env.DB_POOL_MODE === 'transaction'
    ? {}
    : {
        statement_timeout: env.DATABASE_STATEMENT_TIMEOUT,
        idle_in_transaction_session_timeout: env.DATABASE_STATEMENT_TIMEOUT,
        lock_timeout: LOCK_MILLISECONDS,
      };

function first(pools: readonly TenantPool[]): TenantPool {
  const [pool] = pools;
  if (!pool) throw new Error('the database is not open');
  return pool;
}
