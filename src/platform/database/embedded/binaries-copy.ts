import { chmod, cp, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NativePackage } from './native-package.js';
import { createPassable, systemBinariesFolder } from './system-folder.js';

/**
 * Copies the programs to where every account can run them, once per version; needed as root when the checkout
 * lies in a closed folder. Answers the folder of the programs.
 */
export async function copyBinaries(
  { folder, version }: NativePackage,
  copy = systemBinariesFolder(version),
): Promise<string> {
  if (!existsSync(copy)) {
    await createPassable(dirname(copy));
    const draft = await mkdtemp(`${copy}.`);
    await cp(folder, draft, { recursive: true, verbatimSymlinks: true });
    await makeReadable(draft);
    await publish(draft, copy);
  }
  return join(copy, 'bin');
}

/** Under umask 077 the installed files are closed, and so is their copy. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = await stat(path);
    await chmod(path, mode & 0o100 ? 0o755 : 0o644);
  }
}

/** A rename that fails because another process made the same copy meanwhile changes nothing. */
async function publish(draft: string, copy: string): Promise<void> {
  try {
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true });
    if (!existsSync(copy)) throw error;
  }
}
