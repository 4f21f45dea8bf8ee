import { createHash } from 'node:crypto';
import { chmod, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';

/** Where root keeps what the account must reach while the checkout or the data folder is closed to it. */
const SYSTEM_FOLDER = '/var/lib/portico';

/** The system folder of one data folder. It is named by a hash of the real path, so two checkouts never meet. */
export async function systemFolderOf(dataDir: string): Promise<string> {
  const key = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
    .slice(0, 16);
  return join(SYSTEM_FOLDER, key);
}

/** The system folder of copied programs. */
export const systemBinariesFolder = (version: string): string => join(SYSTEM_FOLDER, `postgresql-${version}`);

/** Creates a folder that others may pass through but not list. */
export async function createPassable(folder: string): Promise<void> {
  const created = await mkdir(folder, { recursive: true, mode: 0o711 });
  // The umask of root may have closed it.
  if (created) await chmod(folder, 0o711);
}
