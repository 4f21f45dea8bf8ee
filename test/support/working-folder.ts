import { existsSync } from 'node:fs';
import { chmod, mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Several times what a run uses at once. */
const ENOUGH_BYTES = 4 * 1024 ** 3;

/**
 * Makes a folder for a PostgreSQL of the tests. It lies in memory where there is room: a database is a thousand files,
 * which take a disk ten times as long to make as all that most spec files do with them.
 */
export async function workingFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(join((await hasRoom()) ? MEMORY : tmpdir(), `portico-${prefix}-`));
  // As root, PostgreSQL runs as another account, which has to pass through.
  await chmod(folder, 0o711);
  return folder;
}

async function hasRoom(): Promise<boolean> {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = await statfs(MEMORY);
  return bavail * bsize >= ENOUGH_BYTES && process.availableMemory() >= ENOUGH_BYTES;
}
