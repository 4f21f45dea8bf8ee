import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageFault } from './connector-package.js';

const OTHERS_WRITE = 0o022;

/** Throws where somebody else than this process and the administrator could change code that this process runs. */
async function requireOwn(path: string): Promise<void> {
  const { mode, uid } = await stat(path);
  // Windows knows no owners by number.
  const own = process.getuid?.();
  if (own === undefined) return;
  if (uid !== own && uid !== 0) throw new PackageFault(`${path} belongs to somebody else`);
  if ((mode & OTHERS_WRITE) !== 0) throw new PackageFault(`others can write to ${path}`);
}

export const requireOwnFolder = requireOwn;

/** The same for all that is in a folder. */
export async function requireOwnTree(folder: string): Promise<void> {
  await requireOwn(folder);
  for (const path of await readdir(folder, { recursive: true })) await requireOwn(join(folder, path));
}
