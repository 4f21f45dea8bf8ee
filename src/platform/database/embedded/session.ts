import pg from 'pg';
import { type Cluster, CLUSTER_DATABASE, CLUSTER_USER } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { codeOf } from '#src/platform/error-code.js';

const INVALID_PASSWORD = '28P01';
const DUPLICATE_DATABASE = '42P04';
const UNIQUE_VIOLATION = '23505';

/**
 * Opens the session that stands for this process. It is in the maintenance database: its locks must exist before
 * the own database does.
 */
export async function openSession(cluster: Cluster, port: number): Promise<pg.Client> {
  const session = new pg.Client({
    host: '127.0.0.1',
    port,
    user: CLUSTER_USER,
    password: cluster.password,
    database: 'postgres',
    ssl: false,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    application_name: 'portico presence',
  });
  // Without a listener a lost connection would end the process; whoever needs the session next learns it anyway.
  session.on('error', () => undefined);
  try {
    await session.connect();
  } catch (cause) {
    if (codeOf(cause) !== INVALID_PASSWORD) throw cause;
    throw new EmbeddedPostgresError(
      `The file database-password of the data folder is not that of the cluster in ${cluster.folder}. ` +
        'Restore it from your backup.',
      { cause },
    );
  }
  return session;
}

/** Creates the own database unless it exists. */
export async function createDatabase(session: pg.Client): Promise<void> {
  const { rowCount } = await session.query('select from pg_database where datname = $1', [CLUSTER_DATABASE]);
  if (rowCount) return;
  try {
    // The name is that of CLUSTER_DATABASE.
    await session.query('create database portico');
  } catch (error) {
    // Another process was faster.
    const code = codeOf(error);
    if (code !== DUPLICATE_DATABASE && code !== UNIQUE_VIOLATION) throw error;
  }
}
