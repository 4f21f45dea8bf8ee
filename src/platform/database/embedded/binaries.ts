import { join } from 'node:path';
import type { Account } from './account.js';
import { copyBinaries } from './binaries-copy.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { findNativePackage } from './native-package.js';
import { run } from './run.js';

/** A folder with `initdb`, `postgres` and `pg_ctl` that the account can run. */
export interface Binaries {
  readonly folder: string;
  readonly majorVersion: number;
}

export async function findBinaries(account: Account | undefined, folder?: string): Promise<Binaries> {
  if (folder) return probe(folder, account);
  const installed = await findNativePackage();
  const installedFolder = join(installed.folder, 'bin');
  if (!account) return probe(installedFolder, account);
  try {
    return await probe(installedFolder, account);
  } catch {
    return probe(await copyBinaries(installed), account);
  }
}

/** Running the program once proves reach, permission, C library and shared libraries alike. */
async function probe(folder: string, account: Account | undefined): Promise<Binaries> {
  try {
    const version = await run(join(folder, 'postgres'), ['--version'], account);
    return { folder, majorVersion: Number(/\d+/.exec(version)?.[0]) };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL in ${folder} does not run here (it needs glibc, which Alpine and other musl ` +
        `systems lack). Set DB_URL to a PostgreSQL >= 14. ${cause instanceof Error ? cause.message : ''}`,
      { cause },
    );
  }
}
