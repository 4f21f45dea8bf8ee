import { join } from 'node:path';
import { newSecret } from '#src/kernel/ids.js';
import { createPrivateFile, readPrivateFile } from '#src/platform/private-files.js';
import { clusterExists } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';

/** The password of the cluster's superuser, made before the cluster and kept in the data folder. */
export async function clusterPassword(dataDir: string, clusterFolder: string): Promise<string> {
  const file = join(dataDir, 'database-password');
  const clusterIsOlder = await clusterExists(clusterFolder);
  const password = await readPrivateFile(file);
  if (password) return password;
  if (clusterIsOlder) {
    throw new EmbeddedPostgresError(
      `${file} is missing or empty, so the database cluster in ${clusterFolder} cannot be opened. ` +
        'Restore the file from your backup, or delete that folder too to start afresh.',
    );
  }
  return createPrivateFile(file, newSecret());
}
