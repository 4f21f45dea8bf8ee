import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FoundPackage, PackageFault } from './connector-package.js';
import { requireOwn, requireOwnTree, requireOwnWay } from './trusted-folder.js';

/** A package that npm installed beside the server, looked for as Node.js does. */
export function findInstalled(name: string, from = import.meta.dirname): FoundPackage {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return { name, folder };
  const parent = dirname(from);
  if (parent === from) throw new PackageFault('it is not installed');
  return findInstalled(name, parent);
}

/**
 * The packages in a folder: each in one of its own, those of a scope in one together. Throws a `PackageFault` where others
 * could put something there, or beside the packages, where they look for what they import.
 */
export async function findInFolder(folder: string): Promise<FoundPackage[]> {
  await requireOwnWay(folder);
  const beside = join(folder, 'node_modules');
  if (existsSync(beside)) await requireOwnTree(beside);
  return findOwn(folder);
}

async function findOwn(folder: string): Promise<FoundPackage[]> {
  await requireOwn(folder);
  const found: FoundPackage[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    if (name.startsWith('@')) {
      const scoped = await findOwn(join(folder, name));
      found.push(...scoped.map((each) => ({ ...each, name: `${name}/${each.name}` })));
    } else if (existsSync(join(folder, name, 'package.json'))) {
      found.push({ name, folder: join(folder, name) });
    }
  }
  return found;
}
