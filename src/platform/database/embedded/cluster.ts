import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { codeOf } from '#src/platform/error-code.js';

/** The superuser of the private cluster, and the name of its one database. */
export const CLUSTER_USER = 'portico';
export const CLUSTER_DATABASE = 'portico';

/** A PostgreSQL data directory, and what is needed to run it. */
export interface Cluster {
  readonly folder: string;
  /** Who runs it; undefined: the user of this process. */
  readonly account: Account | undefined;
  readonly binaries: Binaries;
  readonly password: string;
}

export const logFileOf = (cluster: Cluster): string => join(dirname(cluster.folder), 'postgres.log');

/** A cluster appears complete, by one rename; so its version file stands for the whole. */
export async function clusterExists(folder: string): Promise<boolean> {
  try {
    await access(join(folder, 'PG_VERSION'));
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
