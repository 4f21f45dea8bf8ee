import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId, newSecret } from '#src/kernel/ids.js';
import { clusterExists } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.errors.js';
import { codeOf } from './error-code.js';

/** The password of the cluster's superuser, made before the cluster and kept in the data folder. */
export async function clusterPassword(dataDir: string, clusterFolder: string): Promise<string> {
  const file = join(dataDir, 'database-password');
  const clusterIsOlder = await clusterExists(clusterFolder);
  const password = await readPassword(file);
  if (password) return password;
  if (clusterIsOlder) {
    throw new EmbeddedPostgresError(
      `${file} is missing or empty, so the database cluster in ${clusterFolder} cannot be opened. ` +
        'Restore the file from your backup, or delete that folder too to start afresh.',
    );
  }
  return createPassword(file);
}

async function readPassword(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** `link` publishes the whole file at once or not at all: of two first starts both use the password of one. */
async function createPassword(file: string): Promise<string> {
  const draft = `${file}.${newId()}`;
  await writeFile(draft, `${newSecret()}\n`, { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return (await readFile(file, 'utf8')).trim();
}
