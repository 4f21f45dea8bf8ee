import { readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PackageFault } from './connector-package.js';

const OTHERS_WRITE = 0o022;
const ANYBODY_WRITES = 0o002;
/** Whoever can write to such a folder, `/tmp` for one, can still not replace what belongs to others. */
const STICKY = 0o1000;

/** Throws where somebody else than this process and the administrator could change code that this process runs. */
export async function requireOwn(path: string): Promise<void> {
  const { mode, uid } = await stat(path);
  // Windows knows no owners by number.
  const own = process.getuid?.();
  if (own === undefined) return;
  if (uid !== own && uid !== 0) throw new PackageFault(`${path} belongs to somebody else`);
  if ((mode & OTHERS_WRITE) !== 0) throw new PackageFault(`others can write to ${path}`);
}

/** Throws as `requireOwn` does, for a folder and all that is in it. Links are followed, since imports follow them too. */
export async function requireOwnTree(folder: string, seen = new Set<string>()): Promise<void> {
  const place = await realpath(folder);
  if (seen.has(place)) return;
  seen.add(place);
  await requireOwn(place);
  for (const entry of await readdir(place, { withFileTypes: true })) {
    const path = join(place, entry.name);
    if (entry.isSymbolicLink()) await requireOwnWay(path);
    if ((await stat(path)).isDirectory()) await requireOwnTree(path, seen);
    else await requireOwn(path);
  }
}

/** Throws where anybody could put something else in the place of a folder or a file, by a folder above it. */
export async function requireOwnWay(path: string): Promise<void> {
  if (process.getuid === undefined) return;
  let place = await realpath(path);
  while (place !== dirname(place)) {
    place = dirname(place);
    const { mode } = await stat(place);
    if ((mode & ANYBODY_WRITES) !== 0 && (mode & STICKY) === 0)
      throw new PackageFault(`others can write to ${place}`);
  }
}
