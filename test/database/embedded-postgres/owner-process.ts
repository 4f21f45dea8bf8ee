import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { build } from 'vite';
import config from '../../../vitest.config.js';
import { temporaryFolder } from './fixture.js';

const LAUNCHER = 'src/platform/database/embedded/embedded-postgres.ts';

const main = (dataDir: string) => `
  import { startEmbeddedPostgres } from './embedded-postgres.js';
  const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, mode: 'server' });
  console.log(url);
`;

/** Another server process, the leader of its own process group as a shell would make it. */
export async function startOwnerProcess(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const folder = await temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: config.resolve,
    build: { ssr: LAUNCHER, outDir: folder, rolldownOptions: { output: { entryFileNames: '[name].js' } } },
  });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'main.js'), main(dataDir));
  const child = spawn(process.execPath, ['main.js'], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [url] = await once(child.stdout, 'data');
  return { child, url: String(url).trim() };
}
