import { resolve } from 'node:path';
import type { Client } from 'pg';
import { findBinaries } from './binaries.js';
import { type Cluster, CLUSTER_DATABASE, CLUSTER_USER, logFileOf } from './cluster.js';
import {
  type EmbeddedPostgresError,
  EmbeddedPostgresInUse,
  EmbeddedPostgresLost,
} from './embedded-postgres.errors.js';
import { enter } from './enter.js';
import { initialiseCluster } from './initialise.js';
import { createDataDir, locateCluster } from './location.js';
import { clusterPassword } from './password.js';
import { rememberPlace, requireSamePlace } from './place.js';
import { leave, type Mode } from './presence.js';
import { ensureRuntimeLogin, RUNTIME_ROLE, runtimePassword } from './runtime-login.js';
import { createDatabase } from './session.js';
import { shutDown } from './shut-down.js';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  /** A `server` is the only one on the cluster for as long as it lives; a `tool` uses it beside anybody. */
  readonly mode: Mode;
  /** A folder with `initdb`, `postgres` and `pg_ctl`, in place of the installed npm package. */
  readonly binaries?: string;
}

/** A running private PostgreSQL, reachable on the loopback interface only. */
export interface EmbeddedPostgres {
  /** `postgresql://portico:<password>@127.0.0.1:<port>/portico`: the superuser of the cluster. */
  readonly url: string;
  /** The same database as the role that serves requests, which can become no other. */
  readonly runtimeUrl: string;
  /** What a person should be told at start, for example that the cluster lies outside the data folder. */
  readonly notices: readonly string[];
  /** Resolves if PostgreSQL ends without having been stopped here, with what a person should be told. */
  readonly lost: Promise<EmbeddedPostgresError>;
  /** Stops PostgreSQL if nobody else uses it, and waits until it is down. Open connections are cut off. */
  stop(): Promise<void>;
}

/**
 * Starts the cluster of a data folder, creates it before if need be, or takes over the running one of a process
 * that died.
 * @throws EmbeddedPostgresInUse as a second server
 * @throws EmbeddedPostgresError with the remedy, when it cannot run here
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  await createDataDir(dataDir);
  const { folder, account, notices } = await locateCluster(dataDir);
  const binaries = await findBinaries(account, options.binaries);
  const password = await clusterPassword(dataDir, folder);
  const cluster: Cluster = { folder, account, binaries, password };
  await requireSamePlace(dataDir, folder);
  await initialiseCluster(cluster);
  const entry = await enter(cluster, options.mode);
  if (entry === 'server-is-running') throw new EmbeddedPostgresInUse(dataDir);
  await createDatabase(entry);
  await ensureRuntimeLogin(entry, cluster);
  await rememberPlace(dataDir, folder);
  let stopped: Promise<void> | undefined;
  return {
    url: urlOf(CLUSTER_USER, password, entry.port),
    runtimeUrl: urlOf(RUNTIME_ROLE, runtimePassword(cluster), entry.port),
    notices,
    lost: new Promise((settle) => {
      entry.once('end', () => stopped ?? settle(new EmbeddedPostgresLost(logFileOf(cluster))));
    }),
    stop: () => (stopped ??= stop(cluster, entry)),
  };
}

const urlOf = (user: string, password: string, port: number): string =>
  `postgresql://${user}:${password}@127.0.0.1:${port}/${CLUSTER_DATABASE}`;

async function stop(cluster: Cluster, session: Client): Promise<void> {
  if (await leave(session)) await shutDown(cluster);
  await session.end();
}
