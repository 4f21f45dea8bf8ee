import { chown, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Cluster, CLUSTER_USER, clusterExists } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { run } from './run.js';

/**
 * Creates the cluster unless it exists. It is made beside its place and renamed into it, so that it is complete or
 * absent, and of two processes that do so at once the second uses the cluster of the first.
 */
export async function initialiseCluster(cluster: Cluster): Promise<void> {
  if (await clusterExists(cluster.folder)) return;
  const draft = await mkdtemp(join(dirname(cluster.folder), '.initdb-'));
  try {
    await initdb(cluster, draft);
    await publish(join(draft, 'cluster'), cluster.folder);
  } finally {
    await rm(draft, { recursive: true });
  }
}

async function initdb({ account, binaries, password }: Cluster, draft: string): Promise<void> {
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) {
    await chown(draft, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const args = [
    `--pgdata=${join(draft, 'cluster')}`,
    `--username=${CLUSTER_USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--data-checksums',
    ...localeOptions(binaries.majorVersion),
  ];
  try {
    await run(join(binaries.folder, 'initdb'), args, account);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new EmbeddedPostgresError(`The database cluster could not be created: ${reason}`, { cause });
  }
}

/**
 * C.UTF-8 sorts by code point, the same everywhere, and lower-cases all of Unicode (plain C only ASCII). PostgreSQL
 * 17 has it built in; an older one takes it from the system.
 */
function localeOptions(majorVersion: number): string[] {
  return majorVersion >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C.UTF-8'];
}

async function publish(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!(await clusterExists(folder))) throw error;
  }
}
