import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FoundPackage, PackageFault } from './connector-package.js';
import { requireOwnFolder } from './trusted-folder.js';

/** A package that npm installed beside the server, looked for as Node.js does. */
export function findInstalled(name: string, from = import.meta.dirname): FoundPackage {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return { name, folder };
  const parent = dirname(from);
  if (parent === from) throw new PackageFault('it is not installed');
  return findInstalled(name, parent);
}

/** The packages in a folder: each in one of its own, those of a scope in one together. */
export async function findInFolder(folder: string): Promise<FoundPackage[]> {
  await requireOwnFolder(folder);
  const found: FoundPackage[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    if (name.startsWith('@')) {
      const scoped = await findInFolder(join(folder, name));
      found.push(...scoped.map((each) => ({ ...each, name: `${name}/${each.name}` })));
    } else if (existsSync(join(folder, name, 'package.json'))) {
      found.push({ name, folder: join(folder, name) });
    }
  }
  return found;
}
