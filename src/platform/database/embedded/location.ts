import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Account, isRoot, ownerOf, unprivilegedAccount } from './account.js';
import { clusterExists } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { run } from './run.js';
import { createPassable, systemFolderOf } from './system-folder.js';

/** Where a cluster lies, and who runs it. */
export interface ClusterLocation {
  readonly folder: string;
  readonly account: Account | undefined;
  readonly notices: readonly string[];
}

/**
 * Creates the data folder closed to everybody else. As root it is left passable, because the account that runs
 * PostgreSQL has to reach the cluster inside. A folder that exists keeps its mode.
 */
export async function createDataDir(dataDir: string): Promise<void> {
  const mode = isRoot() ? 0o711 : 0o700;
  try {
    const created = await mkdir(dataDir, { recursive: true, mode });
    if (created) await chmod(dataDir, mode);
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `DATA_DIR ${dataDir} cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}

/** A cluster that exists stays where it is and with its owner, whatever has become reachable since. */
export async function locateCluster(dataDir: string): Promise<ClusterLocation> {
  const inside = join(dataDir, 'postgres');
  if (!isRoot()) return { folder: inside, account: undefined, notices: [] };
  if (await clusterExists(inside)) {
    return { folder: inside, account: await ownerOf(inside), notices: [] };
  }
  const systemFolder = await systemFolderOf(dataDir);
  const outside = join(systemFolder, 'postgres');
  if (await clusterExists(outside)) return elsewhere(outside, await ownerOf(outside), dataDir);

  const account = await unprivilegedAccount();
  if (await canReach(account, dataDir)) return { folder: inside, account, notices: [] };
  await createPassable(systemFolder);
  return elsewhere(outside, account, dataDir);
}

const elsewhere = (folder: string, account: Account, dataDir: string): ClusterLocation => ({
  folder,
  account,
  notices: [
    `The database cluster lies in ${folder}: PostgreSQL does not run as root, ` +
      `and the account "${account.name}" that runs it cannot reach ${dataDir}.`,
  ],
});

/** Asks the kernel, which knows more (access lists, mounts) than the mode bits show. */
async function canReach(account: Account, folder: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'cd "$0"', folder], account);
    return true;
  } catch {
    return false;
  }
}
