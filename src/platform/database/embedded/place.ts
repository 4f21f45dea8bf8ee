import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPrivateFile } from '#src/platform/private-files.js';
import { clusterExists } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';

/** Where the data folder remembers that its cluster lies. */
const FILE = 'postgres-location';

/**
 * Refuses to start over with an empty cluster where the data folder had one: a folder that was copied without its
 * cluster, which can lie elsewhere, would otherwise look like a fresh installation with old keys.
 */
export async function requireSamePlace(dataDir: string, folder: string): Promise<void> {
  const known = await readPrivateFile(join(dataDir, FILE));
  if (known === undefined || (await clusterExists(folder))) return;
  throw new EmbeddedPostgresError(
    `The data folder ${dataDir} had its database cluster in ${known}, and there is none in ${folder}. ` +
      `Copy it there, owner and modes included, or remove ${join(dataDir, FILE)} to start with an empty database.`,
  );
}

export const rememberPlace = (dataDir: string, folder: string): Promise<void> =>
  writeFile(join(dataDir, FILE), `${folder}\n`);
