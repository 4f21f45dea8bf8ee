import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { startEmbeddedPostgres } from '#src/platform/database/embedded/embedded-postgres.js';
import { startServer } from '../process/server-process.js';
import { doNotWaitForDisk } from './disk.js';

const run = promisify(execFile);

/** Makes a folder the data folder of a PostgreSQL that was started and stopped once. */
export async function copyCluster(target: string, binaries?: string): Promise<void> {
  const name = `cluster-${(binaries ?? 'installed').replaceAll(/\W/g, '-')}`;
  await copy(await prepared(name, (dataDir) => makeCluster(dataDir, binaries)), target);
}

/** Makes a folder the data folder of a server that was started and stopped once. */
export async function copyInstallation(target: string): Promise<void> {
  await copy(await prepared('installation', makeInstallation), target);
}

async function makeCluster(dataDir: string, binaries?: string): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir, mode: 'server', binaries });
  await doNotWaitForDisk(postgres.url, { kills: true });
  await postgres.stop();
}

async function makeInstallation(dataDir: string): Promise<void> {
  await copyCluster(dataDir);
  const server = await startServer({ DATA_DIR: dataDir });
  await server.end('SIGTERM');
}

/** A folder that is made once in the run, by whoever needs it first; for each account, as it owns the cluster. */
async function prepared(name: string, make: (dataDir: string) => Promise<void>): Promise<string> {
  const folder = join(inject('preparedFolder'), `${name}-${process.getuid?.()}`);
  if (existsSync(folder)) return folder;
  const draft = await mkdtemp(`${folder}-draft-`);
  // As root, PostgreSQL runs as another account, which has to pass through.
  await chmod(draft, 0o711);
  await make(draft);
  // Where another process was faster, its folder does as well.
  await rename(draft, folder).catch(() => undefined);
  return folder;
}

/** With owners and modes. */
const copy = async (source: string, target: string): Promise<void> => {
  await run('cp', ['-a', `${source}/.`, target]);
};
