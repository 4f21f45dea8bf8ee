import { readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '#src/platform/error-code.js';

/** What the lock file `postmaster.pid` of a cluster says about its main process. */
export type LockFile =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly pid: number; readonly port: number }
  /** Left by a postmaster that died; its process id belongs to something else now, or to nothing. */
  | { readonly state: 'stale'; readonly pid: number };

export async function readLockFile(clusterFolder: string): Promise<LockFile> {
  try {
    const lines = (await readFile(join(clusterFolder, 'postmaster.pid'), 'utf8')).split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    // Incomplete while PostgreSQL writes it.
    if (!pid || !port) return { state: 'none' };
    return (await isPostmaster(pid, clusterFolder))
      ? { state: 'running', pid, port }
      : { state: 'stale', pid };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { state: 'none' };
    throw error;
  }
}

/**
 * A living process is not enough: after a restart of the machine or the container the id may belong to anything.
 * Where the system can tell, a postmaster is known by its working directory, which is its cluster.
 */
async function isPostmaster(pid: number, clusterFolder: string): Promise<boolean> {
  if (process.platform !== 'linux') return isAlive(pid);
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(clusterFolder));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
